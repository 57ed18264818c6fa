package nl.warmeoverdracht.school.overdracht;

import java.time.Instant;
import java.util.Optional;

/**
 * A handover at its sender: one record per state, each with only its legal transitions. Immutable.
 * Which transition happens is decided by {@link Beslissingen}.
 */
public sealed interface Overdracht {

  /** What never changes. */
  Kern kern();

  /** The last offer; empty while nothing was offered. */
  Optional<Aanbod> laatsteAanbod();

  /** The name of the state. */
  Toestand toestand();

  /** Version of the last offer; 0 while nothing was offered. */
  default int aanbodVersie() {
    return laatsteAanbod().map(Aanbod::versie).orElse(0);
  }

  /** A state from which the sender may offer, for the first time or again. */
  sealed interface Aanbiedbaar extends Overdracht {

    /** The offer of the next version. */
    default Aangeboden biedAan(Instant nu, Instant uiterlijkeReactieTijdstip) {
      return new Aangeboden(kern(), new Aanbod(aanbodVersie() + 1, nu, uiterlijkeReactieTijdstip));
    }
  }

  /** A state from which the sender may withdraw: nobody has accepted. */
  sealed interface Intrekbaar extends Overdracht {

    /** The withdrawn handover. */
    default Ingetrokken trekIn(Intrekreden reden) {
      return new Ingetrokken(kern(), laatsteAanbod(), reden);
    }
  }

  /** A state of a handover that was offered and has a current offer. */
  sealed interface MetAanbod extends Overdracht {

    /** The current offer. */
    Aanbod aanbod();

    @Override
    default Optional<Aanbod> laatsteAanbod() {
      return Optional.of(aanbod());
    }
  }

  /** A draft; only the sender knows of it. */
  record Concept(Kern kern) implements Aanbiedbaar, Intrekbaar {
    @Override
    public Optional<Aanbod> laatsteAanbod() {
      return Optional.empty();
    }

    @Override
    public Toestand toestand() {
      return Toestand.CONCEPT;
    }
  }

  /** Offered; waits for the receiver's reply. */
  record Aangeboden(Kern kern, Aanbod aanbod) implements MetAanbod, Intrekbaar {
    @Override
    public Toestand toestand() {
      return Toestand.AANGEBODEN;
    }

    /** The sender confirms the acceptance. */
    Aanvaard aanvaard() {
      return new Aanvaard(kern, aanbod);
    }

    /** The sender confirms that it was handed back. */
    Teruggelegd legTerug() {
      return new Teruggelegd(kern, aanbod);
    }

    /** The deadline passed without a reply in time. */
    Verlopen verloop() {
      return new Verlopen(kern, aanbod);
    }
  }

  /** Accepted by a named contact person; from here the dossier is open to the receiver. */
  record Aanvaard(Kern kern, Aanbod aanbod) implements MetAanbod {
    @Override
    public Toestand toestand() {
      return Toestand.AANVAARD;
    }

    /** The introduction was held. */
    WarmOvergedragen draagWarmOver(Kennismaking kennismaking) {
      return new WarmOvergedragen(kern, aanbod, kennismaking);
    }
  }

  /** Accepted and introduced: the end that everyone works for. */
  record WarmOvergedragen(Kern kern, Aanbod aanbod, Kennismaking kennismaking)
      implements MetAanbod {
    @Override
    public Toestand toestand() {
      return Toestand.WARM_OVERGEDRAGEN;
    }
  }

  /** Handed back with objections, which the sender fetches from the receiver. */
  record Teruggelegd(Kern kern, Aanbod aanbod) implements MetAanbod, Aanbiedbaar, Intrekbaar {
    @Override
    public Toestand toestand() {
      return Toestand.TERUGGELEGD;
    }
  }

  /** No reply arrived before the deadline; a reply that was recorded in time still wins. */
  record Verlopen(Kern kern, Aanbod aanbod) implements MetAanbod, Aanbiedbaar, Intrekbaar {
    @Override
    public Toestand toestand() {
      return Toestand.VERLOPEN;
    }

    /** The offer as it was, for a reply that was recorded in time. */
    Aangeboden zoalsAangeboden() {
      return new Aangeboden(kern, aanbod);
    }
  }

  /** Withdrawn by the sender; an end. */
  record Ingetrokken(Kern kern, Optional<Aanbod> laatsteAanbod, Intrekreden reden)
      implements Overdracht {
    @Override
    public Toestand toestand() {
      return Toestand.INGETROKKEN;
    }
  }
}
