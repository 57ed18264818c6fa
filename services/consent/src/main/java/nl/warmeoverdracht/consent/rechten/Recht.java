package nl.warmeoverdracht.consent.rechten;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.consent.akkoord.Reikwijdte;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;

/** A right that somebody uses. Each decides for itself what of what was received it touches. */
public sealed interface Recht {

  /** Which right. */
  Verzoeksoort soort();

  /** The categories that were named; empty when it is about all of them. */
  Set<Categorie> categorieen();

  /** The declaration that withdraws; empty for other rights. */
  default Optional<UUID> akkoordId() {
    return Optional.empty();
  }

  /** Whether the holder himself must act too; on a withdrawal he keeps his own file. */
  boolean raaktBron();

  /** Whether this right is about what was received. */
  boolean raakt(Ontvangst ontvangst, Akkoordgronden gronden);

  /**
   * Withdrawal: of all within this scope that was received on a legal basis that demands this
   * agreement. What lies outside it, another receiver, purpose or category, stays as it was; and so
   * does what rests on a basis in which who withdraws has no say.
   *
   * @param verklaringId the declaration that withdraws
   * @param door who withdraws
   */
  record Intrekking(
      UUID verklaringId, SoortAkkoord akkoord, GegevenDoor door, Reikwijdte reikwijdte)
      implements Recht {

    @Override
    public Verzoeksoort soort() {
      return Verzoeksoort.INTREKKING;
    }

    @Override
    public Optional<UUID> akkoordId() {
      return Optional.of(verklaringId);
    }

    @Override
    public Set<Categorie> categorieen() {
      return reikwijdte.categorieen();
    }

    @Override
    public boolean raaktBron() {
      return false;
    }

    @Override
    public boolean raakt(Ontvangst ontvangst, Akkoordgronden gronden) {
      return reikwijdte.omvat(ontvangst.ontvanger(), ontvangst.fase(), ontvangst.categorie())
          && gronden.vereist(ontvangst.grondslagId(), ontvangst.grondslagVersie(), akkoord, door);
    }
  }

  /** Correction of these categories. */
  record Rectificatie(Set<Categorie> categorieen) implements Recht {
    public Rectificatie {
      categorieen = Set.copyOf(categorieen);
    }

    @Override
    public Verzoeksoort soort() {
      return Verzoeksoort.RECTIFICATIE;
    }

    @Override
    public boolean raaktBron() {
      return true;
    }

    @Override
    public boolean raakt(Ontvangst ontvangst, Akkoordgronden gronden) {
      return categorieen.contains(ontvangst.categorie());
    }
  }

  /** Erasure of these categories. */
  record Wissing(Set<Categorie> categorieen) implements Recht {
    public Wissing {
      categorieen = Set.copyOf(categorieen);
    }

    @Override
    public Verzoeksoort soort() {
      return Verzoeksoort.WISSING;
    }

    @Override
    public boolean raaktBron() {
      return true;
    }

    @Override
    public boolean raakt(Ontvangst ontvangst, Akkoordgronden gronden) {
      return categorieen.contains(ontvangst.categorie());
    }
  }
}
