package nl.warmeoverdracht.school.leerling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.school.leerling.Leerling.Diploma;

/** Records that a pupil earned a diploma. */
@ApplicationScoped
public class DiplomaVastleggen {

  private final Leerlingregister register;
  private final Clock klok;

  DiplomaVastleggen(Leerlingregister register, Clock klok) {
    this.register = register;
    this.klok = klok;
  }

  /** A diploma, and whether the pupil has a startkwalificatie now. */
  public record Uitkomst(VastgelegdDiploma diploma, boolean startkwalificatie) {}

  /**
   * The recorded diploma, or all objections; the same diploma again changes nothing.
   *
   * @param leerling locked in this transaction
   */
  public Uni<Decision<Uitkomst>> legVast(
      UnitOfWork.Hibernate tx, Leerling leerling, Diploma diploma) {
    return switch (DiplomaRegels.beoordeel(leerling, diploma, Kalender.vandaag(klok))) {
      case Decision.Rejected<Diploma>(List<Bezwaar> bezwaren) ->
          Uni.createFrom().item(Decision.reject(bezwaren));
      case Decision.Accepted<Diploma>(Diploma goed) ->
          register
              .legVast(tx, leerling.id(), goed)
              .map(vastgelegd -> Decision.accept(uitkomst(leerling, vastgelegd)));
    };
  }

  private static Uitkomst uitkomst(Leerling leerling, VastgelegdDiploma vastgelegd) {
    List<Diploma> diplomas =
        Stream.concat(leerling.diplomas().stream(), Stream.of(vastgelegd.diploma())).toList();
    return new Uitkomst(
        vastgelegd, Startkwalificatie.volgt(leerling.startkwalificatie(), diplomas));
  }
}
