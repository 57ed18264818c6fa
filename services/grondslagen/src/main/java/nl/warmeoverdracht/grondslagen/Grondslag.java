package nl.warmeoverdracht.grondslagen;

import java.util.List;
import java.util.Optional;

/**
 * One legal basis in one version, as a privacy officer wrote it: what may flow, under which
 * conditions and with whose agreement, on which days, and how that is accounted for.
 *
 * @param id stable over versions
 * @param versie one higher at every change
 * @param akkoord the agreement that it demands; empty when none
 */
public record Grondslag(
    String id,
    int versie,
    Stroom stroom,
    List<Voorwaarde> voorwaarden,
    Optional<VereistAkkoord> akkoord,
    Geldigheid geldigheid,
    Verantwoording verantwoording) {

  public Grondslag {
    voorwaarden = List.copyOf(voorwaarden);
  }

  /** Whether this rule demands an agreement of this kind. */
  public boolean vereist(SoortAkkoord soort) {
    return akkoord.isPresent() && akkoord.orElseThrow().soort() == soort;
  }

  /** Whether it does, and what he declares concerns it: else his word changes nothing here. */
  public boolean vereist(SoortAkkoord soort, GegevenDoor wie) {
    return vereist(soort) && akkoord.orElseThrow().gaatOver(wie);
  }

  /** Id and version, as the rule's file is named: {@code school-aankondiging.v1}. */
  public String naam() {
    return id + ".v" + versie;
  }
}
