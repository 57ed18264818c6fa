-- The journal is kept as long as a replay can need it. Not even then does the application role delete from it: this
-- function does, and only what is old enough, was sent, and is not of a topic whose last state must stay.
create function gebeurtenis_vergeten(voor timestamptz, altijd text[], hoogstens integer)
returns integer
language plpgsql security definer
set search_path from current
as $$
declare
  vergeten integer;
begin
  if voor > now() - interval '7 days' then
    raise exception 'the journal is kept seven days at least, as long as a topic';
  end if;
  delete from gebeurtenis where volgnummer in (
    select g.volgnummer from gebeurtenis g
    where g.vastgelegd_op < voor and g.topic <> all (altijd)
      and not exists (select from outbox o where o.volgnummer = g.volgnummer)
    order by g.volgnummer limit hoogstens);
  get diagnostics vergeten = row_count;
  return vergeten;
end
$$;
revoke all on function gebeurtenis_vergeten(timestamptz, text[], integer) from public;
grant execute on function gebeurtenis_vergeten(timestamptz, text[], integer) to ${applicatierol};
