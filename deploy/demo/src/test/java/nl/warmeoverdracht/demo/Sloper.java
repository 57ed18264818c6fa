package nl.warmeoverdracht.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Kills one service after the other while the demo plays: the next at every hundredth request. */
final class Sloper implements Omgeving {

  private static final int TUSSENRUIMTE = 100;

  private final ProefPlatform platform;
  private final Deque<String> teGaan;
  private final List<CompletableFuture<Void>> bezig = new ArrayList<>();
  private int verzoeken;

  Sloper(ProefPlatform platform) {
    this.platform = platform;
    this.teGaan = new ArrayDeque<>(platform.diensten());
  }

  /** The demo asks for a token at every request that it makes. */
  @Override
  public String voor(String client) {
    tel();
    return platform.voor(client);
  }

  /** The demo plays several young people at once: each service goes down once. */
  private synchronized void tel() {
    verzoeken++;
    if (verzoeken % TUSSENRUIMTE == 0 && !teGaan.isEmpty()) {
      String dienst = teGaan.pop();
      bezig.add(CompletableFuture.runAsync(() -> platform.slaNeerEnStartOpnieuw(dienst)));
    }
  }

  /** Waits until everything that was killed is back, and answers how many that were. */
  synchronized int wachtTotAllesTerugIs() {
    bezig.forEach(CompletableFuture::join);
    return bezig.size();
  }

  @Override
  public URI dienst(String naam) {
    return platform.dienst(naam);
  }

  @Override
  public Path toestandsmap() {
    return platform.toestandsmap();
  }

  @Override
  public List<Organisatie> bekendeOrganisaties() {
    return platform.bekendeOrganisaties();
  }

  @Override
  public boolean registreer(Organisatie organisatie, String taak) {
    return platform.registreer(organisatie, taak);
  }

  @Override
  public JsonNode sleutels(String client) {
    return platform.sleutels(client);
  }

  @Override
  public List<String> kijkVerder() {
    return platform.kijkVerder();
  }
}
