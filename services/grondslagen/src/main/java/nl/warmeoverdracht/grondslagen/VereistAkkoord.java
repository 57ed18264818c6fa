package nl.warmeoverdracht.grondslagen;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rule demands an agreement of this kind, given by someone entitled at the age that the person
 * had then (law.md, who agrees). The latest declaration decides: a refusal or withdrawal closes,
 * whoever made it.
 *
 * @param bevoegdheden who may give it, per age
 */
public record VereistAkkoord(SoortAkkoord soort, List<Bevoegdheid> bevoegdheden) {

  /**
   * Who may agree for a person from one age up to, not including, another. An unknown age only fits
   * when neither is given.
   *
   * @param als facts that must be stated for this row to count
   * @param tenzij facts that, when stated, take this row away (UAVG 5(2): where the person may not
   *     decide, his representative does so instead)
   */
  public record Bevoegdheid(
      Optional<Integer> vanaf,
      Optional<Integer> tot,
      Set<GegevenDoor> door,
      Set<Feit> als,
      Set<Feit> tenzij) {

    public Bevoegdheid {
      door = Set.copyOf(door);
      als = Set.copyOf(als);
      tenzij = Set.copyOf(tenzij);
    }

    boolean omvat(Wilsuiting akkoord, Feiten feiten) {
      return door.contains(akkoord.gegevenDoor())
          && past(akkoord.leeftijd())
          && staanAlleVast(feiten)
          && staatGeenVast(feiten);
    }

    private boolean past(Optional<Integer> leeftijd) {
      if (leeftijd.isEmpty()) {
        return vanaf.isEmpty() && tot.isEmpty();
      }
      int jaren = leeftijd.orElseThrow();
      return (vanaf.isEmpty() || vanaf.orElseThrow() <= jaren)
          && (tot.isEmpty() || jaren < tot.orElseThrow());
    }

    private boolean staanAlleVast(Feiten feiten) {
      for (Feit feit : als) {
        if (!feiten.staatVast(feit, true)) {
          return false;
        }
      }
      return true;
    }

    private boolean staatGeenVast(Feiten feiten) {
      for (Feit feit : tenzij) {
        if (feiten.staatVast(feit, true)) {
          return false;
        }
      }
      return true;
    }
  }

  public VereistAkkoord {
    bevoegdheden = List.copyOf(bevoegdheden);
  }

  /** How the latest declaration of this kind stands. */
  Akkoordstand stand(Situatie situatie) {
    for (Wilsuiting akkoord : situatie.akkoorden()) {
      if (akkoord.soort() == soort) {
        return stand(akkoord, situatie);
      }
    }
    return Akkoordstand.GEEN;
  }

  private Akkoordstand stand(Wilsuiting akkoord, Situatie situatie) {
    return switch (akkoord.verklaring()) {
      case GEWEIGERD -> Akkoordstand.GEWEIGERD;
      case INGETROKKEN -> Akkoordstand.INGETROKKEN;
      case GEGEVEN -> {
        if (!akkoord.geldtOp(situatie.datum())) {
          yield Akkoordstand.VERLOPEN;
        }
        yield isBevoegd(akkoord, situatie.feiten()) ? Akkoordstand.GELDIG : Akkoordstand.ONBEVOEGD;
      }
    };
  }

  private boolean isBevoegd(Wilsuiting akkoord, Feiten feiten) {
    for (Bevoegdheid bevoegdheid : bevoegdheden) {
      if (bevoegdheid.omvat(akkoord, feiten)) {
        return true;
      }
    }
    return false;
  }
}
