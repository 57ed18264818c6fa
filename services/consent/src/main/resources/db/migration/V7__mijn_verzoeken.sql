-- A private person follows the rights that were used about him (AVG 12, 19): through his own koppeling rows and nothing
-- else, as in V3_3. A parent sees what he withdrew himself: the declaration is his, and akkoord shows him no other. The
-- first condition costs a party nothing.
create policy zelf_lezen on verzoek for select
  using (current_setting('warmeoverdracht.persoon', true) <> ''
         and (exists (select from koppeling k
                      where k.partij = verzoek.partij and k.betrokkene_id = verzoek.betrokkene_id
                        and k.hoedanigheid = 'jongere')
              or exists (select from akkoord a join koppeling k on k.id = a.koppeling_id
                         where a.partij = verzoek.partij and a.id = verzoek.akkoord_id)));

-- Also what a receiver of a receiver did: it belongs to the same request.
create policy zelf_lezen on kennisgeving for select
  using (current_setting('warmeoverdracht.persoon', true) <> ''
         and exists (select from koppeling k
                     where exists (select from verzoek v
                                   where v.id = verzoek_id and v.partij = k.partij
                                     and v.betrokkene_id = k.betrokkene_id)));
