package nl.warmeoverdracht.consent.uitvoer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator may set about exports. */
@ConfigMapping(prefix = "warmeoverdracht.uitvoer")
public interface UitvoerInstellingen {

  /**
   * How many exports one instance makes at once, from the first question to the last byte: each
   * holds in memory everything that is known of somebody.
   */
  @WithDefault("8")
  int tegelijk();
}
