package nl.warmeoverdracht.consent.akkoord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.consent.Leeftijdsgrenzen;
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
    List<Waarschuwing> alle = new ArrayList<>();
    akkoord
        .kern()
        .geldigTot()
        .ifPresent(tot -> alle.add(van(akkoord, Waarschuwingsreden.EINDDATUM, tot.plusDays(1))));
    if (akkoord.kern().gever().alsOuder()) {
      akkoord
          .kern()
          .grenzen()
          .ifPresent(
              grenzen -> {
                alle.add(
                    van(
                        akkoord,
                        Waarschuwingsreden.WORDT_TWAALF,
                        grenzen.wordt(Leeftijdsgrenzen.EIGEN_RECHTEN)));
                alle.add(van(akkoord, zelf(akkoord), grenzen.wordt(akkoord.zelfVanaf())));
              });
    }
    return alle.stream().filter(w -> w.veranderingOp().isAfter(vandaag)).toList();
  }

  private static Waarschuwingsreden zelf(Akkoord akkoord) {
    return switch (akkoord) {
      case Toestemming _ -> Waarschuwingsreden.WORDT_ZESTIEN;
      case Instemming _ -> Waarschuwingsreden.WORDT_ACHTTIEN;
    };
  }

  private static Waarschuwing van(Akkoord akkoord, Waarschuwingsreden reden, LocalDate dag) {
    return new Waarschuwing(
        akkoord.houder(), akkoord.id(), akkoord.betrokkeneId(), akkoord.soort(), reden, dag);
  }

  @Override
  public String toString() {
    return "Waarschuwing[" + akkoordId + " " + reden + "]";
  }
}
