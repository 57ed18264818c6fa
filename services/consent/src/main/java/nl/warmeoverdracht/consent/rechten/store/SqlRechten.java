package nl.warmeoverdracht.consent.rechten.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.rechten.Bevestiging;
import nl.warmeoverdracht.consent.rechten.Kennisgeving;
import nl.warmeoverdracht.consent.rechten.Kennisgeving.Antwoord;
import nl.warmeoverdracht.consent.rechten.Ontvangst;
import nl.warmeoverdracht.consent.rechten.Rechten;
import nl.warmeoverdracht.consent.rechten.Verzoek;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.Fase;

/**
 * Requests and notices in PostgreSQL. A withdrawal comes in a transaction of Hibernate Reactive,
 * the rest in one of the PostgreSQL client, so the statements that both use take no nulls and read
 * texts (ADR 0004).
 */
@ApplicationScoped
class SqlRechten implements Rechten {

  private static final String VERZOEK =
      """
      insert into verzoek (id, partij, betrokkene_id, soort, akkoord_id, categorieen,
        ingediend_door, ingediend_op, uiterlijk_op)
      values ($1, $2, $3, $4, cast(nullif($5, '') as uuid), $6, $7, $8, $9)
      """;

  /** The notice and its term in one round trip; how many terms were added: 0 when it was there. */
  private static final String KENNISGEVING =
      """
      with nieuw as (
        insert into kennisgeving (id, verzoek_id, soort, bron, houder, partij, overdracht_id,
          categorieen, besluiten, gevraagd_op, uiterlijk_op, betrokkene_id)
        values ($1, $2, $3, $4, $5, $6, cast(nullif($7, '') as uuid), $8, $9, $10, $11,
          cast(nullif($12, '') as uuid))
        on conflict (verzoek_id, partij, overdracht_id) do nothing
        returning id, partij, uiterlijk_op)
      insert into kennisgevingtermijn (kennisgeving_id, ontvanger, uiterlijk_op)
      select id, partij, uiterlijk_op from nieuw
      """;

  private static final String VERGRENDEL =
      "select "
          + KennisgevingRij.KOLOMMEN
          + " from kennisgeving where id = $1 and partij = $2 for update";

  /** The answer ends the term; being late only marks it. */
  private static final String BEWAAR =
      """
      with bewaard as (
        update kennisgeving
        set te_laat_op = cast(nullif($2, '') as timestamptz), uitkomst = nullif($3, ''),
          antwoord_categorieen = $4, behouden = $5, artikel = nullif($6, ''),
          uitzondering = nullif($7, ''), beantwoord_op = cast(nullif($8, '') as timestamptz)
        where id = $1
        returning id, beantwoord_op),
      klaar as (
        delete from kennisgevingtermijn t using bewaard b
        where t.kennisgeving_id = b.id and b.beantwoord_op is not null)
      update kennisgevingtermijn t set gemeld = true from bewaard b
      where t.kennisgeving_id = b.id and b.beantwoord_op is null
      """;

  private static final String ONTVANGSTEN =
      """
      select b.ontvanger, cast(b.overdracht_id as text), b.fase, c.categorie,
        coalesce(c."grondslagId", ''), coalesce(c."grondslagVersie", '0'),
        string_agg(cast(b.id as text), ',' order by b.genomen_op desc)
      from verstrekkingsbesluit b
      cross join lateral jsonb_to_recordset(b.per_categorie)
        as c (categorie text, uitkomst text, "grondslagId" text, "grondslagVersie" text)
      where b.partij = $1 and b.betrokkene_id = $2 and c.uitkomst = 'toegestaan'
      group by 1, 2, 3, 4, 5, 6
      """;

  @Override
  public Uni<Void> voegToe(UnitOfWork tx, Verzoek verzoek, List<Kennisgeving> kennisgevingen) {
    return tx.execute(
            VERZOEK,
            verzoek.id(),
            verzoek.houder().sleutel(),
            verzoek.betrokkeneId(),
            verzoek.soort().code(),
            verzoek.akkoordId().map(UUID::toString).orElse(""),
            Lijst.tekst(verzoek.categorieen(), Categorie::code),
            verzoek.ingediendDoor().code(),
            KennisgevingRij.kolom(verzoek.ingediendTijdstip()),
            KennisgevingRij.kolom(verzoek.uiterlijkTijdstip()))
        .chain(() -> voegToe(tx, kennisgevingen))
        .replaceWithVoid();
  }

  @Override
  public Uni<List<Kennisgeving>> voegToe(UnitOfWork tx, List<Kennisgeving> kennisgevingen) {
    return Multi.createFrom()
        .iterable(kennisgevingen)
        .onItem()
        .transformToUniAndConcatenate(
            k -> voegToe(tx, k).map(aantal -> aantal == 1 ? List.of(k) : List.<Kennisgeving>of()))
        .collect()
        .asList()
        .map(delen -> delen.stream().flatMap(List::stream).toList());
  }

  private static Uni<Integer> voegToe(UnitOfWork tx, Kennisgeving kennisgeving) {
    return tx.execute(
        KENNISGEVING,
        kennisgeving.id(),
        kennisgeving.verzoekId(),
        kennisgeving.soort().code(),
        kennisgeving.bron().sleutel(),
        kennisgeving.houder().sleutel(),
        kennisgeving.ontvanger().sleutel(),
        kennisgeving.overdrachtId().map(UUID::toString).orElse(""),
        Lijst.tekst(kennisgeving.categorieen(), Categorie::code),
        Lijst.ids(kennisgeving.besluiten()),
        KennisgevingRij.kolom(kennisgeving.gevraagdTijdstip()),
        KennisgevingRij.kolom(kennisgeving.uiterlijkTijdstip()),
        kennisgeving.betrokkeneId().map(UUID::toString).orElse(""));
  }

  @Override
  public Uni<Optional<Kennisgeving>> vergrendel(UnitOfWork.Sql tx, UUID kennisgevingId) {
    return tx.query(VERGRENDEL, kennisgevingId, partij(tx))
        .map(rijen -> rijen.stream().findFirst().map(KennisgevingRij::lees));
  }

  @Override
  public Uni<Void> bewaar(UnitOfWork.Sql tx, Kennisgeving kennisgeving) {
    Optional<Bevestiging> antwoord = kennisgeving.antwoord().map(Antwoord::bevestiging);
    return tx.execute(
            BEWAAR,
            kennisgeving.id(),
            kennisgeving.teLaatTijdstip().map(Instant::toString).orElse(""),
            antwoord.map(a -> a.gevolg().code()).orElse(""),
            antwoord.map(a -> Lijst.tekst(a.categorieen(), Categorie::code)).orElse(""),
            antwoord.map(a -> Lijst.tekst(a.behouden(), Categorie::code)).orElse(""),
            antwoord.flatMap(Bevestiging::artikel).orElse(""),
            antwoord.flatMap(Bevestiging::uitzondering).map(Codes::code).orElse(""),
            kennisgeving.antwoord().map(a -> a.tijdstip().toString()).orElse(""))
        .replaceWithVoid();
  }

  @Override
  public Uni<List<Ontvangst>> ontvangsten(UnitOfWork tx, UUID betrokkeneId) {
    return tx.query(ONTVANGSTEN, partij(tx), betrokkeneId)
        .map(rijen -> rijen.stream().map(SqlRechten::ontvangst).toList());
  }

  private static Ontvangst ontvangst(Object[] rij) {
    return new Ontvangst(
        Partij.vanSleutel((String) rij[0]),
        UUID.fromString((String) rij[1]),
        Codes.verplicht(Fase.class, (String) rij[2]),
        Codes.verplicht(Categorie.class, (String) rij[3]),
        (String) rij[4],
        Integer.parseInt((String) rij[5]),
        Lijst.ids((String) rij[6]));
  }

  private static String partij(UnitOfWork tx) {
    return tx.partij().map(Partij::sleutel).orElseThrow();
  }
}
