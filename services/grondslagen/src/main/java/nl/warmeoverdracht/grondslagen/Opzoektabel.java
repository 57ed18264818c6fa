package nl.warmeoverdracht.grondslagen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** The rules of one stretch of days in which none begins or ends, found by their way. */
final class Opzoektabel {

  private static final int PARTIJEN = Partijsoort.values().length;
  private static final int FASEN = Fase.values().length;
  private static final Regel[] GEEN = {};

  private final long eersteDag;
  private final Regel[][] perWeg = new Regel[PARTIJEN * PARTIJEN * FASEN][];

  private Opzoektabel(LocalDate eersteDag, List<Grondslag> regels) {
    this.eersteDag = eersteDag.toEpochDay();
    Arrays.fill(perWeg, GEEN);
    regels.stream().filter(regel -> regel.geldigheid().omvat(eersteDag)).forEach(this::voegToe);
  }

  /** One table per stretch, the latest first. */
  static Opzoektabel[] van(List<Grondslag> regels) {
    TreeSet<LocalDate> grenzen = new TreeSet<>();
    for (Grondslag regel : regels) {
      grenzen.add(regel.geldigheid().vanaf());
      regel.geldigheid().tot().ifPresent(grenzen::add);
    }
    return grenzen.descendingSet().stream()
        .map(dag -> new Opzoektabel(dag, regels))
        .toArray(Opzoektabel[]::new);
  }

  /** The rules on the way of this situation, on its day; none before the first day of all. */
  static Regel[] regels(Opzoektabel[] tabellen, Situatie situatie) {
    long dag = situatie.datum().toEpochDay();
    for (Opzoektabel tabel : tabellen) {
      if (tabel.eersteDag <= dag) {
        return tabel.perWeg[plaats(situatie.houder(), situatie.ontvanger(), situatie.fase())];
      }
    }
    return GEEN;
  }

  private void voegToe(Grondslag grondslag) {
    for (Partijsoort van : grondslag.stroom().van()) {
      for (Partijsoort naar : grondslag.stroom().naar()) {
        Regel regel = Regel.van(grondslag, van, naar);
        for (Fase fase : grondslag.stroom().fasen()) {
          int plaats = plaats(van, naar, fase);
          List<Regel> meer = new ArrayList<>(List.of(perWeg[plaats]));
          meer.add(regel);
          perWeg[plaats] = meer.toArray(Regel[]::new);
        }
      }
    }
  }

  private static int plaats(Partijsoort van, Partijsoort naar, Fase fase) {
    return (van.ordinal() * PARTIJEN + naar.ordinal()) * FASEN + fase.ordinal();
  }
}
