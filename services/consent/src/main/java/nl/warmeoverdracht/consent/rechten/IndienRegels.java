package nl.warmeoverdracht.consent.rechten;

import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.kernel.Bezwaar;

/**
 * Who may use a right (UAVG 5(1)-(4)): the person from 12; until 16 also who represents him, and
 * from then on nobody for him. An age that is not known fits a person himself only.
 */
public final class IndienRegels {

  private static final int KIND = 12;
  private static final int ZELFSTANDIG = 16;

  private IndienRegels() {}

  /** All objections against a request made by this person at this age. */
  public static List<Bezwaar> bezwaren(GegevenDoor door, Optional<Integer> leeftijd) {
    boolean bevoegd =
        switch (door) {
          case JONGERE -> leeftijd.map(jaren -> jaren >= KIND).orElse(true);
          case OUDER -> leeftijd.map(jaren -> jaren < ZELFSTANDIG).orElse(false);
          case VERTEGENWOORDIGER -> true;
        };
    return bevoegd
        ? List.of()
        : List.of(
            Bezwaar.opVeld(
                "/ingediendDoor",
                "niet-bevoegd",
                "Op die leeftijd mag deze persoon dit niet vragen.",
                door == GegevenDoor.OUDER
                    ? "Vraag het aan de jongere zelf."
                    : "Vraag het aan een ouder of de wettelijk vertegenwoordiger."));
  }
}
