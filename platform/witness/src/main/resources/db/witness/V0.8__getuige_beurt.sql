-- When a proof was last asked for, so that checkpoints that the log does not prove take turns with the others.
alter table getuige_wachtend add column geprobeerd_op timestamptz;
create index getuige_wachtend_beurt on getuige_wachtend (geprobeerd_op nulls first, omvang, wortelhash);
grant update (geprobeerd_op) on getuige_wachtend to ${applicatierol};
