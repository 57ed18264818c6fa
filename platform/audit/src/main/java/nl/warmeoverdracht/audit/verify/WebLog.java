package nl.warmeoverdracht.audit.verify;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.warmeoverdracht.audit.tile.Tile;

/** A log behind an address (<a href="https://c2sp.org/tlog-tiles#apis">tlog-tiles, APIs</a>). */
public final class WebLog implements LogSource {

  private final WebReader reader;

  /**
   * The log below this address.
   *
   * @param token an access token, for a log that does not show itself to everyone
   */
  public WebLog(String prefix, Optional<String> token) {
    this.reader = WebReader.of(prefix.endsWith("/") ? prefix : prefix + "/", token);
  }

  @Override
  public String checkpoint() {
    return reader
        .get("checkpoint")
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElseThrow(
            () -> new UnusableInputException("er is geen controlepunt op " + reader.prefix()));
  }

  @Override
  public Optional<byte[]> read(Tile tile) {
    return reader.get(tile.path());
  }
}
