package nl.warmeoverdracht.municipality.overdracht;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What happened on our side and the sender must hear (invariant 8). Carries no text and no name.
 */
public sealed interface OverdrachtGebeurtenis {

  /** The kebab-case name, the same in the course of a handover and on the topic. */
  String naam();

  /** We want the offer; the contact person is fetched by the sender. */
  record OverdrachtAanvaard() implements OverdrachtGebeurtenis {
    @Override
    public String naam() {
      return "overdracht-aanvaard";
    }
  }

  /** We hand the offer back; the objections are fetched by the sender. */
  record OverdrachtTeruggelegd() implements OverdrachtGebeurtenis {
    @Override
    public String naam() {
      return "overdracht-teruggelegd";
    }
  }

  /** We asked something; the text is fetched by the sender. */
  record VraagGesteld(UUID vraagId) implements OverdrachtGebeurtenis {
    @Override
    public String naam() {
      return "vraag-gesteld";
    }
  }

  /** We met the young person on the day given. */
  record KennismakingVastgelegd(UUID kennismakingId, LocalDate gehoudenOp)
      implements OverdrachtGebeurtenis {
    @Override
    public String naam() {
      return "kennismaking-vastgelegd";
    }
  }
}
