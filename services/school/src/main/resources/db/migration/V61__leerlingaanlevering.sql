-- Exports that a school administration system delivers, to be taken over in the background. The file itself is kept
-- encrypted and in pieces, only until it was read; rows wait in leerlinginvoer with the columns of leerling, encrypted
-- as there, until all of them go over in one transaction.
create table leerlingaanlevering (
  id uuid primary key,
  partij text not null,
  modus text not null check (modus in ('alles-of-niets', 'goede-regels')),
  proef boolean not null,
  toestand text not null check (toestand in
    ('wachtend', 'lezen', 'overnemen', 'gereed', 'afgekeurd', 'ingetrokken', 'mislukt')),
  tekenset text not null check (tekenset in ('utf-8', 'windows-1252')),
  bestandsregels integer not null,
  bsn_kolom boolean not null,
  -- The first line that was not read yet: with it reading goes on after a crash.
  volgende_regel integer not null,
  nieuw integer not null,
  gewijzigd integer not null,
  ongewijzigd integer not null,
  afgekeurd integer not null,
  niet_bewaard integer not null,
  meldingen jsonb not null,
  ingediend_op timestamptz not null,
  ingediend_door text not null,
  klaar_op timestamptz,
  check ((klaar_op is null) = (toestand in ('wachtend', 'lezen', 'overnemen')))
) with (fillfactor = 50);
create index leerlingaanlevering_bladzijde on leerlingaanlevering (partij, id);
create index leerlingaanlevering_open on leerlingaanlevering (partij) where klaar_op is null;

-- Without a reference to the delivery: it is made when the last piece has arrived.
create table leerlingaanlevering_deel (
  aanlevering_id uuid not null,
  nummer integer not null,
  partij text not null,
  eerste_regel integer not null,
  inhoud bytea not null,
  ontvangen_op timestamptz not null default now(),
  primary key (aanlevering_id, nummer)
);
alter table leerlingaanlevering_deel alter column inhoud set storage external;
create index leerlingaanlevering_deel_oud on leerlingaanlevering_deel (ontvangen_op);

create table leerlingaanlevering_regel (
  aanlevering_id uuid not null references leerlingaanlevering,
  regel integer not null,
  partij text not null,
  leerlingnummer text,
  uitkomst text not null check (uitkomst in
    ('nieuw', 'gewijzigd', 'ongewijzigd', 'afgekeurd', 'niet-bewaard')),
  leerling_id uuid,
  meldingen jsonb,
  primary key (aanlevering_id, regel)
);
create index leerlingaanlevering_regel_nummer on leerlingaanlevering_regel (aanlevering_id, leerlingnummer);
create index leerlingaanlevering_regel_uitkomst on leerlingaanlevering_regel (aanlevering_id, uitkomst, regel);

create index leerlingaanlevering_regel_leerling on leerlingaanlevering_regel (leerling_id) where leerling_id is not null;

-- Rows that differ from the register, until they are taken over.
create table leerlinginvoer (
  aanlevering_id uuid not null references leerlingaanlevering,
  regel integer not null,
  partij text not null,
  leerling_id uuid not null,
  leerlingnummer text not null,
  bsn bytea,
  voornaam text not null,
  tussenvoegsel text,
  achternaam text not null,
  geboortedatum date not null,
  postcode bytea not null,
  woongemeente text not null,
  schoolsoort text not null,
  niveau text not null,
  uitstroomprofiel text,
  startkwalificatie boolean not null,
  regeling text not null,
  verwachte_uitstroomdatum date,
  aanpak text not null,
  begeleider text not null,
  begeleider_email bytea not null,
  begeleider_telefoon bytea not null,
  leefgebieden text not null,
  begeleidingsbehoefte text not null,
  ongecodeerde_behoefte bytea,
  primary key (aanlevering_id, regel),
  constraint leerlinginvoer_bsn_bevoegd check (bsn is null or split_part(partij, '/', 2) = 'school')
);

do $$
declare
  tabel text;
begin
  foreach tabel in array array['leerlingaanlevering', 'leerlingaanlevering_deel', 'leerlingaanlevering_regel', 'leerlinginvoer'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format(
      'create policy eigen_partij on %I using (partij = current_setting(''warmeoverdracht.partij'', true))'
      ' with check (partij = current_setting(''warmeoverdracht.partij'', true))',
      tabel);
  end loop;
end
$$;

-- Pieces of an upload that broke off: nobody's work reads nothing here, but may delete what is older than a day. A
-- delivery is read within minutes; if it must wait longer its pieces are younger than that day or it has failed.
create policy opruimen on leerlingaanlevering_deel for delete
  using (current_setting('warmeoverdracht.partij', true) = '' and ontvangen_op < now() - interval '1 day');

-- Which deliveries are open, for any instance of the service to take up: ids, a party and a moment, no person. Who takes
-- one holds it until a moment, and moves that on with every piece.
create table leerlingaanlevering_werk (
  aanlevering_id uuid primary key,
  partij text not null,
  houder uuid,
  bezet_tot timestamptz not null,
  pogingen integer not null
);
create index leerlingaanlevering_werk_partij on leerlingaanlevering_werk (partij, aanlevering_id);

revoke all on leerlingaanlevering, leerlingaanlevering_deel, leerlingaanlevering_regel, leerlinginvoer,
  leerlingaanlevering_werk from ${applicatierol};
grant select, insert, update on leerlingaanlevering, leerlingaanlevering_regel to ${applicatierol};
grant select, insert, delete on leerlingaanlevering_deel, leerlinginvoer to ${applicatierol};
grant select, insert, update, delete on leerlingaanlevering_werk to ${applicatierol};
