package nl.warmeoverdracht.consent.akkoord;

import static nl.warmeoverdracht.consent.Leeftijdsgrenzen.EIGEN_RECHTEN;
import static nl.warmeoverdracht.consent.akkoord.Waarschuwingsreden.EINDDATUM;
import static nl.warmeoverdracht.consent.akkoord.Waarschuwingsreden.WORDT_ACHTTIEN;
import static nl.warmeoverdracht.consent.akkoord.Waarschuwingsreden.WORDT_TWAALF;
import static nl.warmeoverdracht.consent.akkoord.Waarschuwingsreden.WORDT_ZESTIEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.Verklaring;

/**
 * That something is about to change in an agreement, for its holder.
 *
 * @param veranderingOp the day on which it changes
 */
public record Waarschuwing(
    Partij houder,
    UUID akkoordId,
    UUID betrokkeneId,
    SoortAkkoord soort,
    Waarschuwingsreden reden,
    LocalDate veranderingOp) {

  /** Long enough to make an appointment and to ask somebody again. */
  private static final int DAGEN_VOORAF = 60;

  /**
   * A warning that was told.
   *
   * @param id its place in the list
   */
  public record Gegeven(UUID id, Waarschuwing waarschuwing, Instant gewaarschuwdTijdstip) {}

  /** The day from which the holder is told. */
  public LocalDate waarschuwOp() {
    return veranderingOp.minusDays(DAGEN_VOORAF);
  }

  /** Everything that will change in this declaration after it was recorded. */
  public static List<Waarschuwing> over(Akkoord akkoord) {
    return over(akkoord, Dag.van(akkoord.vastgelegdTijdstip()));
  }

  /** Everything that will change in this declaration after this day; pure. */
  static List<Waarschuwing> over(Akkoord akkoord, LocalDate vandaag) {
    if (akkoord.verklaring() != Verklaring.GEGEVEN) {
      return List.of();
    }
    return Stream.of(
            van(akkoord, EINDDATUM, akkoord.kern().geldigTot().map(tot -> tot.plusDays(1))),
            doorLeeftijd(akkoord, WORDT_TWAALF, EIGEN_RECHTEN),
            doorLeeftijd(akkoord, zelf(akkoord), akkoord.zelfVanaf()))
        .flatMap(Optional::stream)
        .filter(waarschuwing -> waarschuwing.veranderingOp().isAfter(vandaag))
        .toList();
  }

  private static Optional<Waarschuwing> doorLeeftijd(
      Akkoord akkoord, Waarschuwingsreden reden, int leeftijd) {
    return akkoord.kern().gever().alsOuder()
        ? van(akkoord, reden, akkoord.kern().wordtOp(leeftijd))
        : Optional.empty();
  }

  private static Waarschuwingsreden zelf(Akkoord akkoord) {
    return switch (akkoord) {
      case Toestemming _ -> WORDT_ZESTIEN;
      case Instemming _ -> WORDT_ACHTTIEN;
    };
  }

  private static Optional<Waarschuwing> van(
      Akkoord akkoord, Waarschuwingsreden reden, Optional<LocalDate> op) {
    return op.map(
        dag ->
            new Waarschuwing(
                akkoord.houder(),
                akkoord.id(),
                akkoord.betrokkeneId(),
                akkoord.soort(),
                reden,
                dag));
  }

  @Override
  public String toString() {
    return "Waarschuwing[" + akkoordId + " " + reden + "]";
  }
}
