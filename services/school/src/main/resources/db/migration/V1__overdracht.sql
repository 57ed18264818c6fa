-- Handovers as their sender sees them. Every table with data of a party is guarded by row-level
-- security that even the owner can not pass (invariant 6); the technical tables at the end hold
-- opaque ids, a party and a moment, and no person.

create table overdracht (
  id uuid primary key,
  partij text not null,
  leerling_id uuid not null,
  bestemming text not null check (bestemming in ('werk-en-inkomen', 'uwv')),
  ontvanger text not null,
  vorige_overdracht_id uuid,
  aangemaakt_op timestamptz not null,
  toestand text not null check (toestand in
    ('concept', 'aangeboden', 'aanvaard', 'warm-overgedragen', 'teruggelegd', 'verlopen', 'ingetrokken')),
  aanbod_versie integer not null,
  aangeboden_op timestamptz,
  uiterlijke_reactie_op timestamptz,
  intrekreden text,
  kennismaking_soort text,
  kennismaking_op date,
  gewijzigd_op timestamptz not null,
  -- last number given in the history, and last number given to an event for the receiver
  volgnummer integer not null,
  berichtnummer integer not null,
  versie bigint not null,
  check ((aanbod_versie = 0) = (aangeboden_op is null)),
  check ((aangeboden_op is null) = (uiterlijke_reactie_op is null))
) with (fillfactor = 80);
create index overdracht_bladzijde on overdracht (partij, id);
create index overdracht_toestand on overdracht (partij, toestand, id);
create index overdracht_leerling on overdracht (partij, leerling_id, id);
-- Two begeleiders who offer the same pupil at the same moment: one of them wins.
create unique index overdracht_een_aanbod on overdracht (partij, leerling_id, ontvanger)
  where toestand = 'aangeboden';

-- The history: append-only, what happened apart from when it was recorded.
create table verloop (
  overdracht_id uuid not null references overdracht,
  volgnummer integer not null,
  partij text not null,
  gebeurtenis text not null,
  vastgelegd_op timestamptz not null,
  gebeurd_op date,
  aanbod_versie integer not null,
  door text not null,
  rol text,
  primary key (overdracht_id, volgnummer)
);

-- Questions of the receiver. Their text stays with the receiver and is fetched; the answer is ours.
create table vraag (
  overdracht_id uuid not null references overdracht,
  id uuid not null,
  partij text not null,
  aanbod_versie integer not null,
  gesteld_op timestamptz not null,
  beantwoord_op timestamptz,
  antwoord bytea,
  primary key (overdracht_id, id),
  check ((beantwoord_op is null) = (antwoord is null))
);
create index vraag_open on vraag (overdracht_id) where beantwoord_op is null;

do $$
declare
  tabel text;
begin
  foreach tabel in array array['overdracht', 'verloop', 'vraag'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format(
      'create policy eigen_partij on %I using (partij = current_setting(''warmeoverdracht.partij'', true))',
      tabel);
  end loop;
end
$$;

-- Whose handover an id is, for a dienst that may not name a party itself; the answer only opens a
-- transaction for that party, and the receiver is then taken from the row itself.
create table wegwijzer (
  overdracht_id uuid primary key,
  partij text not null,
  toestand text not null
);
create index wegwijzer_toestand on wegwijzer (toestand);

-- Offers that wait for a reply, and until when.
create table termijn (
  overdracht_id uuid primary key,
  partij text not null,
  verloopt_op timestamptz not null
);
create index termijn_verloopt_op on termijn (verloopt_op);

-- Organisations as the consent service announced them: public data, of no party.
create table organisatie (
  oin text primary key,
  naam text not null,
  gemeente_code text,
  gemeente_naam text,
  gemeente_sleutel text,
  volgnummer bigint not null
);
create index organisatie_gemeente on organisatie (gemeente_sleutel) where gemeente_sleutel is not null;

create table organisatie_partij (
  oin text not null references organisatie on delete cascade,
  taak text not null,
  bsn_bevoegd boolean not null,
  primary key (taak, oin)
);
create index organisatie_partij_oin on organisatie_partij (oin);

revoke all on overdracht, verloop, vraag, wegwijzer, termijn, organisatie, organisatie_partij
  from ${applicatierol};
grant select, insert, update on overdracht, vraag, wegwijzer, organisatie to ${applicatierol};
grant select, insert on verloop to ${applicatierol};
grant select, insert, update, delete on termijn, organisatie_partij to ${applicatierol};
