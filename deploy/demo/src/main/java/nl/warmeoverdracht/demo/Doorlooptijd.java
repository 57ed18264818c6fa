package nl.warmeoverdracht.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code make bench}: how long after the sender presses the button the receiver sees the offer. The
 * clock starts before the POST leaves and stops when the receiver's own GET finds the handover:
 * HTTP, commit, outbox, Kafka, inbox and commit included. One offer at a time, on an idle platform.
 */
public final class Doorlooptijd {

  private static final Organisatie MEETSCHOOL =
      new Organisatie("00000099000000099000", "Meetschool", Optional.empty(), List.of("school"));
  private static final List<String> KOLOMMEN =
      List.of(
          "leerlingnummer",
          "bsn",
          "voornaam",
          "tussenvoegsel",
          "achternaam",
          "geboortedatum",
          "postcode",
          "woongemeente",
          "organisatie_oin",
          "organisatie",
          "schoolsoort",
          "niveau",
          "uitstroomprofiel",
          "startkwalificatie",
          "regeling",
          "verwachte_uitstroomdatum",
          "aanpak",
          "begeleider",
          "begeleider_email",
          "begeleider_telefoon",
          "leefgebieden",
          "begeleidingsbehoefte");
  private static final double NANOS_PER_MILLISECONDE = 1_000_000.0;

  private final Api school;
  private final Api municipality;
  private final Partijnaam partij = MEETSCHOOL.partijen().getFirst();

  private Doorlooptijd(Omgeving omgeving) {
    HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    this.school = new Api(http, omgeving.dienst("school"), omgeving);
    this.municipality = new Api(http, omgeving.dienst("municipality"), omgeving);
    new Registratie(omgeving, new Api(http, omgeving.dienst("consent"), omgeving))
        .registreer(MEETSCHOOL);
  }

  /**
   * Measures the number of offers given as argument (default 500) after a tenth of that to warm up.
   */
  public static void main(String[] aantal) {
    int metingen = aantal.length == 0 ? 500 : Integer.parseInt(aantal[0]);
    PrintStream uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Doorlooptijd bank = new Doorlooptijd(DevstackOmgeving.lopende());
    bank.meet(Math.max(1, metingen / 10));
    long[] nanos = bank.meet(metingen);
    Arrays.sort(nanos);
    uit.printf(
        "aanbod -> ontvanger ziet het: n=%d p50=%.1f ms p90=%.1f ms p99=%.1f ms max=%.1f ms%n",
        metingen,
        percentiel(nanos, 50),
        percentiel(nanos, 90),
        percentiel(nanos, 99),
        percentiel(nanos, 100));
  }

  private long[] meet(int aantal) {
    Cohort cohort = meetcohort(aantal);
    new Zender(school, partij, cohort).importeer(cohort.leerlingen());
    Zender zender = new Zender(school, partij, cohort);
    List<JsonNode> concepten = new ArrayList<>();
    for (Rij rij : cohort.leerlingen()) {
      Voorval aanbod =
          new Voorval(
              LocalDate.now(), rij.kolom("leerlingnummer"), "overdracht_aangeboden", "gemeente");
      concepten.add(zender.maakConcept(aanbod, Bestemming.GEMEENTE));
    }
    return concepten.stream().mapToLong(this::meet).toArray();
  }

  private long meet(JsonNode concept) {
    String id = concept.path("id").asText();
    JsonNode ontvanger = concept.path("ontvanger");
    String client =
        new Partijnaam(ontvanger.path("oin").asText(), ontvanger.path("taak").asText()).client();
    Verzoek aanbieding =
        Verzoek.post(
                partij.client(),
                "/v1/overdrachten/" + id + "/aanbiedingen",
                Map.of(),
                Sleutel.nieuw())
            .opVersie(Optional.of("\"" + concept.path("versie").asLong() + "\""));
    long begin = System.nanoTime();
    school.doe(aanbieding).ofFout("aanbieden");
    while (!municipality.haal(client, "/v1/ontvangen-overdrachten/" + id).gelukt()) {
      Thread.onSpinWait();
    }
    return System.nanoTime() - begin;
  }

  /** Invented people without BSN, with numbers of this run so that a second run measures too. */
  private static Cohort meetcohort(int aantal) {
    String reeks = "M" + System.currentTimeMillis() + "-";
    List<Rij> rijen = new ArrayList<>();
    for (int i = 0; i < aantal; i++) {
      rijen.add(
          new Rij(
              Map.ofEntries(
                  Map.entry("leerlingnummer", reeks + i),
                  Map.entry("voornaam", "Meet"),
                  Map.entry("achternaam", "Persoon"),
                  Map.entry("geboortedatum", "01-02-2006"),
                  Map.entry("postcode", "1234 AB"),
                  Map.entry("woongemeente", "Montferland"),
                  Map.entry("organisatie_oin", MEETSCHOOL.oin()),
                  Map.entry("organisatie", MEETSCHOOL.naam()),
                  Map.entry("schoolsoort", "pro"),
                  Map.entry("niveau", "pro"),
                  Map.entry("uitstroomprofiel", "arbeidsmarktgericht"),
                  Map.entry("startkwalificatie", "nee"),
                  Map.entry("regeling", "geen"),
                  Map.entry("verwachte_uitstroomdatum", "01-07-2027"),
                  Map.entry("aanpak", "route-arbeid"),
                  Map.entry("begeleider", "B. Begeleider"),
                  Map.entry("begeleider_email", "begeleider@school.example"),
                  Map.entry("begeleider_telefoon", "06-00000000"))));
    }
    return new Cohort("meting", KOLOMMEN, rijen, List.of());
  }

  private static double percentiel(long[] gesorteerd, int percentiel) {
    int plaats = (int) Math.ceil(percentiel / 100.0 * gesorteerd.length) - 1;
    return gesorteerd[Math.max(0, plaats)] / NANOS_PER_MILLISECONDE;
  }
}
