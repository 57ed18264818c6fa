package nl.warmeoverdracht.school.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.Duration;

/** Settings of the school service; a missing or malformed value stops the start. */
@ConfigMapping(prefix = "warmeoverdracht.school")
public interface SchoolInstellingen {

  /** How long a receiver has to answer an offer. */
  Termijn reactietermijn();

  /** How often offers are looked at whose deadline has passed. */
  @WithDefault("30s")
  Duration termijncontrole();

  /** How often the handovers per state are counted. */
  @WithDefault("30s")
  Duration toestandtelling();

  /** An announcement tells only what at least this many pupils share. */
  @WithDefault("5")
  int minimaleGroep();

  /** Exports that are taken over in the background. */
  Aanlevering aanlevering();

  /** How deliveries are worked on. */
  interface Aanlevering {
    /** How often is looked for open ones; {@code off} for an instance that takes none up. */
    @WithDefault("1s")
    String elke();

    /** After how long a silence another instance takes one up. */
    @WithDefault("30s")
    Duration bezet();
  }

  /** The reply term and its bounds, ISO 8601 durations. */
  interface Termijn {
    /** When the offer names no deadline; ten working days come with issue 4. */
    @WithParentName
    @WithDefault("P14D")
    Duration standaard();

    /** The shortest deadline that an offer may name. */
    @WithDefault("PT1H")
    Duration minimaal();

    /** The longest deadline that an offer may name. */
    @WithDefault("P90D")
    Duration maximaal();
  }
}
