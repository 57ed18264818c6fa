-- Checkpoints that were heard before the proof that they continue what was kept: a job fetches it from the log. A row goes
-- as soon as the checkpoint is judged; what was judged is in the other tables.
create table getuige_wachtend (
  omvang     bigint      not null,
  wortelhash bytea       not null,
  bericht    text        not null,
  gehoord_op timestamptz not null,
  primary key (omvang, wortelhash)
);

revoke all on getuige_wachtend from ${applicatierol};
grant select, insert, delete on getuige_wachtend to ${applicatierol};
