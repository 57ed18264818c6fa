package nl.warmeoverdracht.grondslagen;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rule demands an agreement of this kind, given by someone entitled at the age that the person
 * had then (law.md, who agrees). The latest declaration of whom it concerns decides: of the person
 * himself (from 12 he withdraws also what others gave, UAVG 5(4)) and of whom the rule names at any
 * age. What anybody else declares neither opens nor closes: a parent does not end what WEB
 * 9.2.13(2) asks of the graduate himself.
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

  /** Whether what he declares concerns this rule at all, whatever his age lets him do. */
  public boolean gaatOver(GegevenDoor wie) {
    if (wie == GegevenDoor.JONGERE) {
      return true;
    }
    for (Bevoegdheid bevoegdheid : bevoegdheden) {
      if (bevoegdheid.door().contains(wie)) {
        return true;
      }
    }
    return false;
  }

  /** How the latest declaration of this kind stands, of whom it concerns. */
  Akkoordstand stand(Situatie situatie) {
    for (Wilsuiting akkoord : situatie.akkoorden()) {
      if (akkoord.soort() == soort && gaatOver(akkoord.gegevenDoor())) {
        return stand(akkoord, situatie);
      }
    }
    return alleenVanAnderen(situatie);
  }

  /** Somebody else may have given it last: that explains more than that there is none. */
  private Akkoordstand alleenVanAnderen(Situatie situatie) {
    for (Wilsuiting akkoord : situatie.akkoorden()) {
      if (akkoord.soort() == soort) {
        return akkoord.verklaring() == Verklaring.GEGEVEN
            ? Akkoordstand.ONBEVOEGD
            : Akkoordstand.GEEN;
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
