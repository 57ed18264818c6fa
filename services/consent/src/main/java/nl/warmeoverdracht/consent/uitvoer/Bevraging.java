package nl.warmeoverdracht.consent.uitvoer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.koppeling.Koppelingen.Benoemd;
import nl.warmeoverdracht.consent.mijn.Partijnaam;
import nl.warmeoverdracht.consent.verstrekking.Categoriebesluit;

/**
 * What is asked of one holder.
 *
 * @param betrokkeneIds its own names for the person, from his ties
 * @param overdrachtIds handovers of him that it received something of, from the decisions
 */
public record Bevraging(Partijnaam houder, List<UUID> betrokkeneIds, List<UUID> overdrachtIds) {

  /** The most names of a person that a holder is asked about (Uitvoervraag in the contract). */
  static final int MEESTE_BETROKKENEN = 50;

  /** The most handovers that a holder is asked about. */
  static final int MEESTE_OVERDRACHTEN = 200;

  public Bevraging {
    betrokkeneIds = List.copyOf(betrokkeneIds);
    overdrachtIds = List.copyOf(overdrachtIds);
  }

  /** As much of it as a holder may be asked at once. */
  public Bevraging begrensd() {
    return new Bevraging(
        houder,
        betrokkeneIds.stream().limit(MEESTE_BETROKKENEN).toList(),
        overdrachtIds.stream().limit(MEESTE_OVERDRACHTEN).toList());
  }

  /** One question for each holder: it gets its own names of the person and nobody else's. */
  static List<Bevraging> van(List<Benoemd> koppelingen, List<Besluit> besluiten) {
    Map<Partij, Opbouw> perHouder = new LinkedHashMap<>();
    koppelingen.forEach(
        een ->
            bij(perHouder, new Partijnaam(een.koppeling().houder(), een.naam()))
                .betrokkenen
                .add(een.koppeling().betrokkeneId()));
    besluiten.stream()
        .filter(besluit -> besluit.perCategorie().stream().anyMatch(Categoriebesluit::toegestaan))
        .forEach(
            besluit ->
                bij(perHouder, besluit.ontvanger()).overdrachten.add(besluit.overdrachtId()));
    return perHouder.values().stream().map(Opbouw::klaar).toList();
  }

  private static Opbouw bij(Map<Partij, Opbouw> perHouder, Partijnaam houder) {
    return perHouder.computeIfAbsent(houder.partij(), _ -> new Opbouw(houder));
  }

  private static final class Opbouw {
    private final Partijnaam houder;
    private final Set<UUID> betrokkenen = new LinkedHashSet<>();
    private final Set<UUID> overdrachten = new LinkedHashSet<>();

    Opbouw(Partijnaam houder) {
      this.houder = houder;
    }

    Bevraging klaar() {
      return new Bevraging(houder, new ArrayList<>(betrokkenen), new ArrayList<>(overdrachten));
    }
  }
}
