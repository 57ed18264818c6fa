-- The life of an organisation: joins, changes, goes up in another one, leaves.
alter table organisatie
  add column kvk_nummer        text check (kvk_nummer ~ '^\d{8}$'),
  add column rmc_regio         text,
  add column arbeidsmarktregio text,
  add column opvolger          text references organisatie (oin),
  add column einde_op          date,
  add constraint opvolger_vanaf_een_dag check (opvolger is null or einde_op is not null),
  add constraint niet_eigen_opvolger check (opvolger <> oin);
create index organisatie_opvolger on organisatie (opvolger) where opvolger is not null;

alter table organisatie_partij
  add column kafka_principal text,
  -- Public keys of a JWKS, a line each: kid x y. The contract refuses a private one.
  add column sleutels        text;

-- Every change, append-only. No person: "door" is a party.
create table organisatie_verloop (
  oin           text        not null references organisatie (oin),
  versie        bigint      not null,
  gebeurtenis   text        not null check (gebeurtenis in
    ('geregistreerd', 'gewijzigd', 'samengevoegd', 'opvolger-geworden', 'vertrokken', 'teruggekeerd')),
  ingangsdatum  date,
  andere_oin    text,
  vastgelegd_op timestamptz not null,
  door          text        not null,
  primary key (oin, versie)
);
alter table organisatie_verloop enable row level security;
alter table organisatie_verloop force row level security;
create policy beheer_en_toezicht_lezen on organisatie_verloop for select
  using (split_part(current_setting('warmeoverdracht.partij', true), '/', 2) in ('beheer', 'toezicht'));
create policy beheer_voegt_toe on organisatie_verloop for insert
  with check (split_part(current_setting('warmeoverdracht.partij', true), '/', 2) = 'beheer');

-- Staff whom the operator may call: encrypted by the service, for the operator and the organisation itself.
create table organisatie_contactpersonen (
  oin           text        primary key references organisatie (oin),
  gegevens      bytea       not null,
  versie        bigint      not null,
  gewijzigd_op  timestamptz not null
);
alter table organisatie_contactpersonen enable row level security;
alter table organisatie_contactpersonen force row level security;
create policy beheer_schrijft on organisatie_contactpersonen
  using (split_part(current_setting('warmeoverdracht.partij', true), '/', 2) = 'beheer');
create policy eigen_lezen on organisatie_contactpersonen for select
  using (oin = split_part(current_setting('warmeoverdracht.partij', true), '/', 1));

revoke all on organisatie_verloop, organisatie_contactpersonen from ${applicatierol};
grant select, insert on organisatie_verloop to ${applicatierol};
grant select, insert, update on organisatie_contactpersonen to ${applicatierol};
