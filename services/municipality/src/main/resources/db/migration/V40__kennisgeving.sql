-- What was asked of a party because somebody used a right (AVG 7(3), 16, 17, 19), and what it answered.

create table kennisgeving (
  partij        text        not null,
  id            uuid        not null,
  overdracht_id uuid        not null,
  soort         text        not null check (soort in ('intrekking', 'rectificatie', 'wissing')),
  uitkomst      text        not null check (uitkomst in ('verwijderd', 'gecorrigeerd', 'behouden')),
  categorieen   text        not null,
  behouden      text        not null,
  artikel       text        not null,
  uitzondering  text        not null,
  verwerkt_op   timestamptz not null,
  primary key (partij, id)
);
alter table kennisgeving enable row level security;
alter table kennisgeving force row level security;
create policy eigen_partij on kennisgeving
  using (partij = current_setting('warmeoverdracht.partij', true))
  with check (partij = current_setting('warmeoverdracht.partij', true));

-- Technical, no personal data, no policy: notices that are not answered yet. Gone once the consent service has the answer.
create table kennisgevingtaak (
  kennisgeving_id uuid        primary key,
  partij          text        not null,
  pogingen        integer     not null default 0,
  volgende_op     timestamptz not null
);
create index kennisgevingtaak_volgende on kennisgevingtaak (volgende_op);

revoke all on kennisgeving, kennisgevingtaak from ${applicatierol};
grant select, insert on kennisgeving to ${applicatierol};
grant select, insert, update, delete on kennisgevingtaak to ${applicatierol};
