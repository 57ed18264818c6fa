package nl.warmeoverdracht.school.overdracht.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Rol;
import nl.warmeoverdracht.school.overdracht.Door;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.problem.Problems;

/** Who does something, for the history: the party and the role, never the person. */
@ApplicationScoped
class Aanroeper {

  private static final List<String> ROLLEN = List.of(Rol.BEGELEIDER, Rol.COORDINATOR, Rol.SYSTEEM);

  private final CurrentRequest verzoek;

  Aanroeper(CurrentRequest verzoek) {
    this.verzoek = verzoek;
  }

  /** The caller's party; read before going asynchronous. */
  Partij partij() {
    return verzoek.partij();
  }

  /** The caller's party and role; read before going asynchronous. */
  Door door() {
    Beller beller = verzoek.beller();
    return ROLLEN.stream()
        .filter(beller::heeft)
        .findFirst()
        .map(rol -> Door.rol(verzoek.partij(), rol))
        .orElseThrow(Problems::verboden);
  }

  /** The version that the caller saw. */
  long versie() {
    return verzoek.versie();
  }
}
