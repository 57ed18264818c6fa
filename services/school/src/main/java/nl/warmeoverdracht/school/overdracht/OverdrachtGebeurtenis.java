package nl.warmeoverdracht.school.overdracht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What happened to a handover, for the history and, translated, for the receiver. When it happened
 * and when it was recorded are different facts.
 */
public sealed interface OverdrachtGebeurtenis {

  /** Recording time: decisions and deadlines run on it. */
  Instant vastgelegdOp();

  /** Who did it. */
  Door door();

  /** The offer that it is about; 0 while nothing was offered. */
  int aanbodVersie();

  /** The name in the history; also the name of the event for the receiver when there is one. */
  String naam();

  /** The day on which it happened when that is told apart from when it was recorded. */
  default Optional<LocalDate> gebeurdOp() {
    return Optional.empty();
  }

  /** Whether the receiver hears of it: not of its own question, nor of what was never offered. */
  default boolean isVoorOntvanger() {
    return aanbodVersie() > 0;
  }

  /** A draft was made. */
  record Aangemaakt(Instant vastgelegdOp, Door door) implements OverdrachtGebeurtenis {
    @Override
    public int aanbodVersie() {
      return 0;
    }

    @Override
    public String naam() {
      return "overdracht-aangemaakt";
    }
  }

  /** An offer was made. */
  record Aangeboden(
      Instant vastgelegdOp, Door door, int aanbodVersie, Instant uiterlijkeReactieTijdstip)
      implements OverdrachtGebeurtenis {
    @Override
    public String naam() {
      return "overdracht-aangeboden";
    }
  }

  /** The sender withdrew. */
  record Ingetrokken(Instant vastgelegdOp, Door door, int aanbodVersie)
      implements OverdrachtGebeurtenis {
    @Override
    public String naam() {
      return "overdracht-ingetrokken";
    }
  }

  /** The deadline passed. */
  record Verlopen(Instant vastgelegdOp, Door door, int aanbodVersie)
      implements OverdrachtGebeurtenis {
    @Override
    public String naam() {
      return "overdracht-verlopen";
    }
  }

  /** The sender confirmed the receiver's acceptance. */
  record AanvaardingBevestigd(
      Instant vastgelegdOp, Door door, int aanbodVersie, Optional<LocalDate> gebeurdOp)
      implements OverdrachtGebeurtenis {
    @Override
    public String naam() {
      return "overdracht-aanvaarding-bevestigd";
    }
  }

  /** The sender confirmed that the receiver handed it back. */
  record TerugleggingBevestigd(
      Instant vastgelegdOp, Door door, int aanbodVersie, Optional<LocalDate> gebeurdOp)
      implements OverdrachtGebeurtenis {
    @Override
    public String naam() {
      return "overdracht-teruglegging-bevestigd";
    }
  }

  /** A reply has no effect. */
  record ReactieVervallen(Instant vastgelegdOp, Door door, int aanbodVersie, Vervalreden reden)
      implements OverdrachtGebeurtenis {
    @Override
    public String naam() {
      return "overdracht-reactie-vervallen";
    }
  }

  /** Accepted and introduced. */
  record WarmOvergedragen(
      Instant vastgelegdOp, Door door, int aanbodVersie, Optional<LocalDate> gebeurdOp)
      implements OverdrachtGebeurtenis {
    @Override
    public String naam() {
      return "overdracht-warm-overgedragen";
    }
  }

  /** The receiver asked something; the text stays there and is fetched. */
  record VraagGesteld(Instant vastgelegdOp, Door door, int aanbodVersie, UUID vraagId)
      implements OverdrachtGebeurtenis {
    @Override
    public String naam() {
      return "vraag-gesteld";
    }

    @Override
    public boolean isVoorOntvanger() {
      return false;
    }
  }

  /**
   * The agreement on which data went to the receiver ended, so they are refused from now on. The
   * receiver hears it from the consent service.
   */
  record ToestemmingIngetrokken(Instant vastgelegdOp, Door door, int aanbodVersie)
      implements OverdrachtGebeurtenis {
    @Override
    public String naam() {
      return "toestemming-ingetrokken";
    }

    @Override
    public boolean isVoorOntvanger() {
      return false;
    }
  }

  /** The sender answered; the text is fetched by the receiver. */
  record VraagBeantwoord(Instant vastgelegdOp, Door door, int aanbodVersie, UUID vraagId)
      implements OverdrachtGebeurtenis {
    @Override
    public String naam() {
      return "vraag-beantwoord";
    }
  }
}
