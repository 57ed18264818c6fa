package nl.warmeoverdracht.municipality.overdracht;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Decisions about giving data back to the sender (invariant 1: no disclosure without a basis and a
 * log line).
 */
public interface Besluiten {

  /** The status of a handover, with the objections by code. */
  String OVERDRACHTSTATUS = "overdrachtstatus";

  /** Who the contact person is. */
  String CONTACTPERSONEN = "contactpersonen";

  /** Free text, to its addressee only. */
  String BERICHT = "bericht";

  /**
   * A decision that was taken and logged.
   *
   * @param geldigTot from this moment on nothing may go on it (invariant 2)
   * @param toegestaan the categories that may go; all others may not
   */
  record Besluit(UUID id, Instant geldigTot, Set<String> toegestaan) {
    public Besluit {
      toegestaan = Set.copyOf(toegestaan);
    }

    /** Whether this category may go. */
    public boolean staatToe(String categorie) {
      return toegestaan.contains(categorie);
    }

    /** Whether it still holds. */
    public boolean geldtOp(Instant moment) {
      return moment.isBefore(geldigTot);
    }
  }

  /**
   * Has it decided whether we, the receiver, may give these categories to the sender of this case.
   * Both parties come from our own row. Fails when there is no decision that still holds: then
   * nothing may go.
   */
  Uni<Besluit> overTerugkoppeling(Zaak zaak, Set<String> categorieen);
}
