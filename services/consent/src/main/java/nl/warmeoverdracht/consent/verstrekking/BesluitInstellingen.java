package nl.warmeoverdracht.consent.verstrekking;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** What an operator may set about decisions; a missing value stops the start of the service. */
@ConfigMapping(prefix = "warmeoverdracht.consent")
public interface BesluitInstellingen {

  /** How long a decision may be used; also how long an acknowledged withdrawal waits. */
  Duration besluitGeldigheid();

  /** Whether no decision may rest on a rule that no privacy officer signed for. */
  boolean eisBeoordeling();

  /** How often the signatures are read. */
  String beoordelingenElke();
}
