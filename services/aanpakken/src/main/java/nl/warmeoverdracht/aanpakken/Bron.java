package nl.warmeoverdracht.aanpakken;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who says so. */
public sealed interface Bron {

  /** How a person says it. */
  String woorden();

  /** The reports, by number. */
  record Rapport(List<Integer> nummers, Optional<String> plaats) implements Bron {
    public Rapport {
      nummers = List.copyOf(nummers);
    }

    @Override
    public String woorden() {
      return "rapport "
          + nummers.stream().map(String::valueOf).collect(Collectors.joining(" en "))
          + plaats.map(waar -> ", " + waar).orElse("");
    }
  }

  /** An article of a law. */
  record Wet(String artikel) implements Bron {
    @Override
    public String woorden() {
      return artikel;
    }
  }

  /** A region that fills in or changes what a report says. */
  record Regiobesluit(String regio, String reden) implements Bron {
    @Override
    public String woorden() {
      return regio;
    }
  }
}
