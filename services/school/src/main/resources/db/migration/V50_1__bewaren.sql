-- Erases what is due. The application role deletes nothing itself: the owner does, in this function, and sees rows only
-- for its length.
do $$
declare
  tabel text;
begin
  foreach tabel in array array['leerling', 'diploma', 'akkoord', 'overdracht', 'verloop', 'vraag'] loop
    execute format(
      'create policy bewaren on %I to current_user using (current_setting(''warmeoverdracht.bewaren'', true) = ''ja'')',
      tabel);
  end loop;
end
$$;
create index overdracht_gewijzigd on overdracht (gewijzigd_op, id);
create index leerling_uitstroom on leerling (verwachte_uitstroomdatum, id);

create function bewaren_wis(wat text, voor timestamptz, hoogstens integer, tellen boolean)
returns table (partij text, aantal bigint)
language plpgsql security definer
set search_path from current
as $$
declare
  klaar constant text[] := array['warm-overgedragen', 'ingetrokken', 'verlopen'];
  ids uuid[];
begin
  if voor > now() - interval '30 days' then
    raise exception 'no term is shorter than thirty days';
  end if;
  perform set_config('warmeoverdracht.bewaren', 'ja', true);
  case wat
    when 'overdracht' then
      if tellen then
        return query select o.partij, count(*) from overdracht o
          where o.gewijzigd_op < voor and o.toestand = any (klaar) group by 1;
      else
        select array_agg(d.id) into ids from (select o.id from overdracht o
          where o.gewijzigd_op < voor and o.toestand = any (klaar)
          order by o.gewijzigd_op, o.id limit hoogstens) d;
        delete from vraag v where v.overdracht_id = any (ids);
        delete from verloop v where v.overdracht_id = any (ids);
        delete from wegwijzer w where w.overdracht_id = any (ids);
        return query with weg as (delete from overdracht o where o.id = any (ids) returning o.partij)
          select w.partij, count(*) from weg w group by 1;
      end if;
    when 'leerling' then
      if tellen then
        return query select l.partij, count(*) from leerling l
          where l.verwachte_uitstroomdatum < voor::date
            and not exists (select from overdracht o where o.partij = l.partij and o.leerling_id = l.id)
          group by 1;
      else
        select array_agg(d.id) into ids from (select l.id from leerling l
          where l.verwachte_uitstroomdatum < voor::date
            and not exists (select from overdracht o where o.partij = l.partij and o.leerling_id = l.id)
          order by l.verwachte_uitstroomdatum, l.id limit hoogstens) d;
        delete from diploma d where d.leerling_id = any (ids);
        delete from akkoord a where a.leerling_id = any (ids);
        return query with weg as (delete from leerling l where l.id = any (ids) returning l.partij)
          select w.partij, count(*) from weg w group by 1;
      end if;
    else raise exception 'nothing is known of %', wat;
  end case;
  perform set_config('warmeoverdracht.bewaren', '', true);
end
$$;
revoke all on function bewaren_wis(text, timestamptz, integer, boolean) from public;
grant execute on function bewaren_wis(text, timestamptz, integer, boolean) to ${applicatierol};
