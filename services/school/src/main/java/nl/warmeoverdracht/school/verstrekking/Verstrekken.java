package nl.warmeoverdracht.school.verstrekking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.UuidV7;
import nl.warmeoverdracht.school.overdracht.BewaardeOverdracht;

/**
 * Discloses something about a handover to the dienst of its receiver: look who the receiver is in
 * our own row, ask a decision, look again, and let go only what was allowed. Nothing leaves without
 * a decision (invariant 1) or after a withdrawal (invariant 2). No transaction is open while the
 * decision is asked.
 */
@ApplicationScoped
public class Verstrekken {

  private final ZichtVanOntvanger zicht;
  private final ZaakSamenstellen zaken;
  private final Verstrekkingsbesluiten besluiten;
  private final Verstrekkingslogboek logboek;
  private final UuidV7 ids;
  private final Clock klok;

  Verstrekken(
      ZichtVanOntvanger zicht,
      ZaakSamenstellen zaken,
      Verstrekkingsbesluiten besluiten,
      Verstrekkingslogboek logboek,
      UuidV7 ids,
      Clock klok) {
    this.zicht = zicht;
    this.zaken = zaken;
    this.besluiten = besluiten;
    this.logboek = logboek;
    this.ids = ids;
    this.klok = klok;
  }

  /**
   * The allowed part of something; fails when no decision came in time, and then nothing leaves.
   */
  public <T> Uni<Verstrekkingsuitkomst<T>> verstrek(
      UUID overdrachtId, Beller beller, Verstrekkingsoort<T> soort) {
    Logboek.Verwerking verwerking = logboek.begin();
    return zicht
        .vind(overdrachtId, beller)
        .chain(
            gevonden ->
                gevonden
                    .map(overdracht -> alsOpen(overdracht, beller, soort, verwerking))
                    .orElseGet(() -> klaar(new Verstrekkingsuitkomst.NietGevonden<>())));
  }

  private <T> Uni<Verstrekkingsuitkomst<T>> alsOpen(
      BewaardeOverdracht overdracht,
      Beller beller,
      Verstrekkingsoort<T> soort,
      Logboek.Verwerking verwerking) {
    return switch (soort.openheid().van(overdracht.overdracht())) {
      case Openheid.Onzichtbaar onzichtbaar -> klaar(new Verstrekkingsuitkomst.NietGevonden<>());
      case Openheid.Dicht dicht ->
          logboek
              .geweigerd(verwerking, overdracht.overdracht().kern())
              .<Verstrekkingsuitkomst<T>>replaceWith(
                  new Verstrekkingsuitkomst.VerkeerdeToestand<>(dicht.bezwaar()));
      case Openheid.Open open ->
          zaken
              .van(overdracht.overdracht(), soort.fase())
              .chain(
                  zaak ->
                      zaak.map(z -> metBesluit(z, beller, soort, verwerking))
                          .orElseGet(() -> klaar(new Verstrekkingsuitkomst.NietGevonden<>())));
    };
  }

  private <T> Uni<Verstrekkingsuitkomst<T>> metBesluit(
      Zaak zaak, Beller beller, Verstrekkingsoort<T> soort, Logboek.Verwerking verwerking) {
    return besluiten
        .vraag(vraag(zaak, soort))
        .onFailure()
        .call(() -> logboek.mislukt(verwerking, zaak.kern()))
        .chain(
            besluit ->
                zicht
                    .vind(
                        zaak.kern().id(),
                        beller,
                        (tx, nu) -> {
                          Verstrekkingsuitkomst<T> uitkomst = naBesluit(nu, zaak, soort, besluit);
                          return logboek
                              .vermeld(tx, verwerking, zaak.kern(), uitkomst)
                              .replaceWith(uitkomst);
                        })
                    .map(nu -> nu.orElseGet(Verstrekkingsuitkomst.NietGevonden::new))
                    .map(uitkomst -> naVermelding(uitkomst, besluit)));
  }

  private Besluitvraag vraag(Zaak zaak, Verstrekkingsoort<?> soort) {
    return new Besluitvraag(
        ids.next(),
        zaak.kern().afzender(),
        zaak.kern().ontvanger(),
        zaak.kern().id(),
        zaak.kern().leerlingId(),
        soort.fase(),
        zaak.vergroving().teVragen(soort.categorieen()),
        zaak.feiten());
  }

  /** Is it still open, and does the decision still hold? */
  private <T> Verstrekkingsuitkomst<T> naBesluit(
      BewaardeOverdracht nu, Zaak zaak, Verstrekkingsoort<T> soort, Verstrekkingsbesluit besluit) {
    return switch (soort.openheid().van(nu.overdracht())) {
      case Openheid.Onzichtbaar onzichtbaar -> new Verstrekkingsuitkomst.NietGevonden<>();
      case Openheid.Dicht dicht -> new Verstrekkingsuitkomst.VerkeerdeToestand<>(dicht.bezwaar());
      case Openheid.Open open when !besluit.geldtOp(klok.instant()) ->
          new Verstrekkingsuitkomst.BesluitVervallen<>();
      case Openheid.Open open ->
          soort
              .samenstelling()
              .apply(zaak, besluit)
              .map(gegevens -> verstrekt(zaak, besluit, gegevens))
              .orElseGet(() -> geenGrondslag(besluit));
    };
  }

  /**
   * The last look before the first byte (ADR 0010): keeping the record took time, in which the
   * decision may have ended. The record then says more than what left, which is the safe side.
   */
  private <T> Verstrekkingsuitkomst<T> naVermelding(
      Verstrekkingsuitkomst<T> uitkomst, Verstrekkingsbesluit besluit) {
    return uitkomst instanceof Verstrekkingsuitkomst.Verstrekt<T>
            && !besluit.geldtOp(klok.instant())
        ? new Verstrekkingsuitkomst.BesluitVervallen<>()
        : uitkomst;
  }

  /** Who may know nothing is not told either that somebody is rare. */
  private static <T> Verstrekkingsuitkomst<T> verstrekt(
      Zaak zaak, Verstrekkingsbesluit besluit, T gegevens) {
    return new Verstrekkingsuitkomst.Verstrekt<>(
        new Verstrekking<>(
            zaak.kern().id(),
            zaak.aanbodVersie(),
            besluit.besluitId(),
            gegevens,
            besluit.staatIetsToe() ? zaak.vergroving().vergroofd() : List.of(),
            besluit.geweigerd()));
  }

  private static <T> Verstrekkingsuitkomst<T> geenGrondslag(Verstrekkingsbesluit besluit) {
    return new Verstrekkingsuitkomst.GeenGrondslag<>(
        besluit.geweigerd().stream()
            .map(
                geweigerd ->
                    Bezwaar.van(
                        "geen-grondslag",
                        geweigerd.reden(),
                        geweigerd.benodigd().orElse("Vraag de afzender waarom.")))
            .toList());
  }

  private static <T> Uni<T> klaar(T waarde) {
    return Uni.createFrom().item(waarde);
  }
}
