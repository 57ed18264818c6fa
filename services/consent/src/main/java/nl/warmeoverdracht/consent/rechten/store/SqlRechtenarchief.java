package nl.warmeoverdracht.consent.rechten.store;

import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.rechten.Kennisgeving;
import nl.warmeoverdracht.consent.rechten.Rechtenarchief;
import nl.warmeoverdracht.consent.rechten.Toestand;
import nl.warmeoverdracht.consent.rechten.Verzoek;

/** Reads requests and notices; the database decides what is seen. */
@ApplicationScoped
class SqlRechtenarchief implements Rechtenarchief {

  private static final String VERZOEK =
      "select " + VerzoekRij.KOLOMMEN + " from verzoek v where v.id = $1";
  private static final String NOTICES = "select " + KennisgevingRij.KOLOMMEN + " from kennisgeving";
  private static final String VAN_VERZOEK =
      NOTICES + " where verzoek_id = $1 order by id limit 200";
  private static final String EEN = NOTICES + " where id = $1";

  /** Only what was asked of the reader; for the auditor everybody's. */
  private static final String BLADZIJDE =
      NOTICES + " where id > $1 and ($3 = '' or partij = $3)%s order by id limit $2";

  private static final String SERVES = "select set_config('warmeoverdracht.taken', $1, true)";

  private final PartijTransacties transacties;
  private final Logboek logboek;

  SqlRechtenarchief(PartijTransacties transacties, Logboek logboek) {
    this.transacties = transacties;
    this.logboek = logboek;
  }

  @Override
  public Uni<Optional<Stand>> verzoekVoorDienst(Set<Taak> taken, UUID verzoekId) {
    Logboek.Verwerking inzage = logboek.begin();
    return bedienend(taken, tx -> vindVerzoek(tx, verzoekId))
        .chain(
            verzoek ->
                verzoek
                    .map(gevonden -> stand(gevonden.houder(), verzoekId, inzage))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  @Override
  public Uni<Optional<Stand>> verzoek(Partij lezer, UUID verzoekId) {
    return stand(lezer, verzoekId, logboek.begin());
  }

  private Uni<Optional<Stand>> stand(Partij lezer, UUID verzoekId, Logboek.Verwerking inzage) {
    return transacties.sql(
        lezer,
        tx ->
            vindVerzoek(tx, verzoekId)
                .call(verzoek -> inzage.gelukt(tx, wie(verzoek)))
                .chain(
                    verzoek ->
                        tx.query(VAN_VERZOEK, verzoekId)
                            .map(rijen -> rijen.stream().map(KennisgevingRij::lees).toList())
                            .map(k -> verzoek.map(gevonden -> new Stand(gevonden, k)))));
  }

  @Override
  public Uni<Optional<Kennisgeving>> voorDienst(Set<Taak> taken, UUID kennisgevingId) {
    return bedienend(taken, tx -> vind(tx, kennisgevingId));
  }

  @Override
  public Uni<Optional<Kennisgeving>> voorPartij(Partij lezer, UUID kennisgevingId) {
    return transacties.sql(lezer, tx -> vind(tx, kennisgevingId));
  }

  @Override
  public Uni<List<Kennisgeving>> bladzijde(
      Partij lezer, Optional<Toestand> toestand, UUID na, int aantal) {
    String van = lezer.taak() == Taak.TOEZICHT ? "" : lezer.sleutel();
    String sql = BLADZIJDE.formatted(toestand.map(SqlRechtenarchief::voorwaarde).orElse(""));
    return transacties
        .sql(lezer, tx -> tx.query(sql, na, aantal, van))
        .map(rijen -> rijen.stream().map(KennisgevingRij::lees).toList());
  }

  private static String voorwaarde(Toestand toestand) {
    return switch (toestand) {
      case GEVRAAGD -> " and beantwoord_op is null and te_laat_op is null";
      case TE_LAAT -> " and beantwoord_op is null and te_laat_op is not null";
      case BEVESTIGD -> " and beantwoord_op is not null and uitkomst <> 'behouden'";
      case BEHOUDEN -> " and uitkomst = 'behouden'";
    };
  }

  private <T> Uni<T> bedienend(Set<Taak> taken, Function<UnitOfWork.Sql, Uni<T>> lezen) {
    String codes = taken.stream().map(Taak::code).collect(joining(","));
    return transacties.technisch(tx -> tx.query(SERVES, codes).chain(() -> lezen.apply(tx)));
  }

  private static Uni<Optional<Kennisgeving>> vind(UnitOfWork.Sql tx, UUID id) {
    return tx.query(EEN, id).map(rijen -> rijen.stream().findFirst().map(KennisgevingRij::lees));
  }

  private static Uni<Optional<Verzoek>> vindVerzoek(UnitOfWork.Sql tx, UUID id) {
    return tx.query(VERZOEK, id).map(rijen -> rijen.stream().findFirst().map(VerzoekRij::lees));
  }

  private static List<UUID> wie(Optional<Verzoek> verzoek) {
    return verzoek.map(Verzoek::betrokkeneId).stream().toList();
  }
}
