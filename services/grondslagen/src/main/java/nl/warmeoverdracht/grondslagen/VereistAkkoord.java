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
public record VereistAkkoord(SoortAkkoord soort, List<Bevoegdheid> bevoegdheden)
    implements Voorwaarde {

  /**
   * Who may agree for a person from one age up to, not including, another. An unknown age only fits
   * when neither is given.
   */
  public record Bevoegdheid(Optional<Integer> vanaf, Optional<Integer> tot, Set<GegevenDoor> door) {

    public Bevoegdheid {
      door = Set.copyOf(door);
    }

    boolean omvat(Wilsuiting akkoord) {
      return door.contains(akkoord.gegevenDoor())
          && akkoord
              .leeftijd()
              .map(jaren -> vanaf.orElse(0) <= jaren && jaren < tot.orElse(Integer.MAX_VALUE))
              .orElse(vanaf.isEmpty() && tot.isEmpty());
    }
  }

  public VereistAkkoord {
    bevoegdheden = List.copyOf(bevoegdheden);
  }

  @Override
  public Optional<String> tekort(Situatie situatie) {
    return situatie
        .akkoord(soort)
        .map(akkoord -> bezwaar(akkoord, situatie))
        .orElse(Optional.of("Er is geen " + soort.code() + "."));
  }

  private Optional<String> bezwaar(Wilsuiting akkoord, Situatie situatie) {
    if (akkoord.verklaring() != Verklaring.GEGEVEN) {
      return Optional.of("De %s is %s.".formatted(soort.code(), akkoord.verklaring().code()));
    }
    if (!akkoord.geldtOp(situatie.datum())) {
      return Optional.of("De %s is verlopen.".formatted(soort.code()));
    }
    return bevoegdheden.stream().anyMatch(bevoegdheid -> bevoegdheid.omvat(akkoord))
        ? Optional.empty()
        : Optional.of(
            "De %s is niet gegeven door wie dat bij deze leeftijd mag.".formatted(soort.code()));
  }
}
