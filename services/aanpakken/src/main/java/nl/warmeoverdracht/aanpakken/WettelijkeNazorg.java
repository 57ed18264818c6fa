package nl.warmeoverdracht.aanpakken;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Until when the law lets a school offer aftercare; the floor under every approach.
 *
 * @param niveaus the levels it is about; empty for all
 * @param als what else must be so
 * @param herhaling so long after the begin, unused aftercare is offered again
 * @param plicht whether the school must; otherwise it may
 */
public record WettelijkeNazorg(
    String id,
    Schoolsoort schoolsoort,
    Set<String> niveaus,
    String als,
    Anker anker,
    Period duur,
    Optional<Period> herhaling,
    boolean plicht,
    Bron.Wet bron,
    LocalDate geldigVanaf) {

  public WettelijkeNazorg {
    niveaus = Set.copyOf(niveaus);
  }

  /** How a person says it. */
  public String woorden() {
    return "van %s tot %s".formatted(anker.woorden(), Woorden.verschoven(duur, anker.woorden()))
        + herhaling.map(na -> ", opnieuw na " + Woorden.periode(na)).orElse("");
  }

  /** Whether it can be about somebody of one of these kinds and levels; empty is not known. */
  boolean past(Optional<Set<Schoolsoort>> schoolsoorten, Optional<List<String>> vanNiveau) {
    return schoolsoorten.map(soorten -> soorten.contains(schoolsoort)).orElse(true)
        && (niveaus.isEmpty()
            || vanNiveau.map(codes -> codes.stream().anyMatch(niveaus::contains)).orElse(true));
  }
}
