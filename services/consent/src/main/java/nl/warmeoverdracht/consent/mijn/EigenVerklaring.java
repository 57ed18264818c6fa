package nl.warmeoverdracht.consent.mijn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.akkoord.Gever;
import nl.warmeoverdracht.consent.akkoord.Gevraagd;
import nl.warmeoverdracht.consent.akkoord.Kern;
import nl.warmeoverdracht.consent.akkoord.Reikwijdte;
import nl.warmeoverdracht.consent.akkoord.Vraagwijze;
import nl.warmeoverdracht.consent.koppeling.Koppeling;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.Verklaring;

/**
 * What somebody declares himself, at the portal: giving and withdrawing ask the same of him (AVG
 * 7(3)). By whom and about whom it is follows from the tie.
 *
 * @param geldigTot of what is given
 */
public record EigenVerklaring(
    SoortAkkoord soort,
    Verklaring verklaring,
    Reikwijdte reikwijdte,
    String tekstversie,
    Optional<LocalDate> geldigTot) {

  /** The declaration through this tie, at this moment. */
  Akkoord door(Koppeling koppeling, UUID id, Instant nu) {
    LocalDate vandaag = Dag.van(nu);
    return Akkoord.van(
        soort,
        new Kern(
            id,
            koppeling.houder(),
            koppeling.betrokkeneId(),
            verklaring,
            new Gever(
                GegevenDoor.valueOf(koppeling.hoedanigheid().name()),
                Optional.empty(),
                Optional.of(koppeling.id())),
            vandaag,
            Optional.of(koppeling.leeftijd().leeftijdOp(vandaag)),
            Optional.of(koppeling.leeftijd()),
            reikwijdte,
            new Gevraagd(tekstversie, Optional.of(Vraagwijze.PORTAAL)),
            geldigTot,
            nu));
  }
}
