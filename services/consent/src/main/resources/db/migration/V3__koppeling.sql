-- A private person and what holders have of him (ADR 0009). There is no table of people: a person is a hash of issuer
-- and pairwise sub, and the only thing that links the ids of two holders is the person's own rows in koppeling.
-- warmeoverdracht.persoon is set from the token, for one transaction; warmeoverdracht.koppelcode from the code redeemed.

-- One-time codes, of their holder; whoever knows the code sees its row and nothing else. Only a keyed hash is kept.
create table koppelcode (
  id                uuid        primary key,
  partij            text        not null,
  betrokkene_id     uuid        not null,
  hoedanigheid      text        not null check (hoedanigheid in ('jongere', 'ouder')),
  wordt_achttien_op date        not null,
  code_hash         text        not null unique check (code_hash ~ '^[0-9a-f]{64}$'),
  gemaakt_op        timestamptz not null,
  vervalt_op        timestamptz not null,
  gebruikt_op       timestamptz
);

alter table koppelcode enable row level security;
alter table koppelcode force row level security;
create policy eigen on koppelcode
  using (partij = current_setting('warmeoverdracht.partij', true))
  with check (partij = current_setting('warmeoverdracht.partij', true));
create policy wie_de_code_kent_leest on koppelcode for select
  using (code_hash = current_setting('warmeoverdracht.koppelcode', true));
create policy wie_de_code_kent_verzilvert on koppelcode for update
  using (code_hash = current_setting('warmeoverdracht.koppelcode', true));

create table koppeling (
  id                uuid        primary key,
  persoon           text        not null check (persoon ~ '^[0-9a-f]{64}$'),
  partij            text        not null,
  betrokkene_id     uuid        not null,
  hoedanigheid      text        not null check (hoedanigheid in ('jongere', 'ouder')),
  wordt_achttien_op date        not null,
  koppelcode_id     uuid        not null unique references koppelcode (id),
  gekoppeld_op      timestamptz not null,
  unique (persoon, partij, betrokkene_id, hoedanigheid)
);

-- A parent's link ends by itself on the day the young person turns 18: the row is then nobody's.
create function koppeling_geldt(hoedanigheid text, wordt_achttien_op date) returns boolean
  language sql stable
  return hoedanigheid = 'jongere' or wordt_achttien_op > (now() at time zone 'Europe/Amsterdam')::date;

alter table koppeling enable row level security;
alter table koppeling force row level security;
create policy zelf_lezen on koppeling for select
  using (persoon = current_setting('warmeoverdracht.persoon', true)
         and koppeling_geldt(hoedanigheid, wordt_achttien_op));
create policy zelf_bijwerken on koppeling for update
  using (persoon = current_setting('warmeoverdracht.persoon', true));
-- Nobody is linked to what his code was not made for, whatever the application does.
create policy zelf_koppelen on koppeling for insert
  with check (persoon = current_setting('warmeoverdracht.persoon', true)
              and exists (select from koppelcode c
                          where c.id = koppelcode_id and c.partij = koppeling.partij
                            and c.betrokkene_id = koppeling.betrokkene_id
                            and c.hoedanigheid = koppeling.hoedanigheid));

-- Attempts to redeem a code, so that codes cannot be guessed; forgotten after a day.
create table koppelpoging (
  id       uuid        primary key,
  persoon  text        not null check (persoon ~ '^[0-9a-f]{64}$'),
  poging_op timestamptz not null
);
create index koppelpoging_persoon on koppelpoging (persoon, poging_op);

alter table koppelpoging enable row level security;
alter table koppelpoging force row level security;
create policy zelf on koppelpoging
  using (persoon = current_setting('warmeoverdracht.persoon', true))
  with check (persoon = current_setting('warmeoverdracht.persoon', true));

revoke all on koppelcode, koppeling, koppelpoging from ${applicatierol};
grant select, insert, update (gebruikt_op) on koppelcode to ${applicatierol};
grant select, insert, update (wordt_achttien_op) on koppeling to ${applicatierol};
grant select, insert, delete on koppelpoging to ${applicatierol};
