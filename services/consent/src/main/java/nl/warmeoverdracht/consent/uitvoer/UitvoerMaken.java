package nl.warmeoverdracht.consent.uitvoer;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.Persoon;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.consent.koppeling.Hoedanigheid;
import nl.warmeoverdracht.consent.koppeling.Koppelingen;
import nl.warmeoverdracht.consent.koppeling.Koppelingen.Benoemd;
import nl.warmeoverdracht.consent.toezicht.Inzage;
import nl.warmeoverdracht.consent.toezicht.Inzagelog;
import nl.warmeoverdracht.consent.toezicht.Kijker;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.kernel.UuidV7;

/**
 * Collects everything that is known of a person, for himself (AVG 15, 20; ADR 0012). Each holder is
 * asked live; what it gives passes through and is kept nowhere. That it was asked is recorded
 * before: no look without a record.
 */
@ApplicationScoped
public class UitvoerMaken {

  private static final int TEGELIJK = 4;

  private final PartijTransacties transacties;
  private final Koppelingen koppelingen;
  private final EigendeelLezen eigendeel;
  private final Houderbron houders;
  private final Inzagelog inzagelog;
  private final UuidV7 ids;
  private final Clock clock;

  UitvoerMaken(
      PartijTransacties transacties,
      Koppelingen koppelingen,
      EigendeelLezen eigendeel,
      Houderbron houders,
      Inzagelog inzagelog,
      UuidV7 ids,
      Clock clock) {
    this.transacties = transacties;
    this.koppelingen = koppelingen;
    this.eigendeel = eigendeel;
    this.houders = houders;
    this.inzagelog = inzagelog;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param als the capacities in which he signed in
   * @param vorm json or pdf, for the record
   */
  public record Aanvraag(
      Persoon persoon,
      Set<Hoedanigheid> als,
      Optional<UUID> koppelingId,
      Uitvoersoort soort,
      String vorm) {
    public Aanvraag {
      als = Set.copyOf(als);
    }
  }

  private record Gelezen(Eigendeel eigen, List<Bevraging> bevragingen) {}

  /** Everything, or why not; empty when the tie that was named is not his. */
  public Uni<Optional<Decision<Uitvoer>>> maak(Aanvraag aanvraag) {
    Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return transacties
        .persoon(aanvraag.persoon(), tx -> lees(tx, aanvraag, nu))
        .chain(
            gelezen ->
                gelezen
                    .map(besluit -> haal(aanvraag, besluit, nu).map(Optional::of))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  private Uni<Optional<Decision<Gelezen>>> lees(UnitOfWork.Sql tx, Aanvraag aanvraag, Instant nu) {
    return koppelingen
        .bladzijde(tx, new UUID(0, 0), Koppelingen.MEESTE)
        .map(eigen -> Uitvoerrecht.kies(eigen, aanvraag.als(), aanvraag.koppelingId(), Dag.van(nu)))
        .chain(
            gekozen ->
                gekozen
                    .map(besluit -> lees(tx, besluit).map(Optional::of))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  private Uni<Decision<Gelezen>> lees(UnitOfWork.Sql tx, Decision<List<Benoemd>> gekozen) {
    return switch (gekozen) {
      case Decision.Rejected<List<Benoemd>>(var bezwaren) ->
          Uni.createFrom().item(Decision.reject(bezwaren));
      case Decision.Accepted<List<Benoemd>>(var ties) ->
          eigendeel
              .lees(tx, ties)
              .map(
                  eigen ->
                      Decision.accept(new Gelezen(eigen, Bevraging.van(ties, eigen.besluiten()))));
    };
  }

  private Uni<Decision<Uitvoer>> haal(Aanvraag aanvraag, Decision<Gelezen> besluit, Instant nu) {
    return switch (besluit) {
      case Decision.Rejected<Gelezen>(var bezwaren) ->
          Uni.createFrom().item(Decision.reject(bezwaren));
      case Decision.Accepted<Gelezen>(var gelezen) ->
          Multi.createFrom()
              .iterable(gelezen.bevragingen())
              .onItem()
              .transformToUni(bevraging -> haal(aanvraag, gelezen, bevraging, nu))
              .merge(TEGELIJK)
              .collect()
              .asList()
              .map(delen -> Decision.accept(uitvoer(aanvraag, gelezen, delen, nu)));
    };
  }

  private Uni<Houderdeel> haal(
      Aanvraag aanvraag, Gelezen gelezen, Bevraging bevraging, Instant nu) {
    Hoedanigheid als = gelezen.eigen().koppelingen().getFirst().koppeling().hoedanigheid();
    Partij houder = bevraging.houder().partij();
    return transacties
        .sql(houder, tx -> inzagelog.schrijf(tx, inzage(aanvraag, als, bevraging, nu)))
        .chain(() -> houders.haal(bevraging));
  }

  /** Who he is stands nowhere; of whom it is only as a seal, which the holder's id opens. */
  private Inzage inzage(Aanvraag aanvraag, Hoedanigheid als, Bevraging bevraging, Instant nu) {
    Map<String, String> persoon = new HashMap<>();
    bevraging.betrokkeneIds().stream()
        .findFirst()
        .ifPresent(id -> persoon.put("betrokkeneId", id.toString()));
    return Inzage.verzegeld(
        ids.next(),
        new Kijker(bevraging.houder().partij(), als.code()),
        Inzage.Soort.MIJN_UITVOER,
        Map.of("soort", aanvraag.soort().code(), "vorm", aanvraag.vorm()),
        persoon,
        nu);
  }

  /** In the order in which they were asked, however they answered. */
  private static Uitvoer uitvoer(
      Aanvraag aanvraag, Gelezen gelezen, List<Houderdeel> delen, Instant nu) {
    List<Partij> volgorde =
        gelezen.bevragingen().stream().map(bevraging -> bevraging.houder().partij()).toList();
    List<Houderdeel> opVolgorde =
        delen.stream()
            .sorted(Comparator.comparingInt(deel -> volgorde.indexOf(deel.houder().partij())))
            .toList();
    return new Uitvoer(aanvraag.soort(), nu, gelezen.eigen(), opVolgorde);
  }
}
