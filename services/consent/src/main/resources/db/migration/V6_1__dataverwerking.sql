-- Series of records of processing, one per producer's database. No personal data, so no row-level security.
create table dataverwerkingsreeks (
  reeks_id      uuid   primary key,
  bron          text   not null,
  afzender      text   not null,
  -- Received up to and including this number.
  laatste       bigint not null default 0,
  -- Up to here every number was found in the table; beyond it this many were missing at the last look.
  gecontroleerd bigint not null default 0,
  ontbrekend    bigint not null default 0,
  -- Exported over OTLP up to and including this number.
  uitgevoerd    bigint not null default 0
);

-- Logboek Dataverwerkingen 0.8: what a party did with the data of one person, who is only a keyed pseudonym here.
create table dataverwerking (
  id                     uuid        primary key,
  reeks_id               uuid        not null references dataverwerkingsreeks (reeks_id),
  volgnummer             bigint      not null,
  bron                   text        not null,
  partij                 text        not null,
  activiteit             text        not null,
  betrokkene_id          text        not null,
  betrokkene_id_soort    text        not null,
  trace_id               text        not null,
  span_id                text        not null,
  bovenliggende_span_id  text,
  status                 text        not null check (status in ('Unset', 'Ok', 'Error')),
  naam                   text        not null,
  begin_op               timestamptz not null,
  einde_op               timestamptz not null,
  unique (reeks_id, volgnummer)
);
create index dataverwerking_spoor on dataverwerking (trace_id, id);
create index dataverwerking_betrokkene on dataverwerking (betrokkene_id, id);
create index dataverwerking_activiteit on dataverwerking (activiteit, id);

alter table dataverwerking enable row level security;
alter table dataverwerking force row level security;
create policy dienst_schrijft on dataverwerking for insert
  with check (split_part(partij, '/', 2)
              = any (string_to_array(current_setting('warmeoverdracht.taken', true), ',')));
create policy dienst_leest on dataverwerking for select
  using (split_part(partij, '/', 2)
         = any (string_to_array(current_setting('warmeoverdracht.taken', true), ',')));
create policy toezicht_leest on dataverwerking for select
  using (split_part(current_setting('warmeoverdracht.partij', true), '/', 2) = 'toezicht');

-- The application appends; it cannot rewrite.
revoke all on dataverwerkingsreeks, dataverwerking from ${applicatierol};
grant select, insert, update on dataverwerkingsreeks to ${applicatierol};
grant select, insert on dataverwerking to ${applicatierol};
