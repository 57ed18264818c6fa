package nl.warmeoverdracht.school.leerling;

import java.util.List;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.school.leerling.bestand.Leesresultaat;
import nl.warmeoverdracht.school.leerling.bestand.Melding;

/** Whether a file that was read may change the register. Pure. */
final class ImportRegels {

  private ImportRegels() {}

  /** The file, or every fault in it as an objection that names line and column. */
  static Decision<Leesresultaat> beoordeel(Leesresultaat gelezen, Importmodus modus) {
    boolean weigeren =
        switch (modus) {
          case ALLES_OF_NIETS -> gelezen.heeftFouten();
          case GOEDE_REGELS -> !gelezen.bruikbaar();
        };
    List<Bezwaar> bezwaren =
        weigeren
            ? gelezen.meldingen().stream().filter(Melding::isFout).map(Melding::bezwaar).toList()
            : List.of();
    return Decision.unless(bezwaren, () -> gelezen);
  }
}
