package nl.warmeoverdracht.consent.toezicht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.akkoord.Akkoorden;
import nl.warmeoverdracht.consent.verstrekking.Akkoordkeuze;
import nl.warmeoverdracht.consent.verstrekking.Categoriebesluit;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsarchief;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsbesluit;
import nl.warmeoverdracht.grondslagen.Grondslag;
import nl.warmeoverdracht.grondslagen.Grondslagen;
import nl.warmeoverdracht.grondslagen.Uitkomst;
import nl.warmeoverdracht.kernel.UuidV7;

/**
 * Decides a past decision again on the same facts and agreements: by the rules of its day, and by
 * those of today. Discloses nothing and books no decision.
 */
@ApplicationScoped
public class BesluitHerhalen {

  private final Verstrekkingsarchief archief;
  private final Akkoorden akkoorden;
  private final Grondslagen grondslagen;
  private final PartijTransacties transacties;
  private final Inzagelog inzagelog;
  private final UuidV7 ids;
  private final Clock clock;

  BesluitHerhalen(
      Verstrekkingsarchief archief,
      Akkoorden akkoorden,
      Grondslagen grondslagen,
      PartijTransacties transacties,
      Inzagelog inzagelog,
      UuidV7 ids,
      Clock clock) {
    this.archief = archief;
    this.akkoorden = akkoorden;
    this.grondslagen = grondslagen;
    this.transacties = transacties;
    this.inzagelog = inzagelog;
    this.ids = ids;
    this.clock = clock;
  }

  /** An outcome and the rule it rests on. */
  public record Oordeel(
      boolean toegestaan, Optional<String> grondslagId, Optional<Integer> grondslagVersie) {
    static Oordeel van(Uitkomst uitkomst) {
      return new Oordeel(
          uitkomst instanceof Uitkomst.Toegestaan,
          uitkomst.grondslag().map(Grondslag::id),
          uitkomst.grondslag().map(Grondslag::versie));
    }

    static Oordeel van(Categoriebesluit besluit) {
      return new Oordeel(besluit.toegestaan(), besluit.grondslagId(), besluit.grondslagVersie());
    }
  }

  /** One category: what was decided then, and what comes out now. */
  public record Vergelijking(String categorie, Oordeel toen, Oordeel destijds, Oordeel vandaag) {
    /** Whether the rules of its day still give what was decided. */
    public boolean gelijk() {
      return toen.equals(destijds);
    }
  }

  /** What came of it. */
  public sealed interface Uitslag {
    /** Decided again. */
    record Herhaald(UUID besluitId, List<Vergelijking> perCategorie) implements Uitslag {
      public Herhaald {
        perCategorie = List.copyOf(perCategorie);
      }
    }

    /** There is no such decision, or its details were erased. */
    record Onbekend() implements Uitslag {}

    /** Agreements that it rested on were erased, so it cannot be decided again. */
    record Gewist() implements Uitslag {}
  }

  /** Decides again; that somebody looked is recorded. */
  public Uni<Uitslag> herhaal(Kijker kijker, UUID besluitId) {
    Instant nu = clock.instant();
    Inzage inzage =
        Inzage.verzegeld(
            ids.next(),
            kijker,
            Inzage.Soort.HERHALING,
            Map.of(),
            Map.of("besluitId", besluitId.toString()),
            nu);
    return transacties
        .sql(
            kijker.partij(),
            tx -> inzagelog.schrijf(tx, inzage).chain(() -> archief.besluit(tx, besluitId)))
        .chain(
            gevonden ->
                gevonden
                    .map(geboekt -> herhaal(geboekt.besluit(), Dag.van(nu)))
                    .orElseGet(() -> Uni.createFrom().item(new Uitslag.Onbekend())));
  }

  private Uni<Uitslag> herhaal(Verstrekkingsbesluit besluit, LocalDate vandaag) {
    return transacties
        .sql(besluit.vraag().houder(), tx -> akkoorden.met(tx, besluit.akkoorden()))
        .map(
            gegeven ->
                gegeven.size() < besluit.akkoorden().size()
                    ? new Uitslag.Gewist()
                    : vergelijk(besluit, gegeven, vandaag));
  }

  private Uitslag vergelijk(
      Verstrekkingsbesluit besluit, List<Akkoord> gegeven, LocalDate vandaag) {
    Map<String, Oordeel> destijds = oordelen(besluit, gegeven, Dag.van(besluit.genomenTijdstip()));
    Map<String, Oordeel> nu = oordelen(besluit, gegeven, vandaag);
    return new Uitslag.Herhaald(
        besluit.id(),
        besluit.perCategorie().stream()
            .map(
                c ->
                    new Vergelijking(
                        c.categorie(),
                        Oordeel.van(c),
                        destijds.get(c.categorie()),
                        nu.get(c.categorie())))
            .toList());
  }

  private Map<String, Oordeel> oordelen(
      Verstrekkingsbesluit besluit, List<Akkoord> gegeven, LocalDate dag) {
    return Akkoordkeuze.uit(besluit.vraag(), gegeven).beslis(grondslagen, dag).stream()
        .collect(
            Collectors.toMap(
                uitkomst -> uitkomst.categorie().code(),
                (Function<Uitkomst, Oordeel>) Oordeel::van));
  }
}
