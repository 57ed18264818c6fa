package nl.warmeoverdracht.consent.koppeling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.consent.Leeftijdsgrenzen;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.kernel.UuidV7;

/** Makes a one-time code for a holder, who hands it to a young person or a parent. */
@ApplicationScoped
public class KoppelcodeMaken {

  /** Long enough for a letter and a busy week. */
  private static final Duration GELDIGHEID = Duration.ofDays(14);

  private final Koppelcodes codes;
  private final Codewoorden woorden;
  private final UuidV7 ids;
  private final Clock clock;

  KoppelcodeMaken(Koppelcodes codes, Codewoorden woorden, UuidV7 ids, Clock clock) {
    this.codes = codes;
    this.woorden = woorden;
    this.ids = ids;
    this.clock = clock;
  }

  /** For whom a code is asked. */
  public record Aanvraag(
      Partij houder, UUID betrokkeneId, Hoedanigheid hoedanigheid, Leeftijdsgrenzen leeftijd) {}

  /** A code with the word itself, which is shown once and not kept. */
  public record Gemaakt(Koppelcode koppelcode, String woord) {}

  /**
   * Makes the code in the transaction given, which is the holder's.
   *
   * @param opdracht the command's {@code Idempotency-Key}: the same gives the same code
   */
  public Uni<Decision<Gemaakt>> maak(UnitOfWork.Sql tx, Aanvraag aanvraag, String opdracht) {
    Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (aanvraag.hoedanigheid() == Hoedanigheid.OUDER
        && !aanvraag.leeftijd().achttienOp().isAfter(Dag.van(nu))) {
      return Uni.createFrom().item(Decision.reject(alAchttien()));
    }
    if (aanvraag.hoedanigheid() == Hoedanigheid.JONGERE
        && aanvraag.leeftijd().leeftijdOp(Dag.van(nu)) < Leeftijdsgrenzen.EIGEN_RECHTEN) {
      return Uni.createFrom().item(Decision.reject(nogGeenTwaalf()));
    }
    String woord = woorden.maak(aanvraag.houder(), opdracht);
    Koppelcode nieuw =
        new Koppelcode(
            ids.next(),
            aanvraag.houder(),
            aanvraag.betrokkeneId(),
            aanvraag.hoedanigheid(),
            aanvraag.leeftijd(),
            nu,
            nu.plus(GELDIGHEID));
    return codes
        .bewaar(tx, nieuw, woorden.hash(woord))
        .map(
            bewaard ->
                bewaard.isVoorDezelfdeAls(nieuw)
                    ? Decision.accept(new Gemaakt(bewaard, woord))
                    : Decision.reject(andereOpdracht()));
  }

  private static Bezwaar alAchttien() {
    return Bezwaar.opVeld(
        "/hoedanigheid",
        "al-achttien",
        "Wie achttien is beslist zelf; een ouder kan zich niet meer koppelen.",
        "Maak een code voor de jongere zelf.");
  }

  /** Below 12 the parents use his rights (UAVG 5(4)). */
  private static Bezwaar nogGeenTwaalf() {
    return Bezwaar.opVeld(
        "/hoedanigheid",
        "nog-geen-twaalf",
        "Tot twaalf jaar gebruikt een ouder de rechten van de jongere.",
        "Maak een code voor een ouder.");
  }

  private static Bezwaar andereOpdracht() {
    return Bezwaar.opVeld(
        "Idempotency-Key",
        "sleutel-al-gebruikt",
        "Deze sleutel is al gebruikt voor een andere opdracht.",
        "Kies voor elke opdracht een nieuwe sleutel.");
  }
}
