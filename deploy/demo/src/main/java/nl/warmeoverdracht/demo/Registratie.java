package nl.warmeoverdracht.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Registers every organisation: its own client in Keycloak, and at the consent service its tasks
 * with the public keys of those clients and a desk where it is reached.
 */
final class Registratie {

  private static final String BEHEER = "beheer-platform";

  /** Bodies with authority of their own to process a BSN (reference law, BSN). */
  private static final Set<String> BSN_BEVOEGD =
      Set.of("school", "werk-en-inkomen", "doorstroompunt", "uwv");

  /** Tasks of the operator, whose clients are the platform's own. */
  private static final Set<String> ZONDER_SYSTEEM = Set.of("toezicht", "beheer");

  private final Omgeving omgeving;
  private final Api consent;

  Registratie(Omgeving omgeving, Api consent) {
    this.omgeving = omgeving;
    this.consent = consent;
  }

  /** Registers one; true when anything about it was new. */
  boolean registreer(Organisatie organisatie) {
    boolean nieuweClient = false;
    for (String taak : organisatie.taken()) {
      nieuweClient |= omgeving.registreer(organisatie, taak);
    }
    String pad = "/v1/organisaties/" + organisatie.oin();
    Antwoord antwoord =
        consent
            .doe(
                Verzoek.put(BEHEER, pad, inhoud(organisatie))
                    .opVersie(consent.haal(BEHEER, pad).etag()))
            .ofFout("organisatie registreren");
    Contactpunt.van(organisatie)
        .ifPresent(contactpunt -> vulIn(pad + "/contactpersonen", contactpunt));
    return nieuweClient || antwoord.status() == 201;
  }

  /** Fills in the first contact; a list that an operator made stays. */
  private void vulIn(String pad, Contactpunt contactpunt) {
    Antwoord gezien = consent.haal(BEHEER, pad).ofFout("contactpersonen lezen");
    if (gezien.inhoud().path("contactpersonen").isEmpty()) {
      consent
          .doe(
              Verzoek.put(BEHEER, pad, Map.of("contactpersonen", List.of(contactpunt)))
                  .opVersie(gezien.etag()))
          .ofFout("contactpersonen invullen");
    }
  }

  private Map<String, Object> inhoud(Organisatie organisatie) {
    Map<String, Object> inhoud = new HashMap<>();
    inhoud.put("naam", organisatie.naam());
    organisatie
        .gemeente()
        .ifPresent(
            gemeente ->
                inhoud.put("gemeente", Map.of("code", gemeente.code(), "naam", gemeente.naam())));
    inhoud.put("partijen", organisatie.partijen().stream().map(this::partij).toList());
    return inhoud;
  }

  private Map<String, Object> partij(Partijnaam partij) {
    Map<String, Object> inhoud = new HashMap<>();
    inhoud.put("taak", partij.taak());
    inhoud.put("bsnBevoegd", BSN_BEVOEGD.contains(partij.taak()));
    if (!ZONDER_SYSTEEM.contains(partij.taak())) {
      inhoud.put("sleutels", omgeving.sleutels(partij.client()));
    }
    return inhoud;
  }

  /** Registers all, with progress. */
  void registreer(List<Organisatie> organisaties, Voortgang voortgang) {
    long nieuw = 0;
    for (Organisatie organisatie : organisaties) {
      nieuw += registreer(organisatie) ? 1 : 0;
      voortgang.gedaan(organisatie.naam());
    }
    voortgang.klaar(nieuw + " nieuw");
  }
}
