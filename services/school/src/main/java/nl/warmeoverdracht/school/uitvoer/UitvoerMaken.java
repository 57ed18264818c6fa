package nl.warmeoverdracht.school.uitvoer;

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
import nl.warmeoverdracht.school.aanlevering.Regelresultaten;
import nl.warmeoverdracht.school.aanlevering.Regelresultaten.Vermelding;
import nl.warmeoverdracht.school.leerling.Persoonsgegevens;
import nl.warmeoverdracht.school.overdracht.BewaardeOverdracht;
import nl.warmeoverdracht.school.overdracht.Overdrachten;
import nl.warmeoverdracht.school.overdracht.Vragen;
import nl.warmeoverdracht.school.overdracht.Zoekvraag;
import nl.warmeoverdracht.school.uitvoer.Schooluitvoer.Gang;

/**
 * Collects all that one organisation has of a person, for himself (AVG 15). Reads as that
 * organisation, so row-level security shows nobody else's.
 */
@ApplicationScoped
public class UitvoerMaken {

  /** The most of each list; somebody with more is told so. */
  static final int MEESTE = 200;

  private static final UUID VANAF_HET_BEGIN = new UUID(0, 0);

  private final PartijTransacties transacties;
  private final Persoonsgegevens gegevens;
  private final Overdrachten overdrachten;
  private final Vragen vragen;
  private final Regelresultaten resultaten;

  UitvoerMaken(
      PartijTransacties transacties,
      Persoonsgegevens gegevens,
      Overdrachten overdrachten,
      Vragen vragen,
      Regelresultaten resultaten) {
    this.transacties = transacties;
    this.gegevens = gegevens;
    this.overdrachten = overdrachten;
    this.vragen = vragen;
    this.resultaten = resultaten;
  }

  /** Everything of the pupils with these ids; empty lists when they are not the holder's. */
  public Uni<Schooluitvoer> maak(Partij houder, List<UUID> leerlingIds) {
    return transacties
        .hibernate(houder, tx -> elk(leerlingIds, id -> gegevens.alles(tx, id)))
        .chain(
            leerlingen ->
                transacties.sql(
                    houder,
                    tx ->
                        elk(leerlingIds, id -> gangen(tx, id))
                            .chain(
                                gangen ->
                                    elk(leerlingIds, id -> resultaten.vanLeerling(tx, id, MEESTE))
                                        .map(regels -> uitvoer(leerlingen, gangen, regels)))));
  }

  private Uni<List<Gang>> gangen(UnitOfWork.Sql tx, UUID leerlingId) {
    Zoekvraag vraag =
        new Zoekvraag(Optional.empty(), Optional.of(leerlingId), Optional.empty(), MEESTE);
    return overdrachten.zoek(tx, vraag).chain(gevonden -> elk(gevonden, een -> gang(tx, een)));
  }

  private Uni<Gang> gang(UnitOfWork.Sql tx, BewaardeOverdracht een) {
    UUID id = een.overdracht().kern().id();
    return overdrachten
        .verloop(tx, id, 0, MEESTE)
        .chain(
            verloop ->
                vragen
                    .lijst(tx, id, VANAF_HET_BEGIN, MEESTE)
                    .map(gesteld -> new Gang(een, verloop, gesteld)));
  }

  private static Schooluitvoer uitvoer(
      List<Optional<Persoonsgegevens.Alles>> leerlingen,
      List<List<Gang>> gangen,
      List<List<Vermelding>> regels) {
    List<Persoonsgegevens.Alles> gevonden = leerlingen.stream().flatMap(Optional::stream).toList();
    boolean volledig =
        gangen.stream().allMatch(lijst -> lijst.size() < MEESTE)
            && regels.stream().allMatch(lijst -> lijst.size() < MEESTE)
            && gangen.stream().flatMap(List::stream).allMatch(UitvoerMaken::isVolledig)
            && gevonden.stream()
                .allMatch(alles -> alles.akkoorden().size() < Persoonsgegevens.MEESTE_AKKOORDEN);
    return new Schooluitvoer(
        gevonden,
        gangen.stream().flatMap(List::stream).toList(),
        regels.stream().flatMap(List::stream).toList(),
        volledig);
  }

  private static boolean isVolledig(Gang gang) {
    return gang.verloop().size() < MEESTE && gang.vragen().size() < MEESTE;
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
