package nl.warmeoverdracht.beheer;

import java.util.List;
import java.util.function.Predicate;

/** What was typed, understood. */
sealed interface Opdrachtregel {

  /** All organisations. */
  record Lijst() implements Opdrachtregel {}

  /** One organisation. */
  record Toon(String oin) implements Opdrachtregel {}

  /** Its course. */
  record Verloop(String oin) implements Opdrachtregel {}

  /** Registers or replaces what the file says. */
  record Registreer(String bestand, boolean proef) implements Opdrachtregel {}

  /** Lets one go up in another from a day on. */
  record Samenvoegen(String oin, String opvolger, String per, boolean proef)
      implements Opdrachtregel {}

  /** Lets one leave from a day on. */
  record Vertrekken(String oin, String per, boolean proef) implements Opdrachtregel {}

  /** Understands the words, or says how it should be. */
  static Opdrachtregel van(List<String> woorden) {
    boolean proef = woorden.contains("--proef");
    List<String> w = woorden.stream().filter(Predicate.not("--proef"::equals)).toList();
    String opdracht = w.isEmpty() ? "" : w.getFirst();
    return switch (opdracht + w.size()) {
      case "lijst1" -> new Lijst();
      case "toon2" -> new Toon(oin(w.get(1)));
      case "verloop2" -> new Verloop(oin(w.get(1)));
      case "registreer2" -> new Registreer(w.get(1), proef);
      case "samenvoegen6" -> {
        woord(w.get(2), "in");
        woord(w.get(4), "per");
        yield new Samenvoegen(oin(w.get(1)), oin(w.get(3)), dag(w.get(5)), proef);
      }
      case "vertrekken4" -> {
        woord(w.get(2), "per");
        yield new Vertrekken(oin(w.get(1)), dag(w.get(3)), proef);
      }
      default -> throw new BeheerFout(BeheerFout.GEBRUIK, Organisatie.GEBRUIK);
    };
  }

  private static String oin(String woord) {
    if (!woord.matches("\\d{8}[0-9A-Z]{9}000")) {
      throw new BeheerFout(BeheerFout.GEBRUIK, "'" + woord + "' is geen OIN van 20 tekens.");
    }
    return woord;
  }

  private static String dag(String woord) {
    if (!woord.matches("\\d{4}-\\d{2}-\\d{2}")) {
      throw new BeheerFout(BeheerFout.GEBRUIK, "'" + woord + "' is geen dag als 2027-01-01.");
    }
    return woord;
  }

  private static void woord(String woord, String verwacht) {
    if (!woord.equals(verwacht)) {
      throw new BeheerFout(BeheerFout.GEBRUIK, Organisatie.GEBRUIK);
    }
  }
}
