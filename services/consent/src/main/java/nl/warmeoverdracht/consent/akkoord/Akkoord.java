package nl.warmeoverdracht.consent.akkoord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.Verklaring;
import nl.warmeoverdracht.grondslagen.Wilsuiting;

/**
 * One declaration about sharing. It is never changed: whoever changes his mind makes a new
 * declaration, and the latest recorded one counts. The two kinds are different things in law and
 * never stand in for each other (law.md).
 */
public sealed interface Akkoord permits Instemming, Toestemming {

  /** What both kinds have. */
  Kern kern();

  /** The same declaration with another common part. */
  Akkoord met(Kern andereKern);

  /** Which of the two it is. */
  SoortAkkoord soort();

  /** The age from which the person declares this himself, and a parent no longer does. */
  int zelfVanaf();

  /** Chosen by the holder, or by us when the person declared it here. */
  default UUID id() {
    return kern().id();
  }

  /** Who holds the data that it is about. */
  default Partij houder() {
    return kern().houder();
  }

  /** The holder's own id of the person. */
  default UUID betrokkeneId() {
    return kern().betrokkeneId();
  }

  /** Given, refused or withdrawn. */
  default Verklaring verklaring() {
    return kern().verklaring();
  }

  /** What it is about. */
  default Reikwijdte reikwijdte() {
    return kern().reikwijdte();
  }

  /** When it was recorded: decides which declaration is the latest. */
  default Instant vastgelegdTijdstip() {
    return kern().vastgelegdTijdstip();
  }

  /** Whether both say the same, whenever each was recorded. */
  default boolean zegtHetzelfdeAls(Akkoord ander) {
    return equals(ander.met(ander.kern().vastgelegdOp(vastgelegdTijdstip())));
  }

  /**
   * The day from which a declaration of a parent no longer counts, because the person declares it
   * himself.
   */
  default Optional<LocalDate> vervaltDoorLeeftijdOp() {
    return kern().gever().alsOuder()
        ? kern().wordtOp(zelfVanaf()).filter(dag -> dag.isAfter(kern().gegevenOp()))
        : Optional.empty();
  }

  /** The last day on which it counts; empty when it has no end. */
  default Optional<LocalDate> laatsteDag() {
    return Stream.concat(
            kern().geldigTot().stream(),
            vervaltDoorLeeftijdOp().map(dag -> dag.minusDays(1)).stream())
        .min(LocalDate::compareTo);
  }

  /** What a decision needs of it. */
  default Wilsuiting wilsuiting() {
    return new Wilsuiting(
        soort(), verklaring(), kern().gever().door(), kern().leeftijd(), laatsteDag());
  }

  /** A declaration of this kind. */
  static Akkoord van(SoortAkkoord soort, Kern kern) {
    return switch (soort) {
      case INSTEMMING -> new Instemming(kern);
      case TOESTEMMING -> new Toestemming(kern);
    };
  }

  /**
   * Who declares for whom. Refusing and withdrawing protect, so they are open to more people than
   * giving (UAVG 5(3)-(4)).
   */
  default boolean magVerklaren(GegevenDoor wie, Verklaring wat, int leeftijd) {
    return switch (wat) {
      case GEGEVEN -> Bevoegdheid.magGeven(zelfVanaf(), wie, leeftijd);
      case GEWEIGERD, INGETROKKEN -> Bevoegdheid.magIntrekken(zelfVanaf(), wie, leeftijd);
    };
  }
}
