package nl.warmeoverdracht.web.contract;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a service tells platform-web about itself. A missing contract stops the start. */
@ConfigMapping(prefix = "warmeoverdracht.web")
public interface WebConfig {

  /**
   * The name of the service's API contract: {@code school} for {@code contracts/api/school.yaml}.
   */
  String contract();

  /** The largest JSON body in bytes; a text body has the {@code maxLength} of its contract. */
  @WithDefault("262144")
  long grootsteJson();

  /**
   * The client that is our consent service, and so may ask for a person himself what we have of him
   * (role {@code inzagedienst}).
   */
  @WithDefault("dienst-consent")
  String inzagedienst();

  /** How often answers that are older than a day are forgotten. */
  @WithDefault("1h")
  String opruimenElke();

  /** How often records of processing are sent that wait. */
  @WithDefault("1s")
  String logboekElke();
}
