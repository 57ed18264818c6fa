package nl.warmeoverdracht.municipality.uitvoer;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.municipality.dossier.Dossiers;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdrachten;
import nl.warmeoverdracht.municipality.overdracht.Verloop;
import nl.warmeoverdracht.municipality.overdracht.Vragen;
import nl.warmeoverdracht.municipality.overdracht.Zaak;

/**
 * Collects all that one receiver has of a person, for himself (AVG 15). Reads as that receiver, so
 * row-level security shows nobody else's.
 */
@ApplicationScoped
public class UitvoerMaken {

  /** The most of each list; somebody with more is told so. */
  static final int MEESTE = 200;

  private static final UUID VANAF_HET_BEGIN = new UUID(0, 0);

  private final PartijTransacties transacties;
  private final OntvangenOverdrachten overdrachten;
  private final Verloop verloop;
  private final Vragen vragen;
  private final Aantekeningen aantekeningen;
  private final Dossiers dossiers;

  UitvoerMaken(
      PartijTransacties transacties,
      OntvangenOverdrachten overdrachten,
      Verloop verloop,
      Vragen vragen,
      Aantekeningen aantekeningen,
      Dossiers dossiers) {
    this.transacties = transacties;
    this.overdrachten = overdrachten;
    this.verloop = verloop;
    this.vragen = vragen;
    this.aantekeningen = aantekeningen;
    this.dossiers = dossiers;
  }

  /**
   * What was found.
   *
   * @param volledig whether no list was longer than what is read at once
   */
  public record Gevonden(List<Zaakuitvoer> zaken, boolean volledig) {
    public Gevonden {
      zaken = List.copyOf(zaken);
    }
  }

  /** Everything in the cases of these own names and these handovers; none when not the holder's. */
  public Uni<Gevonden> maak(Partij houder, List<UUID> betrokkeneIds, List<UUID> overdrachtIds) {
    return transacties
        .sql(
            houder,
            tx ->
                overdrachten
                    .van(tx, betrokkeneIds, overdrachtIds, MEESTE)
                    .chain(zaken -> elk(zaken, zaak -> zaak(tx, zaak))))
        .chain(zaken -> transacties.hibernate(houder, tx -> elk(zaken, zaak -> dossier(tx, zaak))))
        .map(
            zaken ->
                new Gevonden(
                    zaken,
                    zaken.size() < MEESTE
                        && zaken.stream().allMatch(zaak -> zaak.isVolledig(MEESTE))));
  }

  private Uni<Zaakuitvoer> zaak(UnitOfWork.Sql tx, Zaak zaak) {
    UUID id = zaak.overdrachtId();
    return verloop
        .lees(tx, id, 0, MEESTE)
        .flatMap(
            regels ->
                vragen
                    .lees(tx, id, VANAF_HET_BEGIN, MEESTE)
                    .flatMap(
                        gesteld ->
                            aantekeningen
                                .kennismakingen(tx, id, MEESTE)
                                .flatMap(
                                    kennis ->
                                        aantekeningen
                                            .gedaan(tx, id, MEESTE)
                                            .map(
                                                gedaan ->
                                                    new Zaakuitvoer(
                                                        zaak,
                                                        regels,
                                                        gesteld,
                                                        kennis,
                                                        gedaan,
                                                        Optional.empty())))));
  }

  private Uni<Zaakuitvoer> dossier(UnitOfWork.Hibernate tx, Zaakuitvoer zaak) {
    return dossiers.vind(tx, zaak.zaak().overdrachtId()).map(zaak::met);
  }

  /** One after the other: a transaction has one connection. */
  private static <A, B> Uni<List<B>> elk(List<A> van, Function<A, Uni<B>> doe) {
    return Multi.createFrom()
        .iterable(van)
        .onItem()
        .transformToUniAndConcatenate(doe::apply)
        .collect()
        .asList();
  }
}
