-- Pupils, their diplomas and the agreements recorded for them. BSN, contact data and phrases without
-- a code (which may say anything, also about health) are encrypted by the service: see FieldCipher.
create table leerling (
  id uuid primary key,
  partij text not null,
  versie bigint not null,
  leerlingnummer text not null,
  bsn bytea,
  voornaam text not null,
  tussenvoegsel text,
  achternaam text not null,
  geboortedatum date not null,
  postcode bytea not null,
  woongemeente text not null,
  schoolsoort text not null check (schoolsoort in ('vso', 'pro', 'mbo', 'bvo')),
  niveau text not null,
  uitstroomprofiel text,
  -- What the administration said; a diploma of mbo-2 or higher also gives it.
  startkwalificatie boolean not null,
  regeling text not null check (regeling in ('geen', 'wajong', 'participatiewet')),
  verwachte_uitstroomdatum date,
  aanpak text not null,
  begeleider text not null,
  begeleider_email bytea not null,
  begeleider_telefoon bytea not null,
  leefgebieden text not null,
  begeleidingsbehoefte text not null,
  ongecodeerde_behoefte bytea,
  gewijzigd_op timestamptz not null,
  constraint leerling_nummer unique (partij, leerlingnummer),
  -- The last line of defence: not even a mistake in the service stores one (reference law, BSN).
  constraint leerling_bsn_bevoegd check (bsn is null or split_part(partij, '/', 2) = 'school')
);
create index leerling_bladzijde on leerling (partij, id);

create table diploma (
  id uuid primary key,
  partij text not null,
  leerling_id uuid not null references leerling,
  niveau text not null,
  behaald_op date not null,
  vastgelegd_op timestamptz not null,
  constraint diploma_eenmaal unique (leerling_id, niveau, behaald_op)
);

-- What was declared about sharing, by whom, when, and when that was recorded. Append-only: the
-- consent service decides which declaration counts.
create table akkoord (
  id uuid primary key,
  partij text not null,
  leerling_id uuid not null references leerling,
  soort text not null check (soort in ('instemming', 'toestemming')),
  verklaring text not null check (verklaring in ('gegeven', 'geweigerd', 'ingetrokken')),
  gegeven_door text not null check (gegeven_door in ('jongere', 'ouder', 'vertegenwoordiger')),
  gegeven_op date not null,
  ontvanger_taken text not null,
  tekstversie text not null,
  vastgelegd_op timestamptz not null,
  vastgelegd_door text not null
);
create index akkoord_leerling on akkoord (leerling_id, id);

alter table leerling enable row level security;
alter table leerling force row level security;
create policy leerling_partij on leerling
  using (partij = current_setting('warmeoverdracht.partij', true))
  with check (partij = current_setting('warmeoverdracht.partij', true));

alter table diploma enable row level security;
alter table diploma force row level security;
create policy diploma_partij on diploma
  using (partij = current_setting('warmeoverdracht.partij', true))
  with check (partij = current_setting('warmeoverdracht.partij', true));

alter table akkoord enable row level security;
alter table akkoord force row level security;
create policy akkoord_partij on akkoord
  using (partij = current_setting('warmeoverdracht.partij', true))
  with check (partij = current_setting('warmeoverdracht.partij', true));

grant select, insert, update on leerling to ${applicatierol};
grant select, insert on diploma, akkoord to ${applicatierol};
