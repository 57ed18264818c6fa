-- Somebody asks for everything that is known about him (AVG 15, ADR 0012). A parent does so for a child below 16
-- (UAVG 5): the decisions about the child tell who received something, until the day on which it turns 16. The page
-- itself stays closed to parents (ADR 0009). One policy and not two, so that other searches keep their plans.
alter policy zelf_lezen on verstrekkingsbesluit
  using (current_setting('warmeoverdracht.persoon', true) <> ''
         and exists (select from koppeling k
                     where k.partij = verstrekkingsbesluit.partij
                       and k.betrokkene_id = verstrekkingsbesluit.betrokkene_id
                       and (k.hoedanigheid = 'jongere'
                            or k.wordt_achttien_op - interval '2 years'
                               > (now() at time zone 'Europe/Amsterdam')::date)));

-- That it was asked is a look like any other; by whom is only "jongere" or "ouder", of whom only a seal.
alter table inzagelog drop constraint inzagelog_soort_check;
alter table inzagelog add constraint inzagelog_soort_check
  check (soort in ('zoeken', 'uitvoer', 'weigeringen', 'herhaling', 'mijn-uitvoer'));
