package nl.warmeoverdracht.municipality.organisatie.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.municipality.organisatie.Organisaties;
import nl.warmeoverdracht.web.security.Vertegenwoordiging;

/** The successor of an organisation handles what was offered to it before. */
@ApplicationScoped
class NamensVoorganger implements Vertegenwoordiging {

  private final PartijTransacties transacties;
  private final Organisaties organisaties;

  NamensVoorganger(PartijTransacties transacties, Organisaties organisaties) {
    this.transacties = transacties;
    this.organisaties = organisaties;
  }

  @Override
  public Uni<Boolean> handeltNamens(Partij beller, Partij andere) {
    return transacties.technisch(tx -> organisaties.isOpvolger(tx, beller, andere));
  }
}
