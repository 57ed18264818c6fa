-- Retention of what a person did here himself and of what was asked on his right. One function for each kind, found by
-- its name: bewaren_wis only says which, and that nothing younger than thirty days goes.
alter function bewaren_wis(text, timestamptz, integer, boolean) rename to bewaren_wis_eerder;
revoke execute on function bewaren_wis_eerder(text, timestamptz, integer, boolean) from ${applicatierol};

create policy bewaren on koppelcode to current_user
  using (current_setting('warmeoverdracht.bewaren', true) = 'ja' and vervalt_op < now() - interval '30 days');
create policy bewaren on koppeling to current_user
  using (current_setting('warmeoverdracht.bewaren', true) = 'ja' and hoedanigheid = 'ouder'
         and wordt_achttien_op < current_date - 30);
create policy bewaren on persoonsverzoek to current_user
  using (current_setting('warmeoverdracht.bewaren', true) = 'ja' and beantwoord_op < now() - interval '30 days');
create policy bewaren on verzoek to current_user
  using (current_setting('warmeoverdracht.bewaren', true) = 'ja' and ingediend_op < now() - interval '30 days');
-- All notices of an old request, also the young one that keeps it.
create policy bewaren on kennisgeving to current_user
  using (current_setting('warmeoverdracht.bewaren', true) = 'ja'
         and exists (select from verzoek v where v.id = verzoek_id));
create policy bewaren on akkoordwaarschuwing to current_user
  using (current_setting('warmeoverdracht.bewaren', true) = 'ja');
create index koppelcode_vervalt on koppelcode (vervalt_op);
create index koppeling_ouder on koppeling (wordt_achttien_op) where hoedanigheid = 'ouder';
create index persoonsverzoek_beantwoord on persoonsverzoek (beantwoord_op);
create index verzoek_ingediend on verzoek (ingediend_op, id);
-- A code that was used up need not stay because a tie was made with it.
alter table koppeling drop constraint koppeling_koppelcode_id_fkey;

create function bewaren_wis_koppelcode(voor timestamptz, hoogstens integer, tellen boolean)
returns table (partij text, aantal bigint) language plpgsql set search_path from current as $$
begin
  if tellen then
    return query select c.partij, count(*) from koppelcode c where c.vervalt_op < voor group by 1;
  else
    return query with weg as (
      delete from koppelcode c where c.id in (
        select d.id from koppelcode d where d.vervalt_op < voor order by d.vervalt_op limit hoogstens)
      returning c.partij)
    select w.partij, count(*) from weg w group by 1;
  end if;
end $$;

-- Only those that ended by age: nobody's any more. The others are the person's, until he ends them.
create function bewaren_wis_koppeling(voor timestamptz, hoogstens integer, tellen boolean)
returns table (partij text, aantal bigint) language plpgsql set search_path from current as $$
begin
  if tellen then
    return query select k.partij, count(*) from koppeling k
      where k.hoedanigheid = 'ouder' and k.wordt_achttien_op < voor::date group by 1;
  else
    return query with weg as (
      delete from koppeling k where k.id in (
        select d.id from koppeling d where d.hoedanigheid = 'ouder' and d.wordt_achttien_op < voor::date
        order by d.wordt_achttien_op limit hoogstens)
      returning k.partij)
    select w.partij, count(*) from weg w group by 1;
  end if;
end $$;

-- Never what still waits for an answer, however old.
create function bewaren_wis_persoonsverzoek(voor timestamptz, hoogstens integer, tellen boolean)
returns table (partij text, aantal bigint) language plpgsql set search_path from current as $$
begin
  if tellen then
    return query select v.partij, count(*) from persoonsverzoek v where v.beantwoord_op < voor group by 1;
  else
    return query with weg as (
      delete from persoonsverzoek v where v.id in (
        select d.id from persoonsverzoek d where d.beantwoord_op < voor order by d.beantwoord_op limit hoogstens)
      returning v.partij)
    select w.partij, count(*) from weg w group by 1;
  end if;
end $$;

-- A request goes with all its notices, and only when every one of them was answered before that day: what one party
-- still owes keeps the whole, so that the count "2 of 3" never changes by forgetting.
create view verzoek_afgerond with (security_invoker = true) as
  select v.id, v.partij, v.ingediend_op,
    greatest(v.ingediend_op, (select max(k.beantwoord_op) from kennisgeving k where k.verzoek_id = v.id)) as afgerond_op
  from verzoek v
  where not exists (select from kennisgeving k where k.verzoek_id = v.id and k.beantwoord_op is null);

create function bewaren_wis_verzoek(voor timestamptz, hoogstens integer, tellen boolean)
returns table (partij text, aantal bigint) language plpgsql set search_path from current as $$
begin
  if tellen then
    return query select v.partij, count(*) from verzoek_afgerond v
      where v.ingediend_op < voor and v.afgerond_op < voor group by 1;
  else
    return query with klaar as materialized (
      select v.id from verzoek_afgerond v where v.ingediend_op < voor and v.afgerond_op < voor
      order by v.ingediend_op, v.id limit hoogstens),
    kennisgevingen as (
      delete from kennisgeving k using klaar where k.verzoek_id = klaar.id returning k.id),
    termijnen as (
      delete from kennisgevingtermijn t using kennisgevingen k where t.kennisgeving_id = k.id),
    weg as (delete from verzoek v using klaar where v.id = klaar.id returning v.partij)
    select w.partij, count(*) from weg w group by 1;
  end if;
end $$;

-- An agreement takes along what would be warned of it: the day gives away a birthday.
create function bewaren_wis_akkoord(voor timestamptz, hoogstens integer, tellen boolean)
returns table (partij text, aantal bigint) language plpgsql set search_path from current as $$
begin
  if tellen then
    return query select v.partij, count(*) from akkoord_voorbij v where v.voorbij_op < voor group by 1;
  else
    return query with weg as (
      delete from akkoord a using (
        select v.partij, v.id from akkoord_voorbij v where v.voorbij_op < voor
        order by v.vastgelegd_op, v.id limit hoogstens) d
      where a.partij = d.partij and a.id = d.id returning a.partij, a.id),
    waarschuwingen as (
      delete from akkoordwaarschuwing w using weg where w.partij = weg.partij and w.akkoord_id = weg.id)
    select w.partij, count(*) from weg w group by 1;
  end if;
end $$;

create function bewaren_wis(wat text, voor timestamptz, hoogstens integer, tellen boolean)
returns table (partij text, aantal bigint)
language plpgsql security definer
set search_path from current
as $$
begin
  if voor > now() - interval '30 days' then
    raise exception 'no term is shorter than thirty days';
  end if;
  perform set_config('warmeoverdracht.bewaren', 'ja', true);
  case wat
    when 'akkoord' then return query select * from bewaren_wis_akkoord(voor, hoogstens, tellen);
    when 'koppelcode' then return query select * from bewaren_wis_koppelcode(voor, hoogstens, tellen);
    when 'koppeling' then return query select * from bewaren_wis_koppeling(voor, hoogstens, tellen);
    when 'persoonsverzoek' then return query select * from bewaren_wis_persoonsverzoek(voor, hoogstens, tellen);
    when 'verzoek' then return query select * from bewaren_wis_verzoek(voor, hoogstens, tellen);
    else return query select * from bewaren_wis_eerder(wat, voor, hoogstens, tellen);
  end case;
  perform set_config('warmeoverdracht.bewaren', '', true);
end
$$;
revoke all on function bewaren_wis(text, timestamptz, integer, boolean) from public;
revoke all on function bewaren_wis_akkoord(timestamptz, integer, boolean),
  bewaren_wis_koppelcode(timestamptz, integer, boolean), bewaren_wis_koppeling(timestamptz, integer, boolean),
  bewaren_wis_persoonsverzoek(timestamptz, integer, boolean), bewaren_wis_verzoek(timestamptz, integer, boolean)
  from public;
grant execute on function bewaren_wis(text, timestamptz, integer, boolean) to ${applicatierol};
