package nl.warmeoverdracht.consent.rechten;

import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.Grondslagen;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;

/** Asks the register of legal bases. */
@ApplicationScoped
class RegisterAkkoordgronden implements Akkoordgronden {

  private final Grondslagen register;

  RegisterAkkoordgronden(Grondslagen register) {
    this.register = register;
  }

  @Override
  public boolean vereist(String grondslagId, int versie, SoortAkkoord akkoord, GegevenDoor door) {
    return register
        .vind(grondslagId, versie)
        .map(regel -> regel.vereist(akkoord, door))
        .orElse(true);
  }
}
