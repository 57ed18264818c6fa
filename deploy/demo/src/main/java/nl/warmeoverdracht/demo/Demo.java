package nl.warmeoverdracht.demo;

import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code make demo}: plays cohorts of young people from their export file to a named contact
 * person, as real clients would. Prints what happened and ends with status 1 when anything does not
 * add up.
 */
public final class Demo {

  private final PrintStream uit;
  private final Omgeving omgeving;
  private final Controle controle = new Controle();
  private final boolean terminal = System.console() != null && System.console().isTerminal();
  private final Api school;
  private final Api municipality;
  private final Api consent;

  Demo(PrintStream uit, Omgeving omgeving) {
    this.uit = uit;
    this.omgeving = omgeving;
    HttpClient http =
        HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    this.school = new Api(http, omgeving.dienst("school"), omgeving);
    this.municipality = new Api(http, omgeving.dienst("municipality"), omgeving);
    this.consent = new Api(http, omgeving.dienst("consent"), omgeving);
  }

  /** Plays the cohort folders given as arguments; the platform must be running. */
  public static void main(String[] mappen) {
    PrintStream uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      System.exit(new Demo(uit, DevstackOmgeving.lopende()).speel(mappen) ? 0 : 1);
    } catch (DemoFout fout) {
      uit.println();
      uit.println("De demo is gestopt: " + fout.getMessage());
      System.exit(1);
    }
  }

  /** Plays the folders; true when everything adds up. */
  boolean speel(String... mappen) {
    long begin = System.nanoTime();
    List<Cohort> cohorten = lees(mappen);
    registreer(cohorten);
    List<Opvoering> opvoeringen = new ArrayList<>();
    for (Cohort cohort : cohorten) {
      uit.printf("%nCohort %s: %d jongeren%n", cohort.naam(), cohort.leerlingen().size());
      Opvoering opvoering = Opvoering.van(cohort, school, municipality, controle);
      opvoering.importeer(uit);
      opvoering.speel(uit, terminal);
      opvoeringen.add(opvoering);
    }
    toonToestanden(cohorten, opvoeringen);
    new Verantwoording(omgeving, consent, controle).toon(uit);
    toonNietGespeeld(opvoeringen);
    omgeving.kijkVerder().forEach(uit::println);
    return sluitAf(Duration.ofNanos(System.nanoTime() - begin));
  }

  private List<Cohort> lees(String[] mappen) {
    CohortLezer lezer =
        new CohortLezer(new Verschuivingen(omgeving.toestandsmap(), LocalDate.now()));
    List<Cohort> cohorten = Arrays.stream(mappen).map(map -> lezer.lees(Path.of(map))).toList();
    if (cohorten.isEmpty()) {
      throw new DemoFout("geen cohortmap genoemd: make demo COHORT=map");
    }
    return cohorten;
  }

  private void registreer(List<Cohort> cohorten) {
    Organisaties organisaties = new Organisaties(omgeving.bekendeOrganisaties());
    cohorten.forEach(organisaties::vulAan);
    List<Organisatie> alle = organisaties.alle();
    new Registratie(omgeving, consent)
        .registreer(alle, new Voortgang(uit, terminal, "Organisaties", alle.size()));
  }

  private void toonToestanden(List<Cohort> cohorten, List<Opvoering> opvoeringen) {
    Tabel tabel = new Tabel("cohort", "jongeren", "toestand", "aantal");
    for (int i = 0; i < cohorten.size(); i++) {
      Cohort cohort = cohorten.get(i);
      opvoeringen
          .get(i)
          .eindstand()
          .forEach(
              (toestand, aantal) ->
                  tabel.rij(cohort.naam(), cohort.leerlingen().size(), toestand, aantal));
    }
    uit.println();
    uit.println("Overdrachten per toestand");
    uit.println(tabel);
  }

  private void toonNietGespeeld(List<Opvoering> opvoeringen) {
    Map<String, Integer> alle = new TreeMap<>();
    opvoeringen.forEach(
        opvoering ->
            opvoering.nietGespeeld().forEach((wat, hoe) -> alle.merge(wat, hoe, Integer::sum)));
    uit.println("Nog niet gespeeld (de dienst ervoor komt later): " + alle);
    uit.println();
  }

  private boolean sluitAf(Duration duur) {
    uit.println();
    controle.verschillen().forEach(verschil -> uit.println("KLOPT NIET  " + verschil));
    uit.printf(
        "%d controles, %d verschillen, gespeeld in %.1f s%n",
        controle.gecontroleerd(), controle.verschillen().size(), duur.toMillis() / 1000.0);
    return controle.verschillen().isEmpty();
  }
}
