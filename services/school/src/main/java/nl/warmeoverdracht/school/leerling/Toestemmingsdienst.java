package nl.warmeoverdracht.school.leerling;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Optional;
import nl.warmeoverdracht.access.Partij;

/** Where declarations count: the consent service, which decides on every disclosure. */
public interface Toestemmingsdienst {

  /**
   * Tells it of a declaration; telling it again under the same id changes nothing. Fails when the
   * service does not answer or holds another declaration under this id.
   *
   * @param leeftijd the person's age on the day of the declaration
   * @param wordtAchttienOp of a minor, so that it can warn in time; empty for an adult
   */
  Uni<Void> meld(
      Partij houder, VastgelegdAkkoord akkoord, int leeftijd, Optional<LocalDate> wordtAchttienOp);

  /**
   * Tells it that an agreement ends; completes when nothing can leave on it any more, which may
   * take seconds. Telling it again changes nothing.
   *
   * @param leeftijd the person's age on the day of the declaration
   */
  Uni<Void> meldEinde(Partij houder, VastgelegdAkkoord akkoord, int leeftijd);
}
