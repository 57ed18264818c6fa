-- Who takes part. Not personal data: everyone reads it, only the operator (task beheer) writes it.
create table organisatie (
  oin           text        primary key check (oin ~ '^\d{8}[0-9A-Z]{9}000$'),
  naam          text        not null,
  gemeente_code text,
  gemeente_naam text,
  versie        bigint      not null,
  gewijzigd_op  timestamptz not null,
  check ((gemeente_code is null) = (gemeente_naam is null))
);
create table organisatie_partij (
  partij       text    primary key,
  oin          text    not null references organisatie (oin),
  taak         text    not null,
  bsn_bevoegd  boolean not null
);
create index organisatie_partij_oin on organisatie_partij (oin);

alter table organisatie enable row level security;
alter table organisatie force row level security;
create policy iedereen_leest on organisatie for select using (true);
create policy beheer_voegt_toe on organisatie for insert
  with check (split_part(current_setting('warmeoverdracht.partij', true), '/', 2) = 'beheer');
create policy beheer_wijzigt on organisatie for update
  using (split_part(current_setting('warmeoverdracht.partij', true), '/', 2) = 'beheer');

alter table organisatie_partij enable row level security;
alter table organisatie_partij force row level security;
create policy iedereen_leest on organisatie_partij for select using (true);
create policy beheer_schrijft on organisatie_partij
  using (split_part(current_setting('warmeoverdracht.partij', true), '/', 2) = 'beheer');

-- Declarations of agreement, of their holder alone. Never changed: a change of mind is a new row.
create table akkoord (
  partij          text        not null,
  id              uuid        not null,
  betrokkene_id   uuid        not null,
  soort           text        not null check (soort in ('instemming', 'toestemming')),
  verklaring      text        not null check (verklaring in ('gegeven', 'geweigerd', 'ingetrokken')),
  gegeven_door    text        not null check (gegeven_door in ('jongere', 'ouder', 'vertegenwoordiger')),
  gegeven_op      date        not null,
  leeftijd        integer,
  ontvanger_taken text[]      not null,
  doel            text,
  tekstversie     text        not null,
  geldig_tot      date,
  vastgelegd_op   timestamptz not null,
  primary key (partij, id)
);
create index akkoord_laatste on akkoord (partij, betrokkene_id, soort, vastgelegd_op desc, id desc);

alter table akkoord enable row level security;
alter table akkoord force row level security;
create policy eigen on akkoord
  using (partij = current_setting('warmeoverdracht.partij', true))
  with check (partij = current_setting('warmeoverdracht.partij', true));

-- Decisions with everything that was decided on. The holder writes and sees its own, a dienst sees what the tasks
-- that it serves decided (set by us from its token), the auditor sees all.
create table verstrekkingsbesluit (
  id              uuid        primary key,
  partij          text        not null,
  ontvanger       text        not null,
  overdracht_id   uuid        not null,
  betrokkene_id   uuid        not null,
  betrokkene_zout bytea       not null,
  fase            text        not null,
  feiten          jsonb       not null,
  akkoorden       uuid[]      not null,
  per_categorie   jsonb       not null,
  genomen_op      timestamptz not null,
  vervalt_op      timestamptz not null,
  zout            bytea       not null
);

alter table verstrekkingsbesluit enable row level security;
alter table verstrekkingsbesluit force row level security;
create policy eigen_lezen on verstrekkingsbesluit for select
  using (partij = current_setting('warmeoverdracht.partij', true));
create policy eigen_nemen on verstrekkingsbesluit for insert
  with check (partij = current_setting('warmeoverdracht.partij', true));
create policy dienst_leest on verstrekkingsbesluit for select
  using (split_part(partij, '/', 2)
         = any (string_to_array(current_setting('warmeoverdracht.taken', true), ',')));
create policy toezicht_leest on verstrekkingsbesluit for select
  using (split_part(current_setting('warmeoverdracht.partij', true), '/', 2) = 'toezicht');

-- The leaves of the log (RFC 6962): an opaque id and a seal, nothing about a person. No foreign key: when details
-- are erased, the leaf stays.
create table verstrekkingslogregel (
  volgnummer bigint      primary key,
  partij     text        not null,
  besluit_id uuid        not null unique,
  tijdstip   timestamptz not null,
  zegel      bytea       not null,
  bladhash   bytea       not null,
  wortelhash bytea       not null
);

alter table verstrekkingslogregel enable row level security;
alter table verstrekkingslogregel force row level security;
create policy eigen_lezen on verstrekkingslogregel for select
  using (partij = current_setting('warmeoverdracht.partij', true));
create policy eigen_toevoegen on verstrekkingslogregel for insert
  with check (partij = current_setting('warmeoverdracht.partij', true));
create policy dienst_leest on verstrekkingslogregel for select
  using (split_part(partij, '/', 2)
         = any (string_to_array(current_setting('warmeoverdracht.taken', true), ',')));
create policy toezicht_leest on verstrekkingslogregel for select
  using (split_part(current_setting('warmeoverdracht.partij', true), '/', 2) = 'toezicht');

-- The head of the log: one row, locked by whoever appends. Holds no personal data, so no row-level security.
create table verstrekkingenlog (
  id            boolean     primary key default true check (id),
  omvang        bigint      not null,
  bereik        bytea       not null,
  bijgewerkt_op timestamptz
) with (fillfactor = 10);
insert into verstrekkingenlog (omvang, bereik) values (0, '');

-- Counts for the auditor's overview, kept with each decision: reading them costs the same at any size of the log.
-- No personal data. Rows are updated under the lock on the head, so never at the same time.
create table verstrekkingstelling (
  fase      text   not null,
  categorie text   not null,
  uitkomst  text   not null,
  reden     text   not null,
  aantal    bigint not null,
  primary key (fase, categorie, uitkomst, reden)
) with (fillfactor = 50);

-- The application role appends to the log and can not rewrite it.
revoke all on organisatie, organisatie_partij, akkoord, verstrekkingsbesluit, verstrekkingslogregel,
  verstrekkingenlog, verstrekkingstelling from ${applicatierol};
grant select, insert, update on organisatie to ${applicatierol};
grant select, insert, update, delete on organisatie_partij to ${applicatierol};
grant select, insert on akkoord, verstrekkingsbesluit, verstrekkingslogregel to ${applicatierol};
grant select, update on verstrekkingenlog to ${applicatierol};
grant select, insert, update on verstrekkingstelling to ${applicatierol};
