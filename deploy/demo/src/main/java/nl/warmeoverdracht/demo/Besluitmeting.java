package nl.warmeoverdracht.demo;

import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import nl.warmeoverdracht.devstack.StackAccess;
import nl.warmeoverdracht.devstack.StateDirectory;

/**
 * {@code make bench-consent}: durable decisions a second over HTTP, beside {@code pgbench}
 * inserting the same two rows into copies of the same tables in the same run, and how long after
 * its answer a decision is provably in the log. Client, services and database share the machine.
 */
public final class Besluitmeting {

  private static final String DIENST = "dienst-school";
  private static final int TEGELIJK = 32;
  private static final int PROEVEN = 200;
  private static final double NANOS_PER_MILLISECONDE = 1_000_000.0;
  private static final double NANOS_PER_SECONDE = 1_000_000_000.0;

  private final Api consent;

  private Besluitmeting(Omgeving omgeving) {
    HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    this.consent = new Api(http, omgeving.dienst("consent"), omgeving);
  }

  /** Measures for the number of seconds given as argument (default 20), after a warm-up. */
  public static void main(String[] argumenten) throws Exception {
    int seconden = argumenten.length == 0 ? 20 : Integer.parseInt(argumenten[0]);
    PrintStream uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Besluitmeting meting = new Besluitmeting(DevstackOmgeving.lopende());
    meting.besluiten(seconden);
    uit.printf(
        "besluiten over HTTP, %d tegelijk: %.0f per seconde%n",
        TEGELIJK, meting.besluiten(seconden));
    uit.println(
        new Pgbench(StackAccess.attach(StateDirectory.ofUser("run")).database("consent"))
            .meet(TEGELIJK, seconden));
    long[] nanos = meting.bewijsbaar();
    uit.printf(
        "antwoord -> bewijsbaar in de log: n=%d p50=%.1f ms p99=%.1f ms max=%.1f ms%n",
        nanos.length, percentiel(nanos, 50), percentiel(nanos, 99), percentiel(nanos, 100));
  }

  /** Decisions a second, answered with 201: committed with their leaf. */
  private double besluiten(int seconden) {
    AtomicLong aantal = new AtomicLong();
    long begin = System.nanoTime();
    long einde = begin + (long) (seconden * NANOS_PER_SECONDE);
    try (ExecutorService vragers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < TEGELIJK; i++) {
        vragers.submit(
            () -> {
              while (System.nanoTime() < einde) {
                besluit();
                aantal.incrementAndGet();
              }
            });
      }
    }
    return aantal.get() * NANOS_PER_SECONDE / (System.nanoTime() - begin);
  }

  private String besluit() {
    return consent
        .doe(Verzoek.post(DIENST, "/v1/verstrekkingsbesluiten", vraag(), Sleutel.nieuw()))
        .ofFout("besluiten")
        .inhoud()
        .path("besluitId")
        .asText();
  }

  /** From the answer to the first receipt with an inclusion proof, one decision at a time. */
  private long[] bewijsbaar() {
    long[] nanos = new long[PROEVEN];
    for (int i = 0; i < PROEVEN; i++) {
      String pad = "/v1/verstrekkingsbesluiten/" + besluit() + "/ontvangstbewijs";
      long begin = System.nanoTime();
      while (!consent.haal(DIENST, pad).ofFout("bewijs").inhoud().has("insluitingsbewijs")) {
        Thread.onSpinWait();
      }
      nanos[i] = System.nanoTime() - begin;
    }
    Arrays.sort(nanos);
    return nanos;
  }

  private static Map<String, Object> vraag() {
    return Map.of(
        "houder", Map.of("oin", "00000099000000024000", "taak", "school"),
        "ontvanger", Map.of("oin", "00000099100001955000", "taak", "werk-en-inkomen"),
        "overdrachtId", UUID.randomUUID(),
        "betrokkeneId", UUID.randomUUID(),
        "fase", "dossier",
        "categorieen", List.of("identiteit", "contact", "bsn"),
        "feiten", Map.of("leeftijd", 20, "schoolsoort", "mbo", "diploma", true));
  }

  private static double percentiel(long[] gesorteerd, int percentiel) {
    int plaats = (int) Math.ceil(percentiel / 100.0 * gesorteerd.length) - 1;
    return gesorteerd[Math.max(0, plaats)] / NANOS_PER_MILLISECONDE;
  }
}
