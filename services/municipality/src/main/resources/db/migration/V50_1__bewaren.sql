-- Erases what is due. The application role deletes nothing itself: the owner does, in this function, and sees rows only
-- for its length.
do $$
declare
  tabel text;
begin
  foreach tabel in array array['ontvangen_overdracht', 'verloop', 'vraag', 'kennismaking', 'dossier', 'kennisgeving'] loop
    execute format(
      'create policy bewaren on %I to current_user using (current_setting(''warmeoverdracht.bewaren'', true) = ''ja'')',
      tabel);
  end loop;
end
$$;
create index ontvangen_overdracht_gewijzigd on ontvangen_overdracht (gewijzigd_op, overdracht_id);

create function bewaren_wis(wat text, voor timestamptz, hoogstens integer, tellen boolean)
returns table (partij text, aantal bigint)
language plpgsql security definer
set search_path from current
as $$
declare
  klaar constant text[] := array['warm-overgedragen', 'teruggelegd', 'ingetrokken', 'verlopen'];
  ids uuid[];
begin
  if voor > now() - interval '30 days' then
    raise exception 'no term is shorter than thirty days';
  end if;
  perform set_config('warmeoverdracht.bewaren', 'ja', true);
  case wat
    when 'dossier' then
      if tellen then
        return query select d.partij, count(*) from dossier d
          join ontvangen_overdracht o on o.partij = d.partij and o.overdracht_id = d.overdracht_id
          where o.gewijzigd_op < voor group by 1;
      else
        return query with weg as (
          delete from dossier d where d.id in (
            select e.id from dossier e
            join ontvangen_overdracht o on o.partij = e.partij and o.overdracht_id = e.overdracht_id
            where o.gewijzigd_op < voor order by o.gewijzigd_op limit hoogstens)
          returning d.partij)
        select w.partij, count(*) from weg w group by 1;
      end if;
    when 'ontvangen-overdracht' then
      if tellen then
        return query select o.partij, count(*) from ontvangen_overdracht o
          where o.gewijzigd_op < voor and o.toestand = any (klaar) group by 1;
      else
        select array_agg(d.overdracht_id) into ids from (
          select o.overdracht_id from ontvangen_overdracht o
          where o.gewijzigd_op < voor and o.toestand = any (klaar)
          order by o.gewijzigd_op, o.overdracht_id limit hoogstens) d;
        delete from dossier d where d.overdracht_id = any (ids);
        delete from kennismaking k where k.overdracht_id = any (ids);
        delete from vraag v where v.overdracht_id = any (ids);
        delete from verloop v where v.overdracht_id = any (ids);
        delete from kennisgeving g where g.overdracht_id = any (ids);
        delete from wegwijzer w where w.overdracht_id = any (ids);
        return query with weg as (
          delete from ontvangen_overdracht o where o.overdracht_id = any (ids) returning o.partij)
        select w.partij, count(*) from weg w group by 1;
      end if;
    else raise exception 'nothing is known of %', wat;
  end case;
  perform set_config('warmeoverdracht.bewaren', '', true);
end
$$;
revoke all on function bewaren_wis(text, timestamptz, integer, boolean) from public;
grant execute on function bewaren_wis(text, timestamptz, integer, boolean) to ${applicatierol};
