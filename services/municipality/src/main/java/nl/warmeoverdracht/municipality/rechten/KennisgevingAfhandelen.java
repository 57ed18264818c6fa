package nl.warmeoverdracht.municipality.rechten;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.municipality.dossier.Dossier;
import nl.warmeoverdracht.municipality.dossier.Dossierbron;
import nl.warmeoverdracht.municipality.dossier.Dossierinhoud;
import nl.warmeoverdracht.municipality.dossier.Dossiers;
import nl.warmeoverdracht.municipality.dossier.Gewist;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdrachten;
import nl.warmeoverdracht.municipality.overdracht.Zaak;
import nl.warmeoverdracht.municipality.rechten.Kennisgevingen.Openstaand;

/**
 * Does what a notice asks and says so. What was done and the answer are one transaction; the answer
 * is sent after it, and again until it arrives, so a crash in between loses nothing. The case is
 * locked, so a fetch that is under way is waited for and its copy is dealt with too; a case that
 * somebody holds for long gets its turn later, so that it holds up no other.
 */
@ApplicationScoped
public class KennisgevingAfhandelen {

  private final Rechtendienst dienst;
  private final Kennisgevingen kennisgevingen;
  private final OntvangenOverdrachten overdrachten;
  private final Dossiers dossiers;
  private final Dossierinhoud inhoud;
  private final Dossierbron bron;
  private final Bewaargronden bewaargronden;
  private final PartijTransacties transacties;
  private final Clock klok;

  KennisgevingAfhandelen(
      Rechtendienst dienst,
      Kennisgevingen kennisgevingen,
      OntvangenOverdrachten overdrachten,
      Dossiers dossiers,
      Dossierinhoud inhoud,
      Dossierbron bron,
      Bewaargronden bewaargronden,
      PartijTransacties transacties,
      Clock klok) {
    this.dienst = dienst;
    this.kennisgevingen = kennisgevingen;
    this.overdrachten = overdrachten;
    this.dossiers = dossiers;
    this.inhoud = inhoud;
    this.bron = bron;
    this.bewaargronden = bewaargronden;
    this.transacties = transacties;
    this.klok = klok;
  }

  /** Handles one notice; fails, and leaves it for later, when another service is away. */
  public Uni<Void> handelAf(Openstaand openstaand) {
    return dienst
        .haal(openstaand.kennisgevingId())
        .chain(
            kennisgeving ->
                transacties.hibernate(openstaand.partij(), tx -> eenmaal(tx, kennisgeving)))
        .chain(
            verricht ->
                dienst.bevestig(
                    openstaand.kennisgevingId(), verricht.antwoord(), verricht.betrokkeneId()))
        .chain(() -> kennisgevingen.klaar(openstaand.kennisgevingId()));
  }

  /**
   * What was done.
   *
   * @param betrokkeneId our own id of the person: to whom we passed data on is told too (AVG 19)
   */
  private record Verricht(Antwoord antwoord, Optional<UUID> betrokkeneId) {}

  private Uni<Verricht> eenmaal(UnitOfWork.Hibernate tx, Kennisgeving kennisgeving) {
    return kennisgevingen
        .wachtKort(tx)
        .chain(() -> overdrachten.vindVoorWijziging(tx, kennisgeving.overdrachtId()))
        .chain(
            zaak ->
                kennisgevingen
                    .antwoord(tx, kennisgeving.id())
                    .chain(
                        eerder ->
                            eerder
                                .map(antwoord -> Uni.createFrom().item(antwoord))
                                .orElseGet(() -> doe(tx, kennisgeving, zaak)))
                    .map(antwoord -> new Verricht(antwoord, zaak.map(Zaak::betrokkeneId))));
  }

  private Uni<Antwoord> doe(
      UnitOfWork.Hibernate tx, Kennisgeving kennisgeving, Optional<Zaak> zaak) {
    return dossiers
        .vind(tx, kennisgeving.overdrachtId())
        .map(kopie -> kopie.filter(d -> kennisgeving.besluiten().contains(d.besluitId())))
        .chain(
            kopie ->
                zaak.isEmpty() || kopie.isEmpty()
                    ? Uni.createFrom().item(nietsGehad(kennisgeving))
                    : metKopie(tx, kennisgeving, zaak.get(), kopie.get()))
        .call(antwoord -> kennisgevingen.bewaar(tx, kennisgeving, antwoord));
  }

  private static Antwoord nietsGehad(Kennisgeving kennisgeving) {
    return Antwoord.zonderGrond(
        kennisgeving.soort() == Soort.RECTIFICATIE ? Antwoord.GECORRIGEERD : Antwoord.VERWIJDERD,
        Set.of());
  }

  private Uni<Antwoord> metKopie(
      UnitOfWork.Hibernate tx, Kennisgeving kennisgeving, Zaak zaak, Dossier kopie) {
    return kennisgeving.soort() == Soort.RECTIFICATIE
        ? haalOpnieuw(tx, kennisgeving, kopie)
        : wis(tx, kennisgeving, zaak, kopie);
  }

  private Uni<Antwoord> wis(
      UnitOfWork.Hibernate tx, Kennisgeving kennisgeving, Zaak zaak, Dossier kopie) {
    Taak taak = tx.partij().orElseThrow().taak();
    Wisplan plan =
        Wisplan.maak(
            kennisgeving,
            inhoud.categorieen(kopie),
            taak,
            zaak.overdracht().toestand(),
            bewaargronden);
    return neemWeg(tx, kennisgeving, kopie, plan.weg()).replaceWith(plan.antwoord());
  }

  /** The right value comes as every disclosure does: on a decision of its own (AVG 16). */
  private Uni<Antwoord> haalOpnieuw(
      UnitOfWork.Hibernate tx, Kennisgeving kennisgeving, Dossier kopie) {
    return bron.haalAlsHetMag(kennisgeving.overdrachtId())
        .chain(
            nieuw ->
                nieuw
                    .map(
                        dossier ->
                            dossiers
                                .bewaar(tx, dossier)
                                .replaceWith(
                                    Antwoord.zonderGrond(
                                        Antwoord.GECORRIGEERD, kennisgeving.categorieen())))
                    .orElseGet(
                        () ->
                            neemWeg(tx, kennisgeving, kopie, kennisgeving.categorieen())
                                .replaceWith(
                                    Antwoord.zonderGrond(
                                        Antwoord.VERWIJDERD, kennisgeving.categorieen()))));
  }

  private Uni<Void> neemWeg(
      UnitOfWork.Hibernate tx, Kennisgeving kennisgeving, Dossier kopie, Set<String> weg) {
    if (weg.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    Instant nu = klok.instant();
    List<Gewist> gewist =
        weg.stream()
            .sorted()
            .map(categorie -> new Gewist(categorie, kennisgeving.soort().reden(), nu))
            .toList();
    return dossiers.bewaar(tx, inhoud.zonder(kopie, gewist));
  }
}
