package nl.warmeoverdracht.aanpakken;

import java.time.Period;

/** A day, relative to somebody's life. */
public sealed interface Tijdspunt {

  /** How a person says it. */
  String woorden();

  /**
   * Counted from an anchor.
   *
   * @param verschuiving negative before it, zero on the day itself
   */
  record Relatief(Anker anker, Period verschuiving) implements Tijdspunt {
    @Override
    public String woorden() {
      return Woorden.verschoven(verschuiving, anker.woorden());
    }
  }

  /** The day on which somebody reaches an age, in whole years. */
  record OpLeeftijd(int jaren) implements Tijdspunt {
    @Override
    public String woorden() {
      return "de " + jaren + "e verjaardag";
    }
  }

  /** The source does not say; nobody fills it in but a region. */
  record Onbekend() implements Tijdspunt {
    @Override
    public String woorden() {
      return "onbekend";
    }
  }

  /** The source says that there is no end. */
  record Geen() implements Tijdspunt {
    @Override
    public String woorden() {
      return "geen einddatum";
    }
  }
}
