package nl.warmeoverdracht.consent.rechten;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.grondslagen.Categorie;

/**
 * What one party must do because somebody used a right, and what it did (AVG 19).
 *
 * @param bron the holder to whom the request was made
 * @param houder who gave the data to this party: the source, or who passed them on
 * @param ontvanger who must act
 * @param overdrachtId under which it received; empty at the source
 * @param betrokkeneId the source's own id of the person; empty at who received, whose id is his own
 * @param besluiten on which it received, newest first; what came later is not meant
 * @param teLaatTijdstip when the term passed without an answer; stays after a late answer
 */
public record Kennisgeving(
    UUID id,
    UUID verzoekId,
    Verzoeksoort soort,
    Partij bron,
    Partij houder,
    Partij ontvanger,
    Optional<UUID> overdrachtId,
    Optional<UUID> betrokkeneId,
    Set<Categorie> categorieen,
    List<UUID> besluiten,
    Instant gevraagdTijdstip,
    Instant uiterlijkTijdstip,
    Optional<Instant> teLaatTijdstip,
    Optional<Antwoord> antwoord) {

  /** An answer and when it was recorded. */
  public record Antwoord(Bevestiging bevestiging, Instant tijdstip) {}

  public Kennisgeving {
    categorieen = Set.copyOf(categorieen);
    besluiten = List.copyOf(besluiten);
  }

  /** How far the receiver is. */
  public Toestand toestand() {
    return antwoord
        .map(
            gegeven ->
                gegeven.bevestiging().gevolg() == Gevolg.BEHOUDEN
                    ? Toestand.BEHOUDEN
                    : Toestand.BEVESTIGD)
        .orElse(teLaatTijdstip.isPresent() ? Toestand.TE_LAAT : Toestand.GEVRAAGD);
  }

  /** The same with an answer. */
  Kennisgeving beantwoord(Bevestiging bevestiging, Instant tijdstip) {
    return met(teLaatTijdstip, Optional.of(new Antwoord(bevestiging, tijdstip)));
  }

  /** The same, late. */
  Kennisgeving teLaat(Instant tijdstip) {
    return met(Optional.of(tijdstip), antwoord);
  }

  private Kennisgeving met(Optional<Instant> laat, Optional<Antwoord> gegeven) {
    return new Kennisgeving(
        id,
        verzoekId,
        soort,
        bron,
        houder,
        ontvanger,
        overdrachtId,
        betrokkeneId,
        categorieen,
        besluiten,
        gevraagdTijdstip,
        uiterlijkTijdstip,
        laat,
        gegeven);
  }
}
