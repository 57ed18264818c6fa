package nl.warmeoverdracht.consent.organisatie;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;

/** Writes a change: the registration, its line in the course and the event, together. */
@ApplicationScoped
class OrganisatieBoek {

  private final Organisaties organisaties;
  private final OrganisatieBerichten berichten;

  OrganisatieBoek(Organisaties organisaties, OrganisatieBerichten berichten) {
    this.organisaties = organisaties;
    this.berichten = berichten;
  }

  /** Writes in the transaction given, unless it is only a trial. */
  Uni<Wijziging> boek(
      UnitOfWork.Hibernate tx,
      Opdracht opdracht,
      GeregistreerdeOrganisatie nieuw,
      Verloopregel regel) {
    boolean eerste = nieuw.versie() == 1;
    Wijziging gedaan = new Wijziging.Gedaan(nieuw, eerste && !opdracht.proef());
    return opdracht.proef()
        ? Uni.createFrom().item(gedaan)
        : schrijf(tx, opdracht.door(), nieuw, regel).replaceWith(gedaan);
  }

  private Uni<Void> schrijf(
      UnitOfWork.Hibernate tx, Partij door, GeregistreerdeOrganisatie nieuw, Verloopregel regel) {
    Uni<Void> bewaard =
        nieuw.versie() == 1
            ? organisaties.voegToe(tx, nieuw, regel)
            : organisaties.vervang(tx, nieuw, regel);
    return bewaard.chain(() -> berichten.verstuur(tx, door, nieuw));
  }
}
