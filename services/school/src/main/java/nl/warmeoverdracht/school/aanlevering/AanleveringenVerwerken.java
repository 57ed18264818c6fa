package nl.warmeoverdracht.school.aanlevering;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.UuidV7;
import nl.warmeoverdracht.school.aanlevering.Werkvoorraad.NietMeerVanOnsException;
import nl.warmeoverdracht.school.aanlevering.Werkvoorraad.Werk;
import nl.warmeoverdracht.school.leerling.Leerlinginvoer;

/**
 * Takes open deliveries up, one at a time: reads the file piece by piece, then changes the register
 * in one transaction. Any number of instances may do it at once. A step that fails leaves
 * everything as it was; the delivery is taken up again when nobody holds it any more, here or
 * elsewhere.
 */
@ApplicationScoped
public class AanleveringenVerwerken {

  /** Who fails so often without progress fails by a fault of ours, and keeps others waiting. */
  static final int MEESTE_POGINGEN = 10;

  private final Aanleveringen aanleveringen;
  private final Regelresultaten resultaten;
  private final Leerlinginvoer invoer;
  private final Werkvoorraad voorraad;
  private final Leesstap leesstap;
  private final Afsluiting afsluiting;
  private final PartijTransacties transacties;
  private final UuidV7 ids;
  private final Clock klok;

  AanleveringenVerwerken(
      Aanleveringen aanleveringen,
      Regelresultaten resultaten,
      Leerlinginvoer invoer,
      Werkvoorraad voorraad,
      Leesstap leesstap,
      Afsluiting afsluiting,
      PartijTransacties transacties,
      UuidV7 ids,
      Clock klok) {
    this.aanleveringen = aanleveringen;
    this.resultaten = resultaten;
    this.invoer = invoer;
    this.voorraad = voorraad;
    this.leesstap = leesstap;
    this.afsluiting = afsluiting;
    this.transacties = transacties;
    this.ids = ids;
    this.klok = klok;
  }

  /**
   * Takes up the oldest that nobody holds, and does all of it; whether there was one. Somebody may
   * take it away meanwhile: the sender who stops it, or another instance.
   */
  public Uni<Boolean> verwerk() {
    return voorraad
        .neem(ids.next())
        .chain(
            genomen ->
                genomen
                    .map(
                        werk ->
                            verwerk(werk)
                                .replaceWith(true)
                                .onFailure(NietMeerVanOnsException.class)
                                .recoverWithItem(true))
                    .orElseGet(() -> Uni.createFrom().item(false)));
  }

  private Uni<Aanlevering> verwerk(Werk werk) {
    if (werk.poging() > MEESTE_POGINGEN) {
      return transacties.sql(werk.partij(), tx -> geefOp(tx, werk));
    }
    return transacties
        .sql(werk.partij(), tx -> aanleveringen.vind(tx, werk.aanleveringId()))
        .map(gevonden -> gevonden.orElseThrow())
        .chain(
            aanlevering ->
                switch (aanlevering.toestand()) {
                  case WACHTEND, LEZEN -> lees(werk, aanlevering);
                  default -> Uni.createFrom().item(aanlevering);
                })
        .chain(
            aanlevering ->
                aanlevering.toestand() == Toestand.OVERNEMEN
                    ? transacties.sql(werk.partij(), tx -> neemOver(tx, werk))
                    : Uni.createFrom().item(aanlevering));
  }

  private Uni<Aanlevering> lees(Werk werk, Aanlevering aanlevering) {
    return leesstap
        .open(werk, aanlevering)
        .chain(
            stroom ->
                Multi.createBy()
                    .repeating()
                    .uni(() -> leesstap.lees(werk, stroom))
                    .whilst(gelezen -> gelezen.toestand() == Toestand.LEZEN)
                    .collect()
                    .last());
  }

  private Uni<Aanlevering> neemOver(UnitOfWork.Sql tx, Werk werk) {
    return aanleveringen
        .vergrendel(tx, werk.aanleveringId())
        .map(gevonden -> gevonden.orElseThrow())
        .call(() -> voorraad.houdVast(tx, werk))
        .chain(
            aanlevering ->
                invoer
                    .neemOver(tx, aanlevering.id(), aanlevering.bestand().bsnKolom())
                    .call(bekend -> resultaten.alBekend(tx, aanlevering.id(), bekend))
                    .map(bekend -> aanlevering.overgenomen(bekend.size(), klok.instant())))
        .chain(klaar -> afsluiting.sluit(tx, klaar));
  }

  private Uni<Aanlevering> geefOp(UnitOfWork.Sql tx, Werk werk) {
    return aanleveringen
        .vergrendel(tx, werk.aanleveringId())
        .map(gevonden -> gevonden.orElseThrow())
        .chain(aanlevering -> afsluiting.sluit(tx, aanlevering.mislukt(klok.instant())));
  }
}
