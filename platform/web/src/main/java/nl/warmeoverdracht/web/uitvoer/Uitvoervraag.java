package nl.warmeoverdracht.web.uitvoer;

import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.contracts.PartijReferentie;

/**
 * Of whom everything is asked (Uitvoervraag in the contract). Only the consent service asks, for a
 * person who is tied to these ids (ADR 0012).
 *
 * @param betrokkeneIds the holder's own names for him
 * @param overdrachtIds handovers of him that the holder received
 */
public record Uitvoervraag(
    PartijReferentie houder, List<UUID> betrokkeneIds, List<UUID> overdrachtIds) {

  public Uitvoervraag {
    betrokkeneIds = List.copyOf(betrokkeneIds);
    overdrachtIds = List.copyOf(overdrachtIds);
  }

  /** A question to this holder. */
  public static Uitvoervraag aan(
      Partij houder, List<UUID> betrokkeneIds, List<UUID> overdrachtIds) {
    return new Uitvoervraag(
        new PartijReferentie(houder.oin().waarde(), houder.taak().code()),
        betrokkeneIds,
        overdrachtIds);
  }

  /** The holder as a party: the transaction that reads is his. */
  public Partij partij() {
    return Partij.van(houder.oin(), houder.taak());
  }
}
