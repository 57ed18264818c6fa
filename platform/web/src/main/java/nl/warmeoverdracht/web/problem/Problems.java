package nl.warmeoverdracht.web.problem;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.warmeoverdracht.kernel.Bezwaar;

/** Every way in which a request ends without being done. */
public final class Problems {

  /** Seconds after which a failed part of ours is worth another try. */
  static final int RETRY_AFTER_SECONDS = 5;

  private static final String IF_MATCH = "If-Match";

  private Problems() {}

  /** 400 with all objections to the form of the request. */
  public static ProblemException ongeldigVerzoek(List<Bezwaar> bezwaren) {
    return new ProblemException(Soort.ONGELDIG_VERZOEK, bezwaren);
  }

  /** 401: there is no valid token. */
  public static ProblemException nietAangemeld() {
    Bezwaar bezwaar =
        Bezwaar.van(
            "niet-aangemeld",
            "Het toegangstoken ontbreekt, is verlopen of is niet geldig.",
            "Meld u opnieuw aan.");
    return new ProblemException(
        Soort.NIET_AANGEMELD, List.of(bezwaar), Map.of("WWW-Authenticate", "Bearer"), null);
  }

  /** 403: the role does not allow this. */
  public static ProblemException verboden() {
    return verboden(
        Bezwaar.van(
            "verkeerde-rol", "Uw rol mag dit niet doen.", "Vraag een collega met de juiste rol."));
  }

  /** 403 for another reason. */
  public static ProblemException verboden(Bezwaar bezwaar) {
    return new ProblemException(Soort.NIET_TOEGESTAAN, List.of(bezwaar));
  }

  /** 404: it is not there, or it is not the caller's; the caller cannot tell which. */
  public static ProblemException nietGevonden() {
    Bezwaar bezwaar =
        Bezwaar.van(
            "niet-gevonden",
            "Wat u zoekt bestaat niet of is niet van uw organisatie en taak.",
            "Controleer het adres.");
    return new ProblemException(Soort.NIET_GEVONDEN, List.of(bezwaar));
  }

  /** 405: the path exists, but not with this method. */
  public static ProblemException methodeBestaatNiet(Set<String> allowed) {
    Bezwaar bezwaar =
        Bezwaar.van(
            "methode-bestaat-niet",
            "Deze bewerking bestaat op dit adres niet.",
            "Kijk in het contract welke bewerkingen er zijn.");
    return new ProblemException(
        Soort.METHODE_BESTAAT_NIET,
        List.of(bezwaar),
        allowed.isEmpty() ? Map.of() : Map.of("Allow", String.join(", ", new TreeSet<>(allowed))),
        null);
  }

  /** 409 with all objections of the state. */
  public static ProblemException conflict(List<Bezwaar> bezwaren) {
    return new ProblemException(Soort.VERKEERDE_TOESTAND, bezwaren);
  }

  /** 422 with all objections of the rules. */
  public static ProblemException onverwerkbaar(List<Bezwaar> bezwaren) {
    return new ProblemException(Soort.ONVERWERKBAAR, bezwaren);
  }

  /** 400, 403, 409 or 422 with all objections of a decision; other statuses are a mistake. */
  public static ProblemException bezwaren(int status, List<Bezwaar> bezwaren) {
    return switch (status) {
      case 400, 403, 409, 422 ->
          new ProblemException(Soort.metStatus(status).orElseThrow(), bezwaren);
      default -> throw new IllegalArgumentException("no objections go with status " + status);
    };
  }

  /** 412: the caller saw an older version. */
  public static ProblemException verouderdeVersie() {
    Bezwaar bezwaar =
        Bezwaar.opVeld(
            IF_MATCH,
            "verouderde-versie",
            "Wat u zag is intussen gewijzigd.",
            "Haal de gegevens opnieuw op en kijk of uw wijziging nog klopt.");
    return new ProblemException(Soort.VEROUDERDE_VERSIE, List.of(bezwaar));
  }

  /** 428: the caller did not say which version was seen. */
  public static ProblemException versieOntbreekt() {
    Bezwaar bezwaar =
        Bezwaar.opVeld(
            IF_MATCH,
            "versie-ontbreekt",
            "De versie die u zag ontbreekt.",
            "Haal de gegevens op en stuur de ETag mee in If-Match.");
    return new ProblemException(Soort.VERSIE_ONTBREEKT, List.of(bezwaar));
  }

  /** 413: more than may be sent at once. */
  public static ProblemException teGroot(long maximum) {
    Bezwaar bezwaar =
        Bezwaar.van(
            "te-groot",
            "De inhoud is groter dan " + maximum + " bytes.",
            "Verdeel de inhoud over meer verzoeken.");
    return new ProblemException(
        Soort.TE_GROOT, List.of(bezwaar), Map.of("Connection", "close"), null);
  }

  /** 415: a media type that is not read here. */
  public static ProblemException verkeerdMediatype() {
    Bezwaar bezwaar =
        Bezwaar.opVeld(
            "Content-Type",
            "verkeerd-mediatype",
            "Deze vorm wordt hier niet gelezen.",
            "Stuur de vorm die in het contract staat.");
    return new ProblemException(Soort.VERKEERD_MEDIATYPE, List.of(bezwaar));
  }

  /** 500: a fault of ours; the cause is for the log only. */
  public static ProblemException storing(Throwable cause) {
    Bezwaar bezwaar =
        Bezwaar.van(
            "storing",
            "Er ging bij ons iets mis; de opdracht is niet uitgevoerd.",
            "Probeer het opnieuw; noem de code onder instance als het blijft.");
    return new ProblemException(Soort.STORING, List.of(bezwaar), Map.of(), cause);
  }

  /** 503: something that is needed does not answer; nothing was done. */
  public static ProblemException nietBeschikbaar(Throwable cause) {
    Bezwaar bezwaar =
        Bezwaar.van(
            "niet-beschikbaar",
            "Iets wat hiervoor nodig is antwoordt niet; er is niets gedaan.",
            "Probeer het over enkele seconden opnieuw.");
    return nietBeschikbaar(bezwaar, cause);
  }

  /** 503 that names what does not answer. */
  public static ProblemException nietBeschikbaar(Bezwaar bezwaar, Throwable cause) {
    return new ProblemException(
        Soort.NIET_BESCHIKBAAR,
        List.of(bezwaar),
        Map.of("Retry-After", String.valueOf(RETRY_AFTER_SECONDS)),
        cause);
  }
}
