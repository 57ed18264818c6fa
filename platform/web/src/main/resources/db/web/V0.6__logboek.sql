-- Records of processing that wait for the receiver's acknowledgement (ADR 0011). Keyed pseudonyms only, and a row goes
-- as soon as it is acknowledged. Numbers are given when sending, so reads do not wait for each other.
create table logboek_reeks (
  enkel    boolean primary key default true check (enkel),
  reeks_id uuid    not null default gen_random_uuid(),
  laatste  bigint  not null default 0
);
insert into logboek_reeks default values;

create table logboek_uit (
  id            bigint      generated always as identity primary key,
  volgnummer    bigint      unique,
  partij        text        not null,
  vermelding    text        not null,
  vastgelegd_op timestamptz not null default now()
);
create index logboek_uit_ongenummerd on logboek_uit (id) where volgnummer is null;

alter table logboek_uit enable row level security;
alter table logboek_uit force row level security;
create policy logboek_uit_vermelden on logboek_uit for insert
  with check (partij = current_setting('warmeoverdracht.partij', true));
-- Sending is nobody's work: it sees every party's row.
create policy logboek_uit_verzenden on logboek_uit
  using (current_setting('warmeoverdracht.partij', true) = '')
  with check (current_setting('warmeoverdracht.partij', true) = '');

revoke all on logboek_reeks, logboek_uit from ${applicatierol};
grant select, update on logboek_reeks to ${applicatierol};
grant select, insert, update, delete on logboek_uit to ${applicatierol};
