package nl.warmeoverdracht.consent.akkoord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.Verklaring;
import nl.warmeoverdracht.grondslagen.Wilsuiting;

/**
 * One declaration about sharing, as its holder recorded it. It is never changed: whoever changes
 * his mind makes a new declaration, and the latest recorded one counts.
 *
 * @param id chosen by the holder
 * @param houder who holds the data that it is about
 * @param betrokkeneId the holder's own id of the person
 * @param gegevenOp the day on which it was declared: a fact, may be backdated
 * @param leeftijd the age of the person on that day; unknown counts as "not entitled"
 * @param ontvangerTaken tasks that may receive
 * @param doel what for, in the holder's words
 * @param tekstversie the version of the text that was read
 * @param geldigTot the last day on which it counts
 * @param vastgelegdTijdstip when it was recorded: decides which declaration is the latest
 */
public record Akkoord(
    UUID id,
    Partij houder,
    UUID betrokkeneId,
    SoortAkkoord soort,
    Verklaring verklaring,
    GegevenDoor gegevenDoor,
    LocalDate gegevenOp,
    Optional<Integer> leeftijd,
    Set<Taak> ontvangerTaken,
    Optional<String> doel,
    String tekstversie,
    Optional<LocalDate> geldigTot,
    Instant vastgelegdTijdstip) {

  public Akkoord {
    ontvangerTaken = Set.copyOf(ontvangerTaken);
  }

  /** Whether both say the same, whenever each was recorded. */
  public boolean zegtHetzelfdeAls(Akkoord ander) {
    return equals(ander.vastgelegdOp(vastgelegdTijdstip));
  }

  /** Whether it counts on this day. */
  public boolean geldtOp(LocalDate dag) {
    return geldigTot.map(tot -> !dag.isAfter(tot)).orElse(true);
  }

  /** What a decision needs of it. */
  public Wilsuiting wilsuiting() {
    return new Wilsuiting(soort, verklaring, gegevenDoor, leeftijd, geldigTot);
  }

  private Akkoord vastgelegdOp(Instant tijdstip) {
    return new Akkoord(
        id,
        houder,
        betrokkeneId,
        soort,
        verklaring,
        gegevenDoor,
        gegevenOp,
        leeftijd,
        ontvangerTaken,
        doel,
        tekstversie,
        geldigTot,
        tijdstip);
  }

  @Override
  public String toString() {
    return "Akkoord[" + id + "]";
  }
}
