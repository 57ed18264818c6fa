-- What an operator does when the receiver does not take a series any more, such as after a restore of an old backup: what
-- waits is numbered anew in a new series. A record that was on its way may then be received in both, and none is lost.
-- With the rights of whoever calls it.
create function logboek_nieuwe_reeks() returns uuid
language plpgsql set search_path from current
as $$
declare
  nieuw uuid;
begin
  -- The lock under which numbers are given (LogboekQueue).
  perform pg_advisory_xact_lock(22348, 0);
  perform set_config('warmeoverdracht.partij', '', true);
  update logboek_uit set volgnummer = null where volgnummer is not null;
  update logboek_reeks set reeks_id = gen_random_uuid(), laatste = 0 returning reeks_id into strict nieuw;
  return nieuw;
end
$$;
