package nl.warmeoverdracht.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Settings of events; a missing or malformed value stops the start of the service. */
@ConfigMapping(prefix = "warmeoverdracht.berichten")
public interface MessagingConfig {

  /** Name of this service in {@code source}: {@code urn:nld:oin:<oin>:systeem:<systeem>}. */
  String systeem();

  /** Folder on the classpath with {@code <topic>/<gebeurtenis>.v1.schema.json}. */
  @WithDefault("contracts/events")
  String schemas();

  /** The sending side. */
  Relay relay();

  /** How long to wait between attempts while something is out. */
  Retry retry();

  /** The receiving side. */
  Inbox inbox();

  /** Settings of the relay. */
  interface Relay {
    /** Whether this instance sends; others of the service may do it instead. */
    @WithDefault("true")
    boolean enabled();

    /** How often leftovers are looked for; a commit wakes the relay without waiting for it. */
    @WithDefault("1s")
    Duration sweepInterval();

    /** Events sent in one transaction of one shard. */
    @WithDefault("100")
    int batchSize();

    /** Shards drained at the same time; each holds one database connection. */
    @WithDefault("2")
    int parallel();

    /** How long Kafka may take to acknowledge before it counts as out. */
    @WithDefault("10s")
    Duration sendTimeout();

    /** Further settings of the Kafka producer; they win over ours. */
    Map<String, String> producer();
  }

  /** Waiting times: they double from the first to the longest. */
  interface Retry {
    /** Before the second attempt. */
    @WithDefault("200ms")
    Duration first();

    /** Never longer than this. */
    @WithDefault("10s")
    Duration max();
  }

  /** What was published. */
  Journal journal();

  /** Settings of the journal that replay reads. */
  interface Journal {
    /**
     * How long a published event can be replayed. As long as receivers remember what they had: an
     * older one would have its effect again.
     */
    @WithDefault("30d")
    Duration retention();

    /** Topics whose events stay, because a new reader needs the last state; not about people. */
    @WithDefault("consent.organisatie")
    List<String> always();
  }

  /** Settings of the inbox. */
  interface Inbox {
    /** How long a received event is remembered; longer than any topic's retention (7 days). */
    @WithDefault("30d")
    Duration retention();

    /** How long a handler may take before it counts as an outage and is rolled back. */
    @WithDefault("30s")
    Duration handleTimeout();
  }
}
