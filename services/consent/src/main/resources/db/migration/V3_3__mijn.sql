-- What a private person sees of himself: rows of holders he is tied to, through his own koppeling rows and nothing
-- else (their own row-level security already hides what is not his). The first condition costs a party nothing. The
-- index that finds the decisions about a person comes with V4.
create policy zelf_lezen on verstrekkingsbesluit for select
  using (current_setting('warmeoverdracht.persoon', true) <> ''
         and exists (select from koppeling k
                     where k.partij = verstrekkingsbesluit.partij
                       and k.betrokkene_id = verstrekkingsbesluit.betrokkene_id
                       and k.hoedanigheid = 'jongere'));

-- A parent sees what he declared himself, the young person everything that was declared about him.
create policy zelf_lezen on akkoord for select
  using (current_setting('warmeoverdracht.persoon', true) <> ''
         and exists (select from koppeling k
                     where k.partij = akkoord.partij and k.betrokkene_id = akkoord.betrokkene_id
                       and (k.hoedanigheid = 'jongere' or k.id = akkoord.koppeling_id)));
create policy zelf_verklaren on akkoord for insert
  with check (current_setting('warmeoverdracht.persoon', true) <> ''
              and exists (select from koppeling k
                          where k.id = akkoord.koppeling_id and k.partij = akkoord.partij
                            and k.betrokkene_id = akkoord.betrokkene_id
                            and k.hoedanigheid = akkoord.gegeven_door));

-- Questions and objections of a person to a holder, with the term in which it answers (AVG 12(3)). Texts are
-- encrypted for their one addressee.
create table persoonsverzoek (
  id              uuid        primary key,
  partij          text        not null,
  betrokkene_id   uuid        not null,
  koppeling_id    uuid        not null references koppeling (id),
  soort           text        not null check (soort in ('vraag', 'bezwaar')),
  tekst           bytea       not null,
  gedaan_op       timestamptz not null,
  uiterlijk_op    date        not null,
  antwoord        bytea,
  uitkomst        text check (uitkomst in ('gegrond', 'ongegrond')),
  beantwoord_op   timestamptz,
  check ((antwoord is null) = (beantwoord_op is null))
);
create index persoonsverzoek_koppeling on persoonsverzoek (koppeling_id, soort, id);
create index persoonsverzoek_partij on persoonsverzoek (partij, id);

alter table persoonsverzoek enable row level security;
alter table persoonsverzoek force row level security;
create policy dienst_leest on persoonsverzoek for select
  using (split_part(partij, '/', 2)
         = any (string_to_array(current_setting('warmeoverdracht.taken', true), ',')));
create policy houder_leest on persoonsverzoek for select
  using (partij = current_setting('warmeoverdracht.partij', true));
create policy houder_beantwoordt on persoonsverzoek for update
  using (partij = current_setting('warmeoverdracht.partij', true));
create policy zelf_lezen on persoonsverzoek for select
  using (current_setting('warmeoverdracht.persoon', true) <> ''
         and exists (select from koppeling k where k.id = koppeling_id));
create policy zelf_vragen on persoonsverzoek for insert
  with check (current_setting('warmeoverdracht.persoon', true) <> ''
              and exists (select from koppeling k
                          where k.id = koppeling_id and k.partij = persoonsverzoek.partij
                            and k.betrokkene_id = persoonsverzoek.betrokkene_id
                            and k.hoedanigheid = 'jongere'));

revoke all on persoonsverzoek from ${applicatierol};
grant select, insert, update (antwoord, uitkomst, beantwoord_op) on persoonsverzoek to ${applicatierol};
