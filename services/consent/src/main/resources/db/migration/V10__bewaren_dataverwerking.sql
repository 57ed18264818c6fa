-- Retention of Logboek Dataverwerkingen. Only what was found complete goes: a gap must stay visible until somebody
-- explains it, and what is erased lies below the number from which the check for gaps counts.
alter function bewaren_wis(text, timestamptz, integer, boolean) rename to bewaren_wis_voor_dataverwerking;
revoke execute on function bewaren_wis_voor_dataverwerking(text, timestamptz, integer, boolean) from ${applicatierol};

create policy bewaren on dataverwerking to current_user
  using (current_setting('warmeoverdracht.bewaren', true) = 'ja' and einde_op < now() - interval '30 days');
create index dataverwerking_einde on dataverwerking (einde_op);

create function bewaren_wis_dataverwerking(voor timestamptz, hoogstens integer, tellen boolean)
returns table (partij text, aantal bigint) language plpgsql set search_path from current as $$
begin
  if tellen then
    return query select d.partij, count(*) from dataverwerking d join dataverwerkingsreeks r using (reeks_id)
      where d.einde_op < voor and d.volgnummer <= r.gecontroleerd group by 1;
  else
    return query with weg as (
      delete from dataverwerking d where d.id in (
        select e.id from dataverwerking e join dataverwerkingsreeks r using (reeks_id)
        where e.einde_op < voor and e.volgnummer <= r.gecontroleerd order by e.einde_op limit hoogstens)
      returning d.partij)
    select w.partij, count(*) from weg w group by 1;
  end if;
end $$;

create function bewaren_wis(wat text, voor timestamptz, hoogstens integer, tellen boolean)
returns table (partij text, aantal bigint)
language plpgsql security definer
set search_path from current
as $$
begin
  if wat <> 'dataverwerking' then
    return query select * from bewaren_wis_voor_dataverwerking(wat, voor, hoogstens, tellen);
    return;
  end if;
  if voor > now() - interval '30 days' then
    raise exception 'no term is shorter than thirty days';
  end if;
  perform set_config('warmeoverdracht.bewaren', 'ja', true);
  return query select * from bewaren_wis_dataverwerking(voor, hoogstens, tellen);
  perform set_config('warmeoverdracht.bewaren', '', true);
end
$$;
revoke all on function bewaren_wis(text, timestamptz, integer, boolean) from public;
revoke all on function bewaren_wis_dataverwerking(timestamptz, integer, boolean) from public;
grant execute on function bewaren_wis(text, timestamptz, integer, boolean) to ${applicatierol};
