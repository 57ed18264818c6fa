package nl.warmeoverdracht.school.rechten;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.school.rechten.Kennisgevingen.Openstaand;
import org.jboss.logging.Logger;

/**
 * Works through the notices whose turn it is, some at a time. One that fails waits for its next
 * turn and holds up no other. Any number of instances may work at once: what is done is done under
 * the lock on the pupil, and the same answer twice changes nothing.
 */
@ApplicationScoped
public class KennisgevingenAfhandelen {

  private static final Logger LOG = Logger.getLogger(KennisgevingenAfhandelen.class);
  private static final int PER_KEER = 200;
  private static final int TEGELIJK = 4;

  private final Kennisgevingen kennisgevingen;
  private final KennisgevingAfhandelen afhandelen;

  KennisgevingenAfhandelen(Kennisgevingen kennisgevingen, KennisgevingAfhandelen afhandelen) {
    this.kennisgevingen = kennisgevingen;
    this.afhandelen = afhandelen;
  }

  /** One round. */
  public Uni<Void> werk() {
    return kennisgevingen
        .aanDeBeurt(PER_KEER)
        .onItem()
        .transformToMulti(open -> Multi.createFrom().iterable(open))
        .onItem()
        .transformToUni(this::handelAf)
        .merge(TEGELIJK)
        .onItem()
        .ignoreAsUni();
  }

  private Uni<Void> handelAf(Openstaand openstaand) {
    return afhandelen
        .handelAf(openstaand)
        .onFailure()
        .invoke(
            failure ->
                LOG.warnf(
                    "notice %s waits for its next turn: %s",
                    openstaand.kennisgevingId(), failure.getClass().getSimpleName()))
        .onFailure()
        .recoverWithUni(() -> kennisgevingen.stelUit(openstaand.kennisgevingId()));
  }
}
