package nl.warmeoverdracht.grondslagen.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.warmeoverdracht.contracts.ContractResources;
import nl.warmeoverdracht.grondslagen.Grondslagen;

/** The rules that ship with this version of the contracts, compiled once at start. */
public final class Grondslagenregister {

  private Grondslagenregister() {}

  /**
   * Reads and compiles all rules; throws {@link IllegalStateException}, and so stops the start of
   * the service, when one of them is no good: deciding without it could be wrong either way.
   */
  public static Grondslagen lees() {
    return compileer(ContractResources.grondslagen());
  }

  static Grondslagen compileer(List<JsonNode> files) {
    return Grondslagen.compileer(files.stream().map(GrondslagBestand::lees).toList())
        .orElseThrow(bezwaren -> new IllegalStateException("legal bases: " + bezwaren));
  }
}
