-- Our own copy of the part of a dossier that its holder was allowed to give, encrypted as one JSON text.

create table dossier (
  id uuid primary key,
  partij text not null,
  overdracht_id uuid not null,
  aanbod_versie integer not null check (aanbod_versie >= 1),
  besluit_id uuid not null,
  inhoud bytea not null,
  ontvangen_op timestamptz not null,
  versie bigint not null,
  unique (partij, overdracht_id),
  foreign key (partij, overdracht_id) references ontvangen_overdracht
);
alter table dossier enable row level security;
alter table dossier force row level security;
create policy eigen_partij on dossier
  using (partij = current_setting('warmeoverdracht.partij', true))
  with check (partij = current_setting('warmeoverdracht.partij', true));
revoke all on dossier from ${applicatierol};
grant select, insert, update on dossier to ${applicatierol};
