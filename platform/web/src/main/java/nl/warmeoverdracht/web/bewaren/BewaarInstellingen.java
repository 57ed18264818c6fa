package nl.warmeoverdracht.web.bewaren;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** What an operator may set about erasing. */
@ConfigMapping(prefix = "warmeoverdracht.bewaren")
public interface BewaarInstellingen {

  /** When a round runs by itself (cron, as Quarkus reads it); {@code off} for never. */
  @WithDefault("0 30 3 * * ?")
  String moment();

  /** How many of a kind are erased in one transaction. */
  @WithDefault("500")
  int hoogstens();

  /** Other terms by the id of the rule: {@code P3Y}. */
  Map<String, String> termijnen();
}
