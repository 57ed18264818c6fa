package nl.warmeoverdracht.school.leerling;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.kernel.Decision;

/** Where one-time codes come from with which people reach their own data: the consent service. */
public interface Koppelcodedienst {

  /**
   * A code for a pupil or his parent; the same command gives the same code.
   *
   * @param hoedanigheid {@code jongere} or {@code ouder}
   * @param wordtAchttienOp of an adult any day that has passed
   * @param opdracht the command's {@code Idempotency-Key}
   * @return an objection when somebody of this age gets no such code, or the key was used before
   */
  Uni<Decision<Koppelcode>> maak(
      Partij houder,
      UUID leerlingId,
      String hoedanigheid,
      LocalDate wordtAchttienOp,
      String opdracht);

  /** A code as it is handed over; never kept. */
  record Koppelcode(String code, String hoedanigheid, Instant vervaltTijdstip) {
    @Override
    public String toString() {
      return "Koppelcode[redacted]";
    }
  }
}
