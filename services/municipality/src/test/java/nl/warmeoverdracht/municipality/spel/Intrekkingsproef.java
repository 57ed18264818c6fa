package nl.warmeoverdracht.municipality.spel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Withdraws while dossiers are being fetched, over real HTTP, and keeps the moment of everything:
 * what a receiver got, and when the withdrawal was acknowledged.
 */
public final class Intrekkingsproef implements AutoCloseable {

  /** A pupil and the handover in which his dossier is open. */
  public record Zaak(String leerlingId, UUID overdrachtId) {}

  private record Ontvangst(UUID overdrachtId, long ontvangen, int bytes) {}

  private static final int LEZERS = 6;
  private static final String LEEG = "\"gegevens\":{}";

  private static final Duration GEDULD = Duration.ofSeconds(30);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService mensen = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore beurten = new Semaphore(0);
  private final ConcurrentLinkedQueue<Throwable> fouten = new ConcurrentLinkedQueue<>();
  private final Map<UUID, Long> bevestigd = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Ontvangst> ontvangsten = new ConcurrentLinkedQueue<>();
  private final AtomicInteger verstrekkingen = new AtomicInteger();
  private final URI school;
  private final String lezer;
  private final String schoolsysteem;

  /** At the school service given, with the clients of the receiver's dienst and of the school. */
  public Intrekkingsproef(URI school, String lezer, String schoolsysteem) {
    this.school = school;
    this.lezer = lezer;
    this.schoolsysteem = schoolsysteem;
  }

  /**
   * Fetches at random until at least this many answers came and every withdrawal was acknowledged.
   * Withdrawals start, spread evenly, after a tenth of the fetches.
   */
  public void speel(List<Zaak> zaken, int minstens) throws InterruptedException {
    for (Zaak zaak : zaken) {
      mensen.submit(() -> probeer(() -> trekIn(zaak)));
    }
    for (int i = 0; i < LEZERS; i++) {
      mensen.submit(() -> probeer(() -> lees(zaken, minstens)));
    }
    mensen.shutdown();
    if (!mensen.awaitTermination(20, TimeUnit.MINUTES) || !fouten.isEmpty()) {
      throw new IllegalStateException("the trial failed: " + fouten, fouten.peek());
    }
  }

  /** What goes wrong ends the trial, and is not lost with its thread. */
  private void probeer(Runnable deel) {
    try {
      deel.run();
    } catch (RuntimeException | Error e) {
      fouten.add(e);
      mensen.shutdownNow();
      throw e;
    }
  }

  private void lees(List<Zaak> zaken, int minstens) {
    while (verstrekkingen.get() < minstens || bevestigd.size() < zaken.size()) {
      Zaak zaak = zaken.get(ThreadLocalRandom.current().nextInt(zaken.size()));
      HttpResponse<String> antwoord =
          roep(verzoek("/v1/overdrachten/" + zaak.overdrachtId() + "/dossier", lezer).GET());
      long nu = System.nanoTime();
      if (antwoord.statusCode() == 200 && !antwoord.body().contains(LEEG)) {
        ontvangsten.add(new Ontvangst(zaak.overdrachtId(), nu, antwoord.body().length()));
      }
      geefBeurten(verstrekkingen.incrementAndGet(), zaken.size(), minstens);
    }
  }

  /** As many withdrawals start with this answer as their even spread asks for. */
  private void geefBeurten(int nummer, int intrekkingen, int minstens) {
    beurten.release(
        (int)
            (gestart(nummer, intrekkingen, minstens)
                - gestart(nummer - 1, intrekkingen, minstens)));
  }

  private static long gestart(int nummer, int intrekkingen, int minstens) {
    long begin = minstens / 10;
    long einde = minstens * 9L / 10;
    long deel = Math.clamp(nummer - begin, 0, einde - begin);
    return deel * intrekkingen / (einde - begin);
  }

  private void wachtOpBeurt() {
    try {
      beurten.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void trekIn(Zaak zaak) {
    wachtOpBeurt();
    HttpRequest.Builder verzoek =
        verzoek("/v1/leerlingen/" + zaak.leerlingId() + "/akkoorden", schoolsysteem)
            .header("Idempotency-Key", "intrekking-" + zaak.overdrachtId())
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    """
                    {"soort": "instemming", "verklaring": "ingetrokken", "gegevenDoor": "jongere",
                     "gegevenOp": "%s", "ontvangerTaken": ["werk-en-inkomen"],
                     "tekstversie": "2026-1"}
                    """
                        .formatted(LocalDate.now(ZoneOffset.UTC).minusDays(1))));
    HttpResponse<String> antwoord = roep(verzoek);
    while (antwoord.statusCode() >= 500) {
      antwoord = roep(verzoek);
    }
    if (antwoord.statusCode() != 201) {
      throw new IllegalStateException("withdrawal refused: " + antwoord.statusCode());
    }
    bevestigd.put(zaak.overdrachtId(), System.nanoTime());
  }

  /** How many answers came. */
  public int verstrekkingen() {
    return verstrekkingen.get();
  }

  /** How many of them carried data. */
  public int metGegevens() {
    return ontvangsten.size();
  }

  /** How many withdrawals were acknowledged. */
  public int bevestigd() {
    return bevestigd.size();
  }

  /** How many bytes with data arrived after their withdrawal had been acknowledged. */
  public long bytesNaBevestiging() {
    return ontvangsten.stream()
        .filter(
            ontvangst ->
                ontvangst.ontvangen()
                    > bevestigd.getOrDefault(ontvangst.overdrachtId(), Long.MAX_VALUE))
        .mapToLong(Ontvangst::bytes)
        .sum();
  }

  private HttpRequest.Builder verzoek(String pad, String client) {
    return HttpRequest.newBuilder(school.resolve(pad))
        .timeout(GEDULD)
        .header("Authorization", "Bearer " + Partijen.token(client));
  }

  private HttpResponse<String> roep(HttpRequest.Builder verzoek) {
    try {
      return http.send(verzoek.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    mensen.shutdownNow();
    http.close();
  }
}
