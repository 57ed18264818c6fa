package nl.warmeoverdracht.consent.verstrekkingenlog.job;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import nl.warmeoverdracht.consent.verstrekkingenlog.LogInstellingen;
import nl.warmeoverdracht.consent.verstrekkingenlog.Logsleutels;

/** Reads the keys of the log; without them the service does not start. */
@Dependent
class LogsleutelsProducer {

  @Produces
  @Singleton
  @Startup
  Logsleutels sleutels(LogInstellingen instellingen) {
    try {
      return Logsleutels.lees(Files.readString(instellingen.sleutels()));
    } catch (IOException e) {
      throw new UncheckedIOException("the log keys named by WO_LOGSLEUTEL cannot be read", e);
    }
  }
}
