-- Which organisation went up in which, from a day on: the successor handles what is open. Public data.
alter table organisatie
  add column opvolger text,
  add column einde_op date,
  -- The sequence of the last announcement: an older one that arrives late changes nothing.
  add column volgnummer bigint not null default 0;
