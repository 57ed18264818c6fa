package nl.warmeoverdracht.school.overdracht;

import java.util.List;
import nl.warmeoverdracht.kernel.Bezwaar;

/** How a command on a handover ended. A refusal is a value and never an exception. */
public sealed interface Uitkomst {

  /** Done, or done before: this is how it is now. */
  record Gelukt(BewaardeOverdracht overdracht) implements Uitkomst {}

  /** There is no such handover, or it is another party's; the caller can not tell which. */
  record NietGevonden() implements Uitkomst {}

  /** The caller saw an older version. */
  record VerouderdeVersie() implements Uitkomst {}

  /** Refused, with all objections. */
  record Afgewezen(List<Bezwaar> bezwaren) implements Uitkomst {
    public Afgewezen {
      bezwaren = List.copyOf(bezwaren);
    }
  }
}
