-- A person may untie himself: the row goes. What he declared or asked names the tie by an id that then says nothing.
alter table akkoord drop constraint akkoord_koppeling_id_fkey;
alter table persoonsverzoek drop constraint persoonsverzoek_koppeling_id_fkey;

create policy zelf_beeindigen on koppeling for delete
  using (persoon = current_setting('warmeoverdracht.persoon', true));
grant delete on koppeling to ${applicatierol};

-- Who ties himself again sees the answers to what he asked before.
drop policy zelf_lezen on persoonsverzoek;
create policy zelf_lezen on persoonsverzoek for select
  using (current_setting('warmeoverdracht.persoon', true) <> ''
         and exists (select from koppeling k
                     where k.partij = persoonsverzoek.partij and k.betrokkene_id = persoonsverzoek.betrokkene_id
                       and k.hoedanigheid = 'jongere'));
drop index persoonsverzoek_koppeling;
create index persoonsverzoek_betrokkene on persoonsverzoek (partij, betrokkene_id, soort, id);
