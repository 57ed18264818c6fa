package nl.warmeoverdracht.municipality.overdracht;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the sender says about a handover; on these things the sender alone decides. */
public sealed interface Afzendermelding {

  /** The kebab-case name, the same in the course of a handover and on the topic. */
  String naam();

  /** A first offer, or a new version of one. */
  record Aangeboden(Instant uiterlijkeReactieTijdstip, Optional<UUID> vorigeOverdrachtId)
      implements Afzendermelding {
    @Override
    public String naam() {
      return "overdracht-aangeboden";
    }
  }

  /** The offer was withdrawn: final. */
  record Ingetrokken() implements Afzendermelding {
    @Override
    public String naam() {
      return "overdracht-ingetrokken";
    }
  }

  /** The term passed without an answer that the sender knew of. */
  record Verlopen() implements Afzendermelding {
    @Override
    public String naam() {
      return "overdracht-verlopen";
    }
  }

  /** The sender agrees that we take the case. */
  record AanvaardingBevestigd() implements Afzendermelding {
    @Override
    public String naam() {
      return "overdracht-aanvaarding-bevestigd";
    }
  }

  /** The sender takes the case back. */
  record TerugleggingBevestigd() implements Afzendermelding {
    @Override
    public String naam() {
      return "overdracht-teruglegging-bevestigd";
    }
  }

  /** Our answer no longer fits what the sender decided meanwhile. */
  record ReactieVervallen(VervallenReden reden) implements Afzendermelding {
    @Override
    public String naam() {
      return "overdracht-reactie-vervallen";
    }
  }

  /** A kennismaking was recorded by either side. */
  record WarmOvergedragen() implements Afzendermelding {
    @Override
    public String naam() {
      return "overdracht-warm-overgedragen";
    }
  }

  /** There is an answer to fetch. */
  record VraagBeantwoord(UUID vraagId) implements Afzendermelding {
    @Override
    public String naam() {
      return "vraag-beantwoord";
    }
  }
}
