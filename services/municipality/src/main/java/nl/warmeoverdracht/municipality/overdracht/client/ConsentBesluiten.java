package nl.warmeoverdracht.municipality.overdracht.client;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.warmeoverdracht.kernel.UuidV7;
import nl.warmeoverdracht.municipality.overdracht.Aanbod;
import nl.warmeoverdracht.municipality.overdracht.Besluiten;
import nl.warmeoverdracht.municipality.overdracht.Zaak;
import nl.warmeoverdracht.municipality.overdracht.client.ConsentClient.PartijJson;
import nl.warmeoverdracht.web.client.DienstNietBeschikbaar;
import nl.warmeoverdracht.web.client.ServiceCalls;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Has the consent service decide. Whatever it answers but a decision that still holds is an outage:
 * 503, and nothing leaves (invariants 1 and 2).
 */
@ApplicationScoped
class ConsentBesluiten implements Besluiten {

  private static final String CONSENT = "consent";
  private static final String FASE = "terugkoppeling";
  private static final String TOEGESTAAN = "toegestaan";

  private final ConsentClient consent;
  private final UuidV7 ids;
  private final Clock klok;

  ConsentBesluiten(@RestClient ConsentClient consent, UuidV7 ids, Clock klok) {
    this.consent = consent;
    this.ids = ids;
    this.klok = klok;
  }

  @Override
  public Uni<Besluit> overTerugkoppeling(Zaak zaak, Set<String> categorieen) {
    UUID besluitId = ids.next();
    Instant gevraagd = klok.instant();
    Aanbod aanbod = zaak.overdracht().aanbod();
    ConsentClient.Vraag vraag =
        new ConsentClient.Vraag(
            besluitId,
            PartijJson.van(aanbod.ontvanger()),
            PartijJson.van(aanbod.afzender()),
            aanbod.overdrachtId(),
            zaak.betrokkeneId(),
            FASE,
            categorieen.stream().sorted().toList(),
            Map.of());
    return ServiceCalls.to(CONSENT, consent.neem(besluitId.toString(), vraag))
        .map(besluit -> geldig(besluit, gevraagd))
        .onFailure(failure -> !(failure instanceof DienstNietBeschikbaar))
        .transform(failure -> new DienstNietBeschikbaar(CONSENT, failure));
  }

  /** Counted from before it was asked too: our clock may be behind (invariant 2, ADR 0010). */
  private Besluit geldig(ConsentClient.Besluit besluit, Instant gevraagd) {
    Instant eigenEinde =
        gevraagd.plus(Duration.between(besluit.genomenTijdstip(), besluit.vervaltTijdstip()));
    Besluit genomen =
        new Besluit(
            besluit.besluitId(),
            eigenEinde.isBefore(besluit.vervaltTijdstip()) ? eigenEinde : besluit.vervaltTijdstip(),
            toegestaan(besluit.perCategorie()));
    if (!genomen.geldtOp(klok.instant())) {
      throw new IllegalStateException("the decision came too late to act upon");
    }
    return genomen;
  }

  private static Set<String> toegestaan(List<ConsentClient.Categoriebesluit> perCategorie) {
    return perCategorie.stream()
        .filter(besluit -> besluit.uitkomst().equals(TOEGESTAAN))
        .map(ConsentClient.Categoriebesluit::categorie)
        .collect(Collectors.toUnmodifiableSet());
  }
}
