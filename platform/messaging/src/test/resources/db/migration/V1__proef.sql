-- Tables of the test application: what its handlers did, seen per party as in a real service.
create table zaak (zaak text primary key);
create table effect (
  volgnummer bigint generated always as identity primary key,
  partij text not null,
  sleutel text not null,
  volgorde bigint not null,
  tekst text not null,
  trace text,
  zaak text references zaak (zaak)
);
alter table effect enable row level security;
alter table effect force row level security;
create policy effect_partij on effect
  using (partij = current_setting('warmeoverdracht.partij', true));
create table register (
  id uuid primary key,
  partij text not null,
  sleutel text not null,
  tekst text not null check (tekst <> 'verboden')
);
alter table register enable row level security;
alter table register force row level security;
create policy register_partij on register
  using (partij = current_setting('warmeoverdracht.partij', true));
create table technisch_effect (sleutel text primary key);
grant select, insert, update, delete on zaak, effect, register, technisch_effect to ${applicatierol};
