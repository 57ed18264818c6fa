package nl.warmeoverdracht.municipality.overdracht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.municipality.overdracht.Besluiten.Besluit;
import nl.warmeoverdracht.municipality.overdracht.Uitkomst.Gelukt;
import nl.warmeoverdracht.web.client.DienstNietBeschikbaar;

/**
 * Gives the sender's dienst what the sender may know: the status with contact person or objections,
 * and questions. Each time after a decision, with no database transaction open meanwhile.
 */
@ApplicationScoped
public class TerugkoppelingVerstrekken {

  private record GesteldeVraag(Zaak zaak, Vraag vraag) {}

  private final ZaakVoorAfzender zaken;
  private final OntvangenOverdrachten overdrachten;
  private final Vragen vragen;
  private final Besluiten besluiten;
  private final Zaakvermelding vermelding;
  private final PartijTransacties transacties;
  private final Clock klok;

  TerugkoppelingVerstrekken(
      ZaakVoorAfzender zaken,
      OntvangenOverdrachten overdrachten,
      Vragen vragen,
      Besluiten besluiten,
      Zaakvermelding vermelding,
      PartijTransacties transacties,
      Clock klok) {
    this.zaken = zaken;
    this.overdrachten = overdrachten;
    this.vragen = vragen;
    this.besluiten = besluiten;
    this.vermelding = vermelding;
    this.transacties = transacties;
    this.klok = klok;
  }

  /**
   * The status of a handover. Fails when no decision could be taken: then nothing leaves.
   *
   * @param bedient which senders' tasks the caller serves
   */
  public Uni<Uitkomst<Terugkoppeling>> status(UUID overdrachtId, Predicate<Taak> bedient) {
    Set<String> categorieen =
        Set.of(Besluiten.OVERDRACHTSTATUS, Besluiten.CONTACTPERSONEN, Besluiten.BERICHT);
    Logboek.Verwerking verwerking = vermelding.begin();
    return zaken
        .lees(overdrachtId, bedient, overdrachten::vind)
        .chain(
            gevonden ->
                gevonden
                    .map(
                        zaak ->
                            naBesluit(
                                verwerking,
                                zaak,
                                categorieen,
                                Besluiten.OVERDRACHTSTATUS,
                                besluit -> Terugkoppeling.van(zaak.overdracht(), besluit)))
                    .orElseGet(TerugkoppelingVerstrekken::nietGevonden));
  }

  /** The text of one question, to its addressee. Fails when no decision could be taken. */
  public Uni<Uitkomst<Vraag>> vraag(UUID overdrachtId, UUID vraagId, Predicate<Taak> bedient) {
    Logboek.Verwerking verwerking = vermelding.begin();
    return zaken
        .lees(
            overdrachtId,
            bedient,
            (tx, id) ->
                overdrachten
                    .vind(tx, id)
                    .chain(
                        zaak ->
                            vragen
                                .vind(tx, id, vraagId)
                                .map(
                                    vraag ->
                                        zaak.flatMap(
                                            z -> vraag.map(v -> new GesteldeVraag(z, v))))))
        .chain(
            gevonden ->
                gevonden
                    .map(
                        gesteld ->
                            naBesluit(
                                verwerking,
                                gesteld.zaak(),
                                Set.of(Besluiten.BERICHT),
                                Besluiten.BERICHT,
                                _ -> gesteld.vraag()))
                    .orElseGet(TerugkoppelingVerstrekken::nietGevonden));
  }

  private <T> Uni<Uitkomst<T>> naBesluit(
      Logboek.Verwerking verwerking,
      Zaak zaak,
      Set<String> categorieen,
      String nodig,
      Function<Besluit, T> deel) {
    return besluiten
        .overTerugkoppeling(zaak, categorieen)
        .chain(
            besluit -> {
              Uitkomst<T> uitkomst =
                  besluit.staatToe(nodig)
                      ? new Gelukt<>(deel.apply(besluit))
                      : new Uitkomst.Geweigerd<>(List.of(geenGrondslag(nodig)));
              return transacties
                  .sql(
                      zaak.overdracht().aanbod().ontvanger(),
                      tx -> vermelding.vermeld(tx, verwerking, zaak, uitkomst))
                  .map(_ -> naVermelding(uitkomst, besluit));
            });
  }

  /**
   * The last look before the first byte (ADR 0010): keeping the record took time, in which the
   * decision may have ended. The record then says more than what left, which is the safe side.
   */
  private <T> Uitkomst<T> naVermelding(Uitkomst<T> uitkomst, Besluit besluit) {
    if (uitkomst instanceof Gelukt<T> && !besluit.geldtOp(klok.instant())) {
      throw new DienstNietBeschikbaar(
          "consent", new IllegalStateException("the decision ended before anything left"));
    }
    return uitkomst;
  }

  private static Bezwaar geenGrondslag(String categorie) {
    return Bezwaar.van(
        "geen-grondslag",
        "Er is geen grondslag om " + categorie + " te verstrekken.",
        "Lees het besluit bij de dienst die besluit.");
  }

  private static <T> Uni<Uitkomst<T>> nietGevonden() {
    return Uni.createFrom().item(new Uitkomst.NietGevonden<>());
  }
}
