package nl.warmeoverdracht.web.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.client.DienstNietBeschikbaar;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.ClientWebApplicationException;

/** Decides which problem a failure is. Pure. */
final class Faults {

  private Faults() {}

  /** The problem that the caller gets for a failure; a failure nobody foresaw is a 500. */
  static ProblemException problem(Throwable failure) {
    if (failure instanceof MismatchedInputException) {
      return unreadable();
    }
    return Stream.iterate(failure, t -> t != null, Throwable::getCause)
        .limit(20)
        .map(Faults::known)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> Problems.storing(failure));
  }

  private static Optional<ProblemException> known(Throwable failure) {
    return switch (failure) {
      case ProblemException problem -> Optional.of(problem);
      case StaleVersionException _ -> Optional.of(Problems.verouderdeVersie());
      case StaleStateException _ -> Optional.of(Problems.verouderdeVersie());
      case jakarta.persistence.OptimisticLockException _ ->
          Optional.of(Problems.verouderdeVersie());
      case DienstNietBeschikbaar down ->
          Optional.of(Problems.nietBeschikbaar(down.bezwaar(), down));
      case UnauthorizedException _ -> Optional.of(Problems.nietAangemeld());
      case AuthenticationException _ when !Outages.isOutage(failure) ->
          Optional.of(Problems.nietAangemeld());
      case ForbiddenException _ -> Optional.of(Problems.verboden());
      case OIDCException _ -> Optional.of(Problems.nietBeschikbaar(failure));
      // What another service answered is not what we answer; see ServiceCalls.
      case ClientWebApplicationException _ -> Optional.of(Problems.storing(failure));
      case WebApplicationException web -> Optional.of(web(web));
      default ->
          Outages.isOutage(failure)
              ? Optional.of(Problems.nietBeschikbaar(failure))
              : Optional.empty();
    };
  }

  private static ProblemException web(WebApplicationException web) {
    return switch (web.getResponse().getStatus()) {
      case 400 -> unreadable();
      case 401 -> Problems.nietAangemeld();
      case 403 -> Problems.verboden();
      case 404 -> Problems.nietGevonden();
      case 405 -> Problems.methodeBestaatNiet(Set.of());
      case 406 -> notAcceptable();
      case 413 -> Problems.teGroot(0);
      case 415 -> Problems.verkeerdMediatype();
      case 503 -> Problems.nietBeschikbaar(web);
      default -> Problems.storing(web);
    };
  }

  private static ProblemException notAcceptable() {
    return new ProblemException(
        Soort.VORM_NIET_BESCHIKBAAR,
        List.of(
            Bezwaar.opVeld(
                "Accept",
                "vorm-niet-beschikbaar",
                "De gevraagde vorm is er niet.",
                "Vraag de vorm die in het contract staat.")));
  }

  private static ProblemException unreadable() {
    return Problems.ongeldigVerzoek(
        List.of(
            Bezwaar.van(
                "onleesbaar",
                "De inhoud is niet te lezen.",
                "Stuur de inhoud zoals het contract haar beschrijft.")));
  }
}
