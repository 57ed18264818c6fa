package nl.warmeoverdracht.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Knows which part of messaging waits for something that is out. One place logs its beginning and
 * its end, once each, and shows it as metric {@code berichten_verstoorde_onderdelen}.
 */
@ApplicationScoped
class OutageMonitor {

  private static final Logger LOG = Logger.getLogger(OutageMonitor.class);

  private final Map<String, String> outages = new ConcurrentHashMap<>();

  OutageMonitor(MeterRegistry metrics) {
    Gauge.builder("berichten.verstoorde.onderdelen", outages, Map::size)
        .description("Parts of messaging that wait for Kafka, the database or another service")
        .register(metrics);
  }

  /** The part waits; repeating it changes nothing. */
  void began(String part, Throwable failure) {
    String cause = Causes.describe(failure);
    if (outages.put(part, cause) == null) {
      LOG.warnf("messaging waits: part=%s cause=%s", part, cause);
    }
  }

  /** The part goes on; repeating it changes nothing. */
  void ended(String part) {
    if (outages.remove(part) != null) {
      LOG.infof("messaging goes on: part=%s", part);
    }
  }

  /** Every part that waits, with the cause. */
  Map<String, String> current() {
    return Map.copyOf(outages);
  }
}
