-- Erases what is due. The application role deletes nothing itself: the owner does, in this function, and sees rows only
-- for its length and only when they are older than any term may be. Leaves of the log stay: they name nobody.
create policy bewaren on akkoord to current_user
  using (current_setting('warmeoverdracht.bewaren', true) = 'ja' and vastgelegd_op < now() - interval '30 days');
create policy bewaren on verstrekkingsbesluit to current_user
  using (current_setting('warmeoverdracht.bewaren', true) = 'ja' and genomen_op < now() - interval '30 days');
create policy bewaren on besluitkenmerk to current_user
  using (current_setting('warmeoverdracht.bewaren', true) = 'ja' and genomen_op < now() - interval '30 days');
create policy bewaren on inzagelog to current_user
  using (current_setting('warmeoverdracht.bewaren', true) = 'ja' and tijdstip < now() - interval '30 days');
create policy bewaren on organisatie_contactpersonen to current_user
  using (current_setting('warmeoverdracht.bewaren', true) = 'ja');
create index akkoord_vastgelegd on akkoord (vastgelegd_op, id);
create index inzagelog_tijdstip on inzagelog (tijdstip, id);

-- Which agreement is over since when. What was given is over when a later declaration of the very same scope replaced it,
-- or when it ended. A refusal or withdrawal is over only when nothing given before it about this person would count again
-- without it; what is older is erased first.
create view akkoord_voorbij with (security_invoker = true) as
  select a.partij, a.id, a.vastgelegd_op,
    case
      when a.verklaring = 'gegeven' then coalesce(
        (select min(n.vastgelegd_op) from akkoord n
         where n.partij = a.partij and n.betrokkene_id = a.betrokkene_id and n.soort = a.soort
           and n.ontvanger_taken = a.ontvanger_taken and n.ontvangers = a.ontvangers
           and n.categorieen = a.categorieen and n.fasen = a.fasen
           and (n.vastgelegd_op, n.id) > (a.vastgelegd_op, a.id)),
        a.geldig_tot::timestamptz)
      when not exists (
        select from akkoord o
        where o.partij = a.partij and o.betrokkene_id = a.betrokkene_id and o.soort = a.soort
          and o.verklaring = 'gegeven' and (o.vastgelegd_op, o.id) < (a.vastgelegd_op, a.id)
          and (o.geldig_tot is null or o.geldig_tot >= current_date)
          and not exists (
            select from akkoord n
            where n.partij = o.partij and n.betrokkene_id = o.betrokkene_id and n.soort = o.soort
              and n.ontvanger_taken = o.ontvanger_taken and n.ontvangers = o.ontvangers
              and n.categorieen = o.categorieen and n.fasen = o.fasen
              and (n.vastgelegd_op, n.id) > (o.vastgelegd_op, o.id)))
      then a.vastgelegd_op
    end as voorbij_op
  from akkoord a;
grant select on akkoord_voorbij to current_user;

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
    when 'akkoord' then
      if tellen then
        return query select v.partij, count(*) from akkoord_voorbij v where v.voorbij_op < voor group by 1;
      else
        return query with weg as (
          delete from akkoord a using (
            select v.partij, v.id from akkoord_voorbij v where v.voorbij_op < voor
            order by v.vastgelegd_op, v.id limit hoogstens) d
          where a.partij = d.partij and a.id = d.id returning a.partij)
        select w.partij, count(*) from weg w group by 1;
      end if;
    when 'verstrekkingsbesluit' then
      if tellen then
        return query select b.partij, count(*) from verstrekkingsbesluit b where b.genomen_op < voor group by 1;
      else
        return query with weg as (
          delete from verstrekkingsbesluit b where b.id in (
            select d.id from verstrekkingsbesluit d where d.genomen_op < voor
            order by d.genomen_op, d.id limit hoogstens) returning b.id, b.partij),
        kenmerken as (delete from besluitkenmerk k using weg where k.besluit_id = weg.id)
        select w.partij, count(*) from weg w group by 1;
      end if;
    when 'inzage' then
      if tellen then
        return query select i.partij, count(*) from inzagelog i where i.tijdstip < voor group by 1;
      else
        return query with weg as (
          delete from inzagelog i where i.id in (
            select d.id from inzagelog d where d.tijdstip < voor order by d.tijdstip, d.id limit hoogstens)
          returning i.partij)
        select w.partij, count(*) from weg w group by 1;
      end if;
    when 'contactpersonen' then
      if tellen then
        return query select c.oin || '/beheer', count(*) from organisatie_contactpersonen c
          join organisatie o on o.oin = c.oin where o.einde_op < voor::date group by 1;
      else
        return query with weg as (
          delete from organisatie_contactpersonen c using organisatie o
          where o.oin = c.oin and o.einde_op < voor::date returning c.oin)
        select w.oin || '/beheer', count(*) from weg w group by 1;
      end if;
    else raise exception 'nothing is known of %', wat;
  end case;
  perform set_config('warmeoverdracht.bewaren', '', true);
end
$$;
revoke all on function bewaren_wis(text, timestamptz, integer, boolean) from public;
grant execute on function bewaren_wis(text, timestamptz, integer, boolean) to ${applicatierol};
