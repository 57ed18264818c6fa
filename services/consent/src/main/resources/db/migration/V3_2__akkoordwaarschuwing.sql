-- What is about to change in an agreement, kept with it and told in time. The day of a reason gives away a birthday, so
-- this is personal data of the holder: technical work sees no more than which ones are due today.
create table akkoordwaarschuwing (
  partij         text not null,
  akkoord_id     uuid not null,
  betrokkene_id  uuid not null,
  soort          text not null check (soort in ('instemming', 'toestemming')),
  reden          text not null check (reden in ('einddatum', 'wordt-twaalf', 'wordt-zestien', 'wordt-achttien')),
  verandert_op   date not null,
  waarschuw_op   date not null,
  -- Given when it is told, so that the list grows at its end.
  waarschuwing_id uuid unique,
  gewaarschuwd_op timestamptz,
  primary key (partij, akkoord_id, reden),
  check ((waarschuwing_id is null) = (gewaarschuwd_op is null))
);
create index akkoordwaarschuwing_te_doen on akkoordwaarschuwing (waarschuw_op) where waarschuwing_id is null;

alter table akkoordwaarschuwing enable row level security;
alter table akkoordwaarschuwing force row level security;
create policy eigen on akkoordwaarschuwing
  using (partij = current_setting('warmeoverdracht.partij', true))
  with check (partij = current_setting('warmeoverdracht.partij', true));
create policy dienst_leest on akkoordwaarschuwing for select
  using (waarschuwing_id is not null
         and split_part(partij, '/', 2)
             = any (string_to_array(current_setting('warmeoverdracht.taken', true), ',')));
create policy techniek_ziet_wat_aan_de_beurt_is on akkoordwaarschuwing for select
  using (current_setting('warmeoverdracht.partij', true) = '' and waarschuwing_id is null
         and waarschuw_op <= (now() at time zone 'Europe/Amsterdam')::date);
create policy zelf_verklaren on akkoordwaarschuwing for insert
  with check (current_setting('warmeoverdracht.persoon', true) <> ''
              and exists (select from koppeling k
                          where k.partij = akkoordwaarschuwing.partij
                            and k.betrokkene_id = akkoordwaarschuwing.betrokkene_id));

revoke all on akkoordwaarschuwing from ${applicatierol};
grant select, insert, delete, update (waarschuwing_id, gewaarschuwd_op) on akkoordwaarschuwing to ${applicatierol};
