-- Decisions no longer queue up at the head of the log (ADR 0008). A decision adds its leaf to a waiting list; one
-- instance at a time gives the waiting leaves their place, a batch at a time.

-- Leaves that have no place yet: an opaque id and a seal, nothing about a person. Short-lived rows, so vacuum early.
create table verstrekkingswachtrij (
  nummer     bigint      generated always as identity primary key,
  partij     text        not null,
  besluit_id uuid        not null,
  tijdstip   timestamptz not null,
  zegel      bytea       not null
) with (autovacuum_vacuum_threshold = 500, autovacuum_vacuum_scale_factor = 0);
create index verstrekkingswachtrij_besluit on verstrekkingswachtrij (besluit_id);

-- A leaf's bytes no longer name its place, so every leaf so far gets its place anew, in the same order.
alter table verstrekkingslogregel no force row level security;
insert into verstrekkingswachtrij (partij, besluit_id, tijdstip, zegel)
  select partij, besluit_id, tijdstip, zegel from verstrekkingslogregel order by volgnummer;
truncate verstrekkingslogregel, verstrekkingstelling;
update verstrekkingenlog set omvang = 0, bijgewerkt_op = null;

-- The hash of a leaf follows from its columns and is recorded in the tiles. An id may come twice once the details of
-- the first are erased; that must never keep the log from growing.
alter table verstrekkingslogregel
  drop column bladhash,
  drop column wortelhash,
  drop constraint verstrekkingslogregel_besluit_id_key;
create index verstrekkingslogregel_besluit on verstrekkingslogregel (besluit_id);
alter table verstrekkingslogregel force row level security;

-- The head holds the root and the signed checkpoint of this size, and what the witnesses were sent last. What is needed
-- to append is in the tiles.
alter table verstrekkingenlog
  drop column bereik,
  add column wortelhash       bytea,
  add column controlepunt     text,
  add column verzonden        bigint not null default 0,
  add column verzonden_aantal bigint not null default 0,
  add column verzonden_op     timestamptz;

-- The hashes of the tree as tiles (C2SP tlog-tiles): 256 hashes of one level, the last of a level may hold fewer.
create table logtegel (
  niveau  smallint not null check (niveau between 0 and 7),
  nummer  bigint   not null check (nummer >= 0),
  breedte smallint not null check (breedte between 1 and 256),
  hashes  bytea    not null check (octet_length(hashes) = 32 * breedte),
  primary key (niveau, nummer)
);

-- The checkpoints that were pushed to the organisations, which keep them as witnesses.
create table controlepunt (
  omvang         bigint      primary key,
  wortelhash     bytea       not null,
  bericht        text        not null,
  ondertekend_op timestamptz not null
);

-- The setting is made by the sequencer's own transactions; a holder only ever adds its own leaves.
alter table verstrekkingswachtrij enable row level security;
alter table verstrekkingswachtrij force row level security;
create policy eigen_lezen on verstrekkingswachtrij for select
  using (partij = current_setting('warmeoverdracht.partij', true));
create policy eigen_toevoegen on verstrekkingswachtrij for insert
  with check (partij = current_setting('warmeoverdracht.partij', true));
create policy dienst_leest on verstrekkingswachtrij for select
  using (split_part(partij, '/', 2)
         = any (string_to_array(current_setting('warmeoverdracht.taken', true), ',')));
create policy toezicht_leest on verstrekkingswachtrij for select
  using (split_part(current_setting('warmeoverdracht.partij', true), '/', 2) = 'toezicht');
create policy volgorde on verstrekkingswachtrij
  using (current_setting('warmeoverdracht.volgorde', true) = 'ja')
  with check (false);

drop policy eigen_toevoegen on verstrekkingslogregel;
create policy volgorde_voegt_toe on verstrekkingslogregel for insert
  with check (current_setting('warmeoverdracht.volgorde', true) = 'ja');
create policy volgorde_telt on verstrekkingsbesluit for select
  using (current_setting('warmeoverdracht.volgorde', true) = 'ja');

-- No party's data, but a full tile is never written again.
alter table logtegel enable row level security;
alter table logtegel force row level security;
create policy iedereen_leest on logtegel for select using (true);
create policy volgorde_voegt_toe on logtegel for insert
  with check (current_setting('warmeoverdracht.volgorde', true) = 'ja');
create policy volgorde_vult_aan on logtegel for update
  using (breedte < 256 and current_setting('warmeoverdracht.volgorde', true) = 'ja')
  with check (true);

-- A leaf with its place, or still without one; with the rights of who looks.
create view verstrekkingsblad with (security_invoker = true) as
  select volgnummer, partij, besluit_id, tijdstip, zegel from verstrekkingslogregel
  union all
  select null, partij, besluit_id, tijdstip, zegel from verstrekkingswachtrij;

revoke all on verstrekkingswachtrij, logtegel, controlepunt, verstrekkingsblad from ${applicatierol};
grant select, insert, delete on verstrekkingswachtrij to ${applicatierol};
grant select, insert, update on logtegel to ${applicatierol};
grant select, insert on controlepunt to ${applicatierol};
grant select on verstrekkingsblad to ${applicatierol};
