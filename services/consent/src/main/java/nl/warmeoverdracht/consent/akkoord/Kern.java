package nl.warmeoverdracht.consent.akkoord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.Leeftijdsgrenzen;
import nl.warmeoverdracht.grondslagen.Verklaring;

/**
 * What every declaration has.
 *
 * @param gegevenOp the day on which it was declared: a fact, may be backdated
 * @param leeftijd the age of the person on that day; unknown counts as "not entitled"
 * @param grenzen when the person turns 12, 16 and 18, as far as the holder reported it
 * @param gevraagd how it was asked and told
 * @param geldigTot the last day on which it counts, as was agreed
 * @param vastgelegdTijdstip when it was recorded: decides which declaration is the latest
 */
public record Kern(
    UUID id,
    Partij houder,
    UUID betrokkeneId,
    Verklaring verklaring,
    Gever gever,
    LocalDate gegevenOp,
    Optional<Integer> leeftijd,
    Optional<Leeftijdsgrenzen> grenzen,
    Reikwijdte reikwijdte,
    Gevraagd gevraagd,
    Optional<LocalDate> geldigTot,
    Instant vastgelegdTijdstip) {

  /**
   * The day on which the person has this age: the reported one, or else the day on which he
   * certainly has it, which is less than a year after his birthday. Empty when his age is not known
   * either.
   */
  Optional<LocalDate> wordtOp(int jaren) {
    return grenzen
        .map(dagen -> dagen.wordt(jaren))
        .or(() -> leeftijd.map(toen -> gegevenOp.plusYears(jaren - (long) toen)));
  }

  Kern vastgelegdOp(Instant tijdstip) {
    return new Kern(
        id,
        houder,
        betrokkeneId,
        verklaring,
        gever,
        gegevenOp,
        leeftijd,
        grenzen,
        reikwijdte,
        gevraagd,
        geldigTot,
        tijdstip);
  }

  @Override
  public String toString() {
    return "Kern[" + id + "]";
  }
}
