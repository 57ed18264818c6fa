-- Names of the organisations that take part, from the compacted topic consent.organisatie. Public data, no policy.

create table organisatie (
  oin text primary key,
  naam text not null,
  gewijzigd_op timestamptz not null
);
revoke all on organisatie from ${applicatierol};
grant select, insert, update on organisatie to ${applicatierol};
