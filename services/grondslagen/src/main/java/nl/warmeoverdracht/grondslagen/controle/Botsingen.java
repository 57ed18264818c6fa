package nl.warmeoverdracht.grondslagen.controle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.grondslagen.Grondslag;
import nl.warmeoverdracht.grondslagen.Stroom;

/**
 * Two rules that open the same cell for the same person on the same day. They overlap when they
 * demand the same agreement, and contradict each other when they do not: then nobody can say which
 * of them was right to decide.
 */
final class Botsingen {

  private Botsingen() {}

  static List<String> vind(List<Grondslag> regels) {
    List<String> gevonden = new ArrayList<>();
    for (int i = 0; i < regels.size(); i++) {
      for (int j = i + 1; j < regels.size(); j++) {
        botsing(regels.get(i), regels.get(j)).ifPresent(gevonden::add);
      }
    }
    return gevonden;
  }

  private static Optional<String> botsing(Grondslag een, Grondslag ander) {
    Stroom gedeeld = Cel.gedeeld(een.stroom(), ander.stroom());
    boolean botst =
        !een.id().equals(ander.id())
            && !Cel.van(gedeeld).isEmpty()
            && een.geldigheid().overlapt(ander.geldigheid())
            && Verenigbaar.zijn(een.voorwaarden(), ander.voorwaarden());
    if (!botst) {
      return Optional.empty();
    }
    String melding =
        een.akkoord().equals(ander.akkoord())
            ? "overlap: %s en %s openen allebei %s."
            : "tegenspraak: %s en %s vragen een ander akkoord voor %s.";
    return Optional.of(melding.formatted(een.naam(), ander.naam(), Cel.beschrijf(gedeeld)));
  }
}
