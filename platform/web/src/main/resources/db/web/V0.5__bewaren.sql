-- What was erased because its term was over: counts per kind and party, never a name. A round that only counts is one too.
create table bewaarronde (
  id         uuid        primary key,
  proef      boolean     not null,
  begonnen_op timestamptz not null,
  klaar_op   timestamptz not null,
  regels     jsonb       not null
);
alter table bewaarronde enable row level security;
alter table bewaarronde force row level security;
create policy beheer_leest on bewaarronde for select
  using (split_part(current_setting('warmeoverdracht.partij', true), '/', 2) = 'beheer');
create policy dienst_schrijft on bewaarronde for insert
  with check (current_setting('warmeoverdracht.partij', true) = ''
              or split_part(current_setting('warmeoverdracht.partij', true), '/', 2) = 'beheer');
revoke all on bewaarronde from ${applicatierol};
grant select, insert on bewaarronde to ${applicatierol};
