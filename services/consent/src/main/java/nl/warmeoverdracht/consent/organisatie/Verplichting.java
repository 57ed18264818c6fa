package nl.warmeoverdracht.consent.organisatie;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Bezwaar;

/**
 * Something that a party may still owe to people or to other parties. Each feature that knows of
 * such things has a bean of this type; a party that owes something cannot leave.
 */
public interface Verplichting {

  /**
   * What the party owes on this day, as objections to its leaving; never names a person.
   *
   * @param tx sees the rows of the party, for the length of this question
   */
  Uni<List<Bezwaar>> van(UnitOfWork tx, Partij partij, LocalDate dag);
}
