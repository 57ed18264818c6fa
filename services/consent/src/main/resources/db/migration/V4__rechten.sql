-- Rights that people use (AVG 7(3), 16, 17) and what every party that holds something did about it (AVG 19).

-- Whom a holder told what about a person: for a withdrawal, and to know whether a decision may still be in use.
create index verstrekkingsbesluit_betrokkene on verstrekkingsbesluit (partij, betrokkene_id, genomen_op);

-- A request, at the holder to whom it was made. Never changed.
create table verzoek (
  id             uuid        primary key,
  partij         text        not null,
  betrokkene_id  uuid        not null,
  soort          text        not null check (soort in ('intrekking', 'rectificatie', 'wissing')),
  akkoord_id     uuid,
  categorieen    text        not null,
  ingediend_door text        not null check (ingediend_door in ('jongere', 'ouder', 'vertegenwoordiger')),
  ingediend_op   timestamptz not null,
  uiterlijk_op   timestamptz not null,
  check ((soort = 'intrekking') = (akkoord_id is not null))
);
-- The declaration that withdraws is recorded once, so it can lead to one request only.
create unique index verzoek_intrekking on verzoek (partij, akkoord_id);
create index verzoek_betrokkene on verzoek (partij, betrokkene_id, id);

alter table verzoek enable row level security;
alter table verzoek force row level security;
create policy eigen on verzoek
  using (partij = current_setting('warmeoverdracht.partij', true))
  with check (partij = current_setting('warmeoverdracht.partij', true));
create policy dienst_leest on verzoek for select
  using (split_part(partij, '/', 2)
         = any (string_to_array(current_setting('warmeoverdracht.taken', true), ',')));
create policy toezicht_leest on verzoek for select
  using (split_part(current_setting('warmeoverdracht.partij', true), '/', 2) = 'toezicht');

-- What one party must do. Written by who gave it the data (houder), answered by the party itself, seen by both and
-- by the holder to whom the request was made (bron).
create table kennisgeving (
  id                   uuid        primary key,
  verzoek_id           uuid        not null references verzoek,
  soort                text        not null,
  bron                 text        not null,
  houder               text        not null,
  partij               text        not null,
  overdracht_id        uuid,
  categorieen          text        not null,
  besluiten            text        not null,
  gevraagd_op          timestamptz not null,
  uiterlijk_op         timestamptz not null,
  te_laat_op           timestamptz,
  uitkomst             text check (uitkomst in ('verwijderd', 'bevroren', 'gecorrigeerd', 'behouden')),
  antwoord_categorieen text,
  behouden             text,
  artikel              text,
  uitzondering         text,
  beantwoord_op        timestamptz,
  unique nulls not distinct (verzoek_id, partij, overdracht_id),
  check ((uitkomst is null) = (beantwoord_op is null)),
  -- Nobody keeps anything without saying on which ground.
  constraint behouden_op_een_grond
    check (artikel is not null or (uitkomst is distinct from 'behouden' and coalesce(behouden, '') = ''))
) with (fillfactor = 80);
create index kennisgeving_partij on kennisgeving (partij, id);
create index kennisgeving_te_laat on kennisgeving (id) where te_laat_op is not null and beantwoord_op is null;

alter table kennisgeving enable row level security;
alter table kennisgeving force row level security;
create policy betrokken_leest on kennisgeving for select
  using (current_setting('warmeoverdracht.partij', true) in (partij, houder, bron));
create policy houder_vraagt on kennisgeving for insert
  with check (houder = current_setting('warmeoverdracht.partij', true));
create policy eigen_antwoord on kennisgeving for update
  using (partij = current_setting('warmeoverdracht.partij', true))
  with check (partij = current_setting('warmeoverdracht.partij', true));
create policy dienst_leest on kennisgeving for select
  using (split_part(partij, '/', 2)
         = any (string_to_array(current_setting('warmeoverdracht.taken', true), ',')));
create policy toezicht_leest on kennisgeving for select
  using (split_part(current_setting('warmeoverdracht.partij', true), '/', 2) = 'toezicht');

-- Technical, without a person: notices that wait for an answer, and until when.
create table kennisgevingtermijn (
  kennisgeving_id uuid        primary key,
  ontvanger       text        not null,
  uiterlijk_op    timestamptz not null,
  gemeld          boolean     not null default false
);
create index kennisgevingtermijn_uiterlijk on kennisgevingtermijn (uiterlijk_op) where not gemeld;
create index kennisgevingtermijn_gemeld on kennisgevingtermijn (kennisgeving_id) where gemeld;

revoke all on verzoek, kennisgeving, kennisgevingtermijn from ${applicatierol};
grant select, insert on verzoek to ${applicatierol};
grant select, insert, update on kennisgeving to ${applicatierol};
grant select, insert, update, delete on kennisgevingtermijn to ${applicatierol};
