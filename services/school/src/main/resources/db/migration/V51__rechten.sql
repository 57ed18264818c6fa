-- What was asked of us as the source because somebody used a right (AVG 16, 17, 19), and what we answered. Without the
-- person: the notice says who it is about, and answers are read with it.
create table kennisgeving (
  partij       text        not null,
  id           uuid        not null,
  soort        text        not null check (soort in ('rectificatie', 'wissing')),
  uitkomst     text        not null check (uitkomst in ('verwijderd', 'gecorrigeerd', 'behouden')),
  categorieen  text        not null,
  behouden     text        not null,
  artikel      text        not null,
  uitzondering text        not null,
  verwerkt_op  timestamptz not null,
  primary key (partij, id),
  constraint behouden_op_een_grond check (behouden = '' or artikel <> '')
);
alter table kennisgeving enable row level security;
alter table kennisgeving force row level security;
create policy eigen_partij on kennisgeving
  using (partij = current_setting('warmeoverdracht.partij', true))
  with check (partij = current_setting('warmeoverdracht.partij', true));

-- Technical, no personal data, no policy: notices that are not answered yet. Gone once the consent service has an answer.
create table kennisgevingtaak (
  kennisgeving_id uuid        primary key,
  partij          text        not null,
  pogingen        integer     not null default 0,
  volgende_op     timestamptz not null
);
create index kennisgevingtaak_volgende on kennisgevingtaak (volgende_op);

-- What was erased of a pupil on request: an export of the administration does not bring it back.
alter table leerling add column gewist text not null default '';

revoke all on kennisgeving, kennisgevingtaak from ${applicatierol};
grant select, insert on kennisgeving to ${applicatierol};
grant select, insert, update, delete on kennisgevingtaak to ${applicatierol};
