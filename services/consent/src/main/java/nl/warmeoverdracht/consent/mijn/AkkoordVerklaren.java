package nl.warmeoverdracht.consent.mijn;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.akkoord.AkkoordRegels;
import nl.warmeoverdracht.consent.akkoord.Akkoorden;
import nl.warmeoverdracht.consent.akkoord.Gever;
import nl.warmeoverdracht.consent.akkoord.Gevraagd;
import nl.warmeoverdracht.consent.akkoord.Kern;
import nl.warmeoverdracht.consent.akkoord.Reikwijdte;
import nl.warmeoverdracht.consent.akkoord.Vraagwijze;
import nl.warmeoverdracht.consent.akkoord.Waarschuwing;
import nl.warmeoverdracht.consent.akkoord.Waarschuwingen;
import nl.warmeoverdracht.consent.koppeling.Koppeling;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.Verklaring;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.kernel.UuidV7;

/**
 * Records the agreement that a young person or a parent gives himself, at the portal. Ending one
 * has more to it, because what was shared must go, and is a right of its own.
 */
@ApplicationScoped
public class AkkoordVerklaren {

  private final Akkoorden akkoorden;
  private final Waarschuwingen waarschuwingen;
  private final UuidV7 ids;
  private final Clock clock;

  AkkoordVerklaren(Akkoorden akkoorden, Waarschuwingen waarschuwingen, UuidV7 ids, Clock clock) {
    this.akkoorden = akkoorden;
    this.waarschuwingen = waarschuwingen;
    this.ids = ids;
    this.clock = clock;
  }

  /** What is declared; by whom and about whom follows from the tie. */
  public record Verklaard(
      SoortAkkoord soort,
      Reikwijdte reikwijdte,
      String tekstversie,
      Optional<LocalDate> geldigTot) {}

  /** Records in the transaction given, which is the person's, or answers all objections. */
  public Uni<Decision<Akkoord>> verklaar(
      UnitOfWork.Sql tx, Koppeling koppeling, Verklaard verklaard) {
    Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    LocalDate vandaag = Dag.van(nu);
    Akkoord akkoord = akkoord(koppeling, verklaard, nu, vandaag);
    List<Bezwaar> bezwaren =
        Stream.concat(
                nietBevoegd(akkoord).stream(),
                AkkoordRegels.bezwaren(akkoord.kern(), vandaag).stream())
            .toList();
    return bezwaren.isEmpty()
        ? akkoorden
            .voegToe(tx, akkoord)
            .chain(() -> waarschuwingen.bewaar(tx, Waarschuwing.over(akkoord)))
            .replaceWith(Decision.accept(akkoord))
        : Uni.createFrom().item(Decision.reject(bezwaren));
  }

  private Akkoord akkoord(Koppeling koppeling, Verklaard verklaard, Instant nu, LocalDate vandaag) {
    return Akkoord.van(
        verklaard.soort(),
        new Kern(
            ids.next(),
            koppeling.houder(),
            koppeling.betrokkeneId(),
            Verklaring.GEGEVEN,
            new Gever(
                GegevenDoor.valueOf(koppeling.hoedanigheid().name()),
                Optional.empty(),
                Optional.of(koppeling.id())),
            vandaag,
            Optional.of(koppeling.leeftijd().leeftijdOp(vandaag)),
            Optional.of(koppeling.leeftijd()),
            verklaard.reikwijdte(),
            new Gevraagd(verklaard.tekstversie(), Optional.of(Vraagwijze.PORTAAL)),
            verklaard.geldigTot(),
            nu));
  }

  private static Optional<Bezwaar> nietBevoegd(Akkoord akkoord) {
    GegevenDoor door = akkoord.kern().gever().door();
    int leeftijd = akkoord.kern().leeftijd().orElseThrow();
    if (akkoord.magVerklaren(door, akkoord.verklaring(), leeftijd)) {
      return Optional.empty();
    }
    return Optional.of(
        Bezwaar.opVeld(
            "/soort",
            "niet-bevoegd",
            "Bij deze leeftijd mag u deze %s niet zelf geven.".formatted(akkoord.soort().code()),
            door == GegevenDoor.OUDER
                ? "De jongere beslist hier zelf over, met een eigen account."
                : "Vraag een ouder; geslaagd voor het mbo en nog geen achttien: geef het op"
                    + " school."));
  }
}
