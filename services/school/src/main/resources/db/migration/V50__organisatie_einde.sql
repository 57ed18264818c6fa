-- Organisations that went up in another one or left, from a day on. Public data.
alter table organisatie
  add column opvolger text,
  add column einde_op date;
