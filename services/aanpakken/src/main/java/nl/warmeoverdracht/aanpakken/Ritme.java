package nl.warmeoverdracht.aanpakken;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How often something comes back. */
public sealed interface Ritme {

  /** How a person says it. */
  String woorden();

  /** At this distance from the one before, the first one after the begin. */
  record Elke(Period tussenpoos) implements Ritme {
    public Elke {
      if (tussenpoos.isZero() || tussenpoos.isNegative()) {
        throw new IllegalArgumentException("a rhythm goes forward");
      }
    }

    @Override
    public String woorden() {
      return "elke " + Woorden.perPeriode(tussenpoos);
    }
  }

  /** At one distance or the other; who guides chooses. */
  record ElkeOf(Period tussenpoos, Period anders) implements Ritme {
    @Override
    public String woorden() {
      return "elke " + Woorden.perPeriode(tussenpoos) + " of elke " + Woorden.perPeriode(anders);
    }
  }

  /** Every working day. */
  record ElkeWerkdag() implements Ritme {
    @Override
    public String woorden() {
      return "elke werkdag";
    }
  }

  /** So long after the begin, once each. */
  record Op(List<Period> naBegin) implements Ritme {
    public Op {
      naBegin = List.copyOf(naBegin);
    }

    @Override
    public String woorden() {
      return naBegin.stream().map(Woorden::periode).collect(Collectors.joining(", "))
          + " na het begin";
    }
  }

  /**
   * A number of times, on days that the source does not name.
   *
   * @param per in each such period; empty for in total
   */
  record Keer(int keer, Optional<Integer> hoogstens, Optional<Period> per) implements Ritme {
    @Override
    public String woorden() {
      return keer
          + hoogstens.map(meer -> " tot " + meer).orElse("")
          + " keer"
          + per.map(periode -> " per " + Woorden.perPeriode(periode)).orElse("");
    }
  }

  /** The source does not say. */
  record Onbekend() implements Ritme {
    @Override
    public String woorden() {
      return "onbekend hoe vaak";
    }
  }
}
