-- Received handovers. Every table with data of a party has row-level security, forced also upon its owner (invariant 6).
-- Names, free text and dossiers are encrypted by the service (AES-256-GCM): bytea.

create table ontvangen_overdracht (
  partij text not null,
  overdracht_id uuid not null,
  betrokkene_id uuid not null,
  afzender text not null,
  aanbod_versie integer not null check (aanbod_versie >= 1),
  uiterlijke_reactie timestamptz not null,
  vorige_overdracht_id uuid,
  toestand text not null check (toestand in ('ontvangen', 'aanvaarding-verzocht', 'aanvaard', 'warm-overgedragen',
    'teruglegging-verzocht', 'teruggelegd', 'ingetrokken', 'verlopen')),
  vervallen_reden text check (vervallen_reden in ('ingetrokken', 'verlopen', 'andere-versie', 'al-beantwoord')),
  contactpersoon bytea,
  redenen bytea,
  versie bigint not null check (versie >= 1),
  berichtnummer bigint not null default 0,
  ontvangen_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  primary key (partij, overdracht_id),
  constraint geen_zaak_zonder_contactpersoon
    check (toestand not in ('aanvaarding-verzocht', 'aanvaard', 'warm-overgedragen') or contactpersoon is not null),
  constraint geen_teruglegging_zonder_redenen
    check (toestand not in ('teruglegging-verzocht', 'teruggelegd') or redenen is not null)
);
create index ontvangen_overdracht_toestand on ontvangen_overdracht (partij, toestand, overdracht_id);
alter table ontvangen_overdracht enable row level security;
alter table ontvangen_overdracht force row level security;
create policy eigen_partij on ontvangen_overdracht
  using (partij = current_setting('warmeoverdracht.partij', true))
  with check (partij = current_setting('warmeoverdracht.partij', true));

create table verloop (
  partij text not null,
  overdracht_id uuid not null,
  volgnummer integer not null check (volgnummer >= 1),
  gebeurtenis text not null,
  vastgelegd_op timestamptz not null,
  gebeurd_op date,
  aanbod_versie integer not null,
  door text not null,
  rol text,
  primary key (partij, overdracht_id, volgnummer),
  foreign key (partij, overdracht_id) references ontvangen_overdracht
);
alter table verloop enable row level security;
alter table verloop force row level security;
create policy eigen_partij on verloop
  using (partij = current_setting('warmeoverdracht.partij', true))
  with check (partij = current_setting('warmeoverdracht.partij', true));

create table vraag (
  partij text not null,
  overdracht_id uuid not null,
  id uuid not null,
  tekst bytea not null,
  gesteld_op timestamptz not null,
  antwoord bytea,
  beantwoord_op timestamptz,
  primary key (partij, overdracht_id, id),
  foreign key (partij, overdracht_id) references ontvangen_overdracht
);
alter table vraag enable row level security;
alter table vraag force row level security;
create policy eigen_partij on vraag
  using (partij = current_setting('warmeoverdracht.partij', true))
  with check (partij = current_setting('warmeoverdracht.partij', true));

create table kennismaking (
  partij text not null,
  overdracht_id uuid not null,
  id uuid not null,
  soort text not null check (soort in ('driegesprek', 'huisbezoek', 'telefonisch', 'op-school', 'op-kantoor')),
  gehouden_op date not null,
  vastgelegd_op timestamptz not null,
  primary key (partij, overdracht_id, id),
  foreign key (partij, overdracht_id) references ontvangen_overdracht
);
alter table kennismaking enable row level security;
alter table kennismaking force row level security;
create policy eigen_partij on kennismaking
  using (partij = current_setting('warmeoverdracht.partij', true))
  with check (partij = current_setting('warmeoverdracht.partij', true));

-- Technical, no personal data, no policy: where a handover is, who sent it, and up to which message we followed the sender.
create table wegwijzer (
  overdracht_id uuid not null,
  partij text not null,
  afzender text not null,
  gezien bigint not null,
  primary key (overdracht_id, partij)
);
create index wegwijzer_partij on wegwijzer (partij);

-- The application role gets exactly what it needs: it deletes nothing, and the course is only ever added to.
revoke all on ontvangen_overdracht, verloop, vraag, kennismaking, wegwijzer from ${applicatierol};
grant select, insert, update on ontvangen_overdracht, vraag, wegwijzer to ${applicatierol};
grant select, insert on verloop, kennismaking to ${applicatierol};
