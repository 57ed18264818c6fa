package nl.warmeoverdracht.consent.toezicht;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.grondslagen.Fase;

/**
 * What an auditor looks for; everything that is named must hold.
 *
 * @param betrokkeneId the holder's own id of a person
 * @param tot the first moment that does not count
 */
public record Zoekvraag(
    Optional<Partij> houder,
    Optional<Partij> ontvanger,
    Optional<UUID> betrokkeneId,
    Optional<UUID> overdrachtId,
    Optional<Instant> vanaf,
    Optional<Instant> tot,
    Optional<Fase> fase,
    Regelfilter regel) {

  /**
   * Rule and outcome.
   *
   * @param doel words in the purpose of the rule
   * @param versie counts only with a rule
   */
  public record Regelfilter(
      Optional<String> doel,
      Optional<String> grondslagId,
      Optional<Integer> versie,
      Optional<String> uitkomst) {
    /** Any rule, any outcome. */
    public static final Regelfilter GEEN =
        new Regelfilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What was named, without the person. */
  Map<String, String> zonderPersoon() {
    Map<String, String> velden = new TreeMap<>();
    houder.ifPresent(partij -> velden.put("houder", partij.sleutel()));
    ontvanger.ifPresent(partij -> velden.put("ontvanger", partij.sleutel()));
    vanaf.ifPresent(moment -> velden.put("vanaf", moment.toString()));
    tot.ifPresent(moment -> velden.put("tot", moment.toString()));
    fase.ifPresent(code -> velden.put("fase", code.code()));
    regel.doel().ifPresent(woorden -> velden.put("doel", woorden));
    regel.grondslagId().ifPresent(id -> velden.put("grondslagId", id));
    regel.versie().ifPresent(versie -> velden.put("grondslagVersie", versie.toString()));
    regel.uitkomst().ifPresent(uitkomst -> velden.put("uitkomst", uitkomst));
    return velden;
  }

  /** What points at a person: ids are personal data too (invariant 5). */
  Map<String, String> persoon() {
    Map<String, String> velden = new TreeMap<>();
    betrokkeneId.ifPresent(id -> velden.put("betrokkeneId", id.toString()));
    overdrachtId.ifPresent(id -> velden.put("overdrachtId", id.toString()));
    return velden;
  }

  @Override
  public String toString() {
    return "Zoekvraag" + zonderPersoon().keySet();
  }
}
