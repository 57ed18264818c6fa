package nl.warmeoverdracht.consent.verstrekkingenlog.job;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import nl.warmeoverdracht.consent.verstrekkingenlog.Beurt;
import nl.warmeoverdracht.consent.verstrekkingenlog.Beurt.Wachtend;
import nl.warmeoverdracht.consent.verstrekkingenlog.Controlepunt;
import nl.warmeoverdracht.consent.verstrekkingenlog.Logmeter;

/**
 * Metrics: {@code verstrekkingenlog_omvang}, {@code verstrekkingenlog_bundel} (leaves a turn) and
 * {@code verstrekkingenlog_opname_seconds}: from decision to place, of the oldest leaf of each
 * turn. Alert on the last one long before the term that receipts promise.
 */
@ApplicationScoped
class MicrometerLogmeter implements Logmeter {

  private final AtomicLong omvang = new AtomicLong();
  private final DistributionSummary bundel;
  private final Timer opname;

  MicrometerLogmeter(MeterRegistry registry) {
    Gauge.builder("verstrekkingenlog.omvang", omvang, AtomicLong::doubleValue)
        .description("Leaves in the log, as this instance last saw it")
        .register(registry);
    bundel =
        DistributionSummary.builder("verstrekkingenlog.bundel")
            .description("Leaves that got their place in one turn")
            .register(registry);
    opname =
        Timer.builder("verstrekkingenlog.opname")
            .description("From decision to place, of the oldest leaf of a turn")
            .register(registry);
  }

  @Override
  public void gegroeid(Beurt beurt, Controlepunt controlepunt) {
    omvang.accumulateAndGet(controlepunt.hoofd().size(), Math::max);
    if (!beurt.wachtend().isEmpty()) {
      Wachtend oudste = beurt.wachtend().getFirst();
      bundel.record(beurt.wachtend().size());
      opname.record(Duration.between(oudste.blad().tijdstip(), controlepunt.tijdstip()));
    }
  }
}
