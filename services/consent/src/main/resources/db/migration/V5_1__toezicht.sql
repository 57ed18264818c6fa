-- What an auditor searches by. Every search walks one of these in the order of time, so a page costs the same however
-- many decisions there are (keyset on genomen_op and id).
create index verstrekkingsbesluit_tijd on verstrekkingsbesluit (genomen_op, id);
create index verstrekkingsbesluit_houder on verstrekkingsbesluit (partij, genomen_op, id);
create index verstrekkingsbesluit_ontvanger on verstrekkingsbesluit (ontvanger, genomen_op, id);
create index verstrekkingsbesluit_persoon on verstrekkingsbesluit (betrokkene_id, genomen_op, id);
create index verstrekkingsbesluit_overdracht on verstrekkingsbesluit (overdracht_id, genomen_op, id);

-- Rule and outcome of a decision: ':geweigerd', 'school-bespreking:geweigerd', 'school-bespreking/1:geweigerd'. A table
-- and not a GIN index: row-level security keeps an index on an operator that is not leakproof from being used.
create table besluitkenmerk (
  kenmerk    text        not null,
  genomen_op timestamptz not null,
  besluit_id uuid        not null,
  partij     text        not null,
  primary key (kenmerk, genomen_op, besluit_id)
);
create index besluitkenmerk_besluit on besluitkenmerk (besluit_id);

create function besluitkenmerken(per_categorie jsonb) returns setof text
  language sql immutable
  begin atomic
    select distinct k.kenmerk
    from jsonb_to_recordset(per_categorie)
           as c ("grondslagId" text, "grondslagVersie" integer, uitkomst text)
    cross join lateral (values
      (':' || c.uitkomst),
      (c."grondslagId" || ':' || c.uitkomst),
      (c."grondslagId" || '/' || c."grondslagVersie" || ':' || c.uitkomst)) as k (kenmerk)
    where k.kenmerk is not null;
  end;

create function besluitkenmerken_bij() returns trigger
language plpgsql
as $$
begin
  insert into besluitkenmerk (kenmerk, genomen_op, besluit_id, partij)
  select k, n.genomen_op, n.id, n.partij
  from nieuw n cross join lateral besluitkenmerken(n.per_categorie) as k;
  return null;
end
$$;

alter table verstrekkingsbesluit no force row level security;
insert into besluitkenmerk (kenmerk, genomen_op, besluit_id, partij)
  select k, b.genomen_op, b.id, b.partij
  from verstrekkingsbesluit b cross join lateral besluitkenmerken(b.per_categorie) as k;
alter table verstrekkingsbesluit force row level security;

create trigger besluitkenmerken_bij after insert on verstrekkingsbesluit
  referencing new table as nieuw for each statement execute function besluitkenmerken_bij();

alter table besluitkenmerk enable row level security;
alter table besluitkenmerk force row level security;
create policy eigen_toevoegen on besluitkenmerk for insert
  with check (partij = current_setting('warmeoverdracht.partij', true));
create policy toezicht_leest on besluitkenmerk for select
  using ((select split_part(current_setting('warmeoverdracht.partij', true), '/', 2) = 'toezicht'));
-- As a subquery it is asked once per statement, and the planner knows that it does not select among rows: otherwise it
-- takes the searches for rare and sorts what it could have walked.
alter policy toezicht_leest on verstrekkingsbesluit
  using ((select split_part(current_setting('warmeoverdracht.partij', true), '/', 2) = 'toezicht'));

-- Who looked in the decisions, for what. Whoever was looked for stands here only as a seal; append-only.
create table inzagelog (
  id        uuid        primary key,
  partij    text        not null,
  onderwerp text        not null,
  soort     text        not null check (soort in ('zoeken', 'uitvoer', 'weigeringen', 'herhaling')),
  vraag     jsonb       not null,
  zout      bytea,
  tijdstip  timestamptz not null
);
alter table inzagelog enable row level security;
alter table inzagelog force row level security;
create policy toezicht_leest on inzagelog for select
  using (split_part(current_setting('warmeoverdracht.partij', true), '/', 2) = 'toezicht');
create policy eigen_toevoegen on inzagelog for insert
  with check (partij = current_setting('warmeoverdracht.partij', true));

-- A privacy officer signs for the exact text of a rule.
create table grondslagbeoordeling (
  grondslag_id  text        not null,
  versie        integer     not null,
  hash          text        not null check (hash ~ '^[0-9a-f]{64}$'),
  partij        text        not null,
  onderwerp     text        not null,
  beoordeeld_op timestamptz not null,
  primary key (grondslag_id, versie, hash)
);
alter table grondslagbeoordeling enable row level security;
alter table grondslagbeoordeling force row level security;
create policy iedereen_leest on grondslagbeoordeling for select using (true);
create policy toezicht_tekent on grondslagbeoordeling for insert
  with check (partij = current_setting('warmeoverdracht.partij', true)
              and split_part(partij, '/', 2) = 'toezicht');

revoke all on besluitkenmerk, inzagelog, grondslagbeoordeling from ${applicatierol};
grant select, insert on besluitkenmerk, inzagelog, grondslagbeoordeling to ${applicatierol};
