package nl.warmeoverdracht.consent.organisatie;

import java.time.LocalDate;
import nl.warmeoverdracht.access.Oin;

/** How an organisation stops taking part, from a day on that may still have to come. */
public sealed interface Einde {

  /** The first day on which it takes no part any more. */
  LocalDate vanaf();

  /** It goes up in another organisation, which takes over what is open. */
  record Samengevoegd(Oin opvolger, LocalDate vanaf) implements Einde {}

  /** It leaves; nobody takes over. */
  record Vertrokken(LocalDate vanaf) implements Einde {}
}
