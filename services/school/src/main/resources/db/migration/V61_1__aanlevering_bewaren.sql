-- What became of the rows of a delivery names pupils by their number, and has a term too. The function that erases gets
-- one more kind; what it knew before it goes on doing under another name, so that each kind stands in one migration.
do $$
declare
  tabel text;
begin
  foreach tabel in array array['leerlingaanlevering', 'leerlingaanlevering_regel'] loop
    execute format(
      'create policy bewaren on %I to current_user using (current_setting(''warmeoverdracht.bewaren'', true) = ''ja'')',
      tabel);
  end loop;
end
$$;
create index leerlingaanlevering_klaar on leerlingaanlevering (klaar_op, id) where klaar_op is not null;

alter function bewaren_wis(text, timestamptz, integer, boolean) rename to bewaren_wis_zonder_aanlevering;
revoke all on function bewaren_wis_zonder_aanlevering(text, timestamptz, integer, boolean) from ${applicatierol};

create function bewaren_wis(wat text, voor timestamptz, hoogstens integer, tellen boolean)
returns table (partij text, aantal bigint)
language plpgsql security definer
set search_path from current
as $$
declare
  ids uuid[];
begin
  if wat <> 'leerlingaanlevering' then
    return query select g.partij, g.aantal from bewaren_wis_zonder_aanlevering(wat, voor, hoogstens, tellen) g;
    return;
  end if;
  if voor > now() - interval '30 days' then
    raise exception 'no term is shorter than thirty days';
  end if;
  perform set_config('warmeoverdracht.bewaren', 'ja', true);
  if tellen then
    return query select a.partij, count(*) from leerlingaanlevering a where a.klaar_op < voor group by 1;
  else
    select array_agg(d.id) into ids from (select a.id from leerlingaanlevering a
      where a.klaar_op < voor order by a.klaar_op, a.id limit hoogstens) d;
    delete from leerlingaanlevering_regel r where r.aanlevering_id = any (ids);
    return query with weg as (delete from leerlingaanlevering a where a.id = any (ids) returning a.partij)
      select w.partij, count(*) from weg w group by 1;
  end if;
  perform set_config('warmeoverdracht.bewaren', '', true);
end
$$;
revoke all on function bewaren_wis(text, timestamptz, integer, boolean) from public;
grant execute on function bewaren_wis(text, timestamptz, integer, boolean) to ${applicatierol};
