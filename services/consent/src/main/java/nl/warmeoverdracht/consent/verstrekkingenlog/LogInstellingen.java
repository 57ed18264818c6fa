package nl.warmeoverdracht.consent.verstrekkingenlog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** What an operator may set about the log; a missing value stops the start of the service. */
@ConfigMapping(prefix = "warmeoverdracht.verstrekkingenlog")
public interface LogInstellingen {

  /** The file with the keys of the log; see {@link Logsleutels}. */
  Path sleutels();

  /** The OIN of who keeps the log. */
  String beheerder();

  /** A receipt promises that the leaf is in the log within this time. */
  @WithDefault("60s")
  Duration opnametermijn();

  /** How long committed leaves are gathered before a turn: more of them share one write. */
  @WithDefault("15ms")
  Duration bundeltijd();

  /** Leaves placed in one turn. */
  @WithDefault("1000")
  int bundel();

  /** How often is looked for leaves that another instance left behind. */
  @WithDefault("1s")
  Duration veegtijd();

  /** The shortest time between two checkpoints that go to the witnesses. */
  @WithDefault("10s")
  Duration verzendtijd();
}
