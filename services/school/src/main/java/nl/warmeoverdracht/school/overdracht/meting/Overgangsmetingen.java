package nl.warmeoverdracht.school.overdracht.meting;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.school.overdracht.Overdracht;
import nl.warmeoverdracht.school.overdracht.Overgangsmeting;
import org.jboss.logging.Logger;

/** Logs and counts changes of state: an opaque id and two state names. */
@ApplicationScoped
class Overgangsmetingen implements Overgangsmeting {

  private static final Logger LOG = Logger.getLogger(Overgangsmetingen.class);

  private final MeterRegistry meters;

  Overgangsmetingen(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public void gemeten(Overdracht van, Overdracht naar) {
    String was = van.toestand().code();
    String wordt = naar.toestand().code();
    LOG.infof("overdracht %s: %s -> %s", naar.kern().id(), was, wordt);
    meters.counter("overdracht_overgangen", "van", was, "naar", wordt).increment();
  }
}
