package nl.warmeoverdracht.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** One cohort from export file to handover: import, play, and where it all ended. */
final class Opvoering {

  private static final DateTimeFormatter MAAND =
      DateTimeFormatter.ofPattern("LLL uuuu", Locale.of("nl", "NL"));

  private final Cohort cohort;
  private final Map<String, Zender> zenders;
  private final Ontvanger ontvanger;
  private final Controle controle;
  private final Map<String, Integer> nietGespeeld = new ConcurrentSkipListMap<>();

  private Opvoering(
      Cohort cohort, Map<String, Zender> zenders, Ontvanger ontvanger, Controle controle) {
    this.cohort = cohort;
    this.zenders = zenders;
    this.ontvanger = ontvanger;
    this.controle = controle;
  }

  static Opvoering van(Cohort cohort, Api school, Api municipality, Controle controle) {
    Map<String, Zender> zenders = new LinkedHashMap<>();
    for (Rij rij : cohort.leerlingen()) {
      String taak = rij.kolom("schoolsoort").equals("bvo") ? "trajectaanbieder" : "school";
      zenders.computeIfAbsent(
          rij.kolom("organisatie_oin"),
          oin -> new Zender(school, new Partijnaam(oin, taak), cohort));
    }
    return new Opvoering(cohort, zenders, new Ontvanger(municipality, cohort), controle);
  }

  /** Every sender imports its own rows of the export. */
  void importeer(PrintStream uit) {
    for (Map.Entry<String, Zender> zender : zenders.entrySet()) {
      List<Rij> rijen =
          cohort.leerlingen().stream()
              .filter(rij -> rij.kolom("organisatie_oin").equals(zender.getKey()))
              .toList();
      JsonNode verslag = zender.getValue().importeer(rijen);
      int bewaard =
          verslag.path("nieuw").asInt()
              + verslag.path("gewijzigd").asInt()
              + verslag.path("ongewijzigd").asInt();
      controle.gelijk(cohort.naam() + " ingelezen jongeren", rijen.size(), bewaard);
      uit.printf(
          "  %-22s %d regels: %d nieuw, %d gewijzigd, %d ongewijzigd, %d afgekeurd%n",
          "Import",
          rijen.size(),
          verslag.path("nieuw").asInt(),
          verslag.path("gewijzigd").asInt(),
          verslag.path("ongewijzigd").asInt(),
          verslag.path("afgekeurd").asInt());
      waarschuwingen(verslag).forEach(melding -> uit.println("    let op: " + melding));
    }
  }

  /** Plays everything that has a service: month by month, within a month several at a time. */
  void speel(PrintStream uit, boolean terminal) {
    Map<YearMonth, List<Voorval>> perMaand = new TreeMap<>();
    for (Voorval voorval : cohort.verloop()) {
      perMaand
          .computeIfAbsent(YearMonth.from(voorval.datum()), maand -> new ArrayList<>())
          .add(voorval);
    }
    perMaand.forEach((maand, voorvallen) -> speelMaand(uit, terminal, maand, voorvallen));
  }

  private void speelMaand(
      PrintStream uit, boolean terminal, YearMonth maand, List<Voorval> voorvallen) {
    Map<String, List<Voorval>> perJongere = new LinkedHashMap<>();
    for (Voorval voorval : voorvallen) {
      if (Speler.GESPEELD.contains(voorval.gebeurtenis())) {
        perJongere
            .computeIfAbsent(voorval.leerlingnummer(), jongere -> new ArrayList<>())
            .add(voorval);
      } else {
        nietGespeeld.merge(voorval.gebeurtenis(), 1, Integer::sum);
      }
    }
    if (perJongere.isEmpty()) {
      return;
    }
    int aantal = perJongere.values().stream().mapToInt(List::size).sum();
    Voortgang voortgang = new Voortgang(uit, terminal, MAAND.format(maand), aantal);
    Map<String, Integer> gespeeld = new ConcurrentSkipListMap<>();
    Gelijktijdig.doe(
        perJongere.values().stream()
            .<Runnable>map(reeks -> () -> speelJongere(reeks, voortgang, gespeeld))
            .toList());
    voortgang.klaar(woorden(gespeeld));
  }

  private void speelJongere(
      List<Voorval> reeks, Voortgang voortgang, Map<String, Integer> gespeeld) {
    for (Voorval voorval : reeks) {
      boolean gedaan = speler(voorval).speel(voorval);
      (gedaan ? gespeeld : nietGespeeld).merge(voorval.gebeurtenis(), 1, Integer::sum);
      voortgang.gedaan(voorval.gebeurtenis());
    }
  }

  /** Handovers by state over all senders of this cohort. */
  Map<String, Integer> eindstand() {
    return new Eindstand(cohort, this::zender, ontvanger, controle).tel();
  }

  Map<String, Integer> nietGespeeld() {
    return nietGespeeld;
  }

  private Speler speler(Voorval voorval) {
    return new Speler(zender(voorval.leerlingnummer()), ontvanger, cohort);
  }

  private Zender zender(String leerlingnummer) {
    return zenders.get(cohort.leerling(leerlingnummer).kolom("organisatie_oin"));
  }

  private static String woorden(Map<String, Integer> aantallen) {
    return aantallen.entrySet().stream()
        .map(aantal -> aantal.getKey() + " " + aantal.getValue())
        .collect(java.util.stream.Collectors.joining(", "));
  }

  /** Each kind of warning once, with how often it occurred. */
  private static List<String> waarschuwingen(JsonNode verslag) {
    Map<String, Integer> perMelding = new LinkedHashMap<>();
    verslag
        .path("meldingen")
        .forEach(
            melding ->
                perMelding.merge(
                    melding.path("kolom").asText() + ": " + melding.path("melding").asText(),
                    1,
                    Integer::sum));
    return perMelding.entrySet().stream()
        .map(melding -> melding.getKey() + " (" + melding.getValue() + "x)")
        .toList();
  }
}
