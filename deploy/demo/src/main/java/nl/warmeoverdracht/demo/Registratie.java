package nl.warmeoverdracht.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Registers every organisation: its own client in Keycloak, its tasks at the consent service. */
final class Registratie {

  private static final String BEHEER = "beheer-platform";

  /** Bodies with authority of their own to process a BSN (reference law, BSN). */
  private static final Set<String> BSN_BEVOEGD =
      Set.of("school", "werk-en-inkomen", "doorstroompunt", "uwv");

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
    Antwoord antwoord =
        consent
            .doe(Verzoek.put(BEHEER, "/v1/organisaties/" + organisatie.oin(), inhoud(organisatie)))
            .ofFout("organisatie registreren");
    return nieuweClient || antwoord.status() == 201;
  }

  private static Map<String, Object> inhoud(Organisatie organisatie) {
    Map<String, Object> inhoud = new HashMap<>();
    inhoud.put("naam", organisatie.naam());
    organisatie
        .gemeente()
        .ifPresent(
            gemeente ->
                inhoud.put("gemeente", Map.of("code", gemeente.code(), "naam", gemeente.naam())));
    inhoud.put("partijen", organisatie.taken().stream().map(Registratie::partij).toList());
    return inhoud;
  }

  private static Map<String, Object> partij(String taak) {
    return Map.of("taak", taak, "bsnBevoegd", BSN_BEVOEGD.contains(taak));
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
