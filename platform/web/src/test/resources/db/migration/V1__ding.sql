create table ding (
  id uuid primary key,
  partij text not null,
  versie bigint not null,
  naam text not null unique
);
alter table ding enable row level security;
alter table ding force row level security;
create policy ding_partij on ding
  using (partij = current_setting('warmeoverdracht.partij', true))
  with check (partij = current_setting('warmeoverdracht.partij', true));
grant select, insert, update on ding to ${applicatierol};
