package nl.warmeoverdracht.aanpakken;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * What the calendar needs to know of somebody.
 *
 * @param uitstroomdatum the day on which he leaves the school or the track of the sender
 * @param diplomadatum empty while it is not known
 * @param plaatsingsdatum the day on which his work begins; empty while it is not known
 * @param schoolsoort what he leaves; empty when it is not known
 * @param niveau for example {@code mbo-2}; empty when it is not known
 */
public record Jongere(
    LocalDate geboortedatum,
    LocalDate uitstroomdatum,
    Optional<LocalDate> diplomadatum,
    Optional<LocalDate> plaatsingsdatum,
    Optional<Schoolsoort> schoolsoort,
    Optional<String> niveau) {

  /** A school year runs from 1 August (WVO 2020 article 1.1); its second half from 1 February. */
  private static final Month SCHOOLJAAR = Month.AUGUST;

  private static final Month HALVERWEGE = Month.FEBRUARY;

  public Jongere {
    requireNonNull(geboortedatum, "geboortedatum");
    requireNonNull(uitstroomdatum, "uitstroomdatum");
  }

  /** Somebody of whom only the two dates are known that everybody has. */
  public static Jongere met(LocalDate geboortedatum, LocalDate uitstroomdatum) {
    return new Jongere(
        geboortedatum,
        uitstroomdatum,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The day that this point is for him; empty when the source does not say, or has no end. */
  Optional<Dag> dag(Tijdspunt punt) {
    return switch (punt) {
      case Tijdspunt.Relatief(Anker anker, var verschuiving) ->
          Optional.of(anker(anker).plus(verschuiving));
      case Tijdspunt.OpLeeftijd(int jaren) ->
          Optional.of(new Dag(verjaardag(jaren), false, punt.woorden()));
      case Tijdspunt.Onbekend() -> Optional.empty();
      case Tijdspunt.Geen() -> Optional.empty();
    };
  }

  /** His age on the day that he leaves, in whole years. */
  int leeftijdBijUitstroom() {
    return geboortedatum.until(uitstroomdatum).getYears();
  }

  /** As long as the diploma or the work has no date, it is expected on the day he leaves. */
  private Dag anker(Anker anker) {
    return switch (anker) {
      case UITSTROOM -> new Dag(uitstroomdatum, false, anker.woorden());
      case DIPLOMA -> verwacht(diplomadatum, anker);
      case PLAATSING -> verwacht(plaatsingsdatum, anker);
      case LAATSTE_SCHOOLJAAR -> new Dag(laatsteEerste(SCHOOLJAAR), false, anker.woorden());
      case LAATSTE_HALVE_SCHOOLJAAR -> new Dag(halfjaar(), false, anker.woorden());
    };
  }

  private Dag verwacht(Optional<LocalDate> datum, Anker anker) {
    return new Dag(datum.orElse(uitstroomdatum), datum.isEmpty(), anker.woorden());
  }

  private LocalDate halfjaar() {
    LocalDate eerste = laatsteEerste(SCHOOLJAAR);
    LocalDate tweede = laatsteEerste(HALVERWEGE);
    return eerste.isAfter(tweede) ? eerste : tweede;
  }

  /**
   * The last first day of that month before he leaves: who leaves on 1 August was there in July.
   */
  private LocalDate laatsteEerste(Month maand) {
    LocalDate eerste = LocalDate.of(uitstroomdatum.getYear(), maand, 1);
    return eerste.isBefore(uitstroomdatum) ? eerste : eerste.minusYears(1);
  }

  /** Who was born on 29 February has his birthday on 1 March in other years. */
  private LocalDate verjaardag(int jaren) {
    LocalDate dag = geboortedatum.plusYears(jaren);
    return dag.getDayOfMonth() == geboortedatum.getDayOfMonth() ? dag : dag.plusDays(1);
  }
}
