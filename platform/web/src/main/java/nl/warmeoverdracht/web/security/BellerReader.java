package nl.warmeoverdracht.web.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Persoon;
import nl.warmeoverdracht.access.Rol;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.contract.WebConfig;
import nl.warmeoverdracht.web.problem.Problems;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads who calls from the claims of a verified token: {@code oin}, {@code taak}, {@code rollen},
 * {@code taken}. Signature, issuer, audience and expiry were checked by Quarkus OIDC.
 */
@ApplicationScoped
public class BellerReader {

  private final WebConfig config;

  BellerReader(WebConfig config) {
    this.config = config;
  }

  /** The caller; throws 401 when there is no token and 403 when its party makes no sense. */
  public Beller read(SecurityIdentity identity) {
    if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      throw Problems.nietAangemeld();
    }
    try {
      return beller(token);
    } catch (IllegalArgumentException e) {
      throw Problems.verboden(
          Bezwaar.van(
              "ongeldige-partij",
              "Uw token noemt geen geldige organisatie en taak.",
              "Vraag uw beheerder om uw inschrijving te controleren."));
    }
  }

  private Beller beller(JsonWebToken token) {
    Optional<Partij> partij = partij(token);
    Set<Taak> taken = taken(token);
    Set<String> rollen = rollen(token);
    boolean voorZichzelf =
        partij.isEmpty() && taken.isEmpty() && !Collections.disjoint(rollen, Rol.PARTICULIER);
    String onderwerp = String.valueOf(token.getSubject());
    return new Beller(
        onderwerp,
        partij,
        taken,
        rollen,
        voorZichzelf ? Optional.of(Persoon.van(token.getIssuer(), onderwerp)) : Optional.empty(),
        client(token));
  }

  /** Which client it is decides who is the inzagedienst, whatever roles a realm hands out. */
  private Set<String> rollen(JsonWebToken token) {
    Set<String> rollen = new LinkedHashSet<>(texts(token, "rollen"));
    rollen.remove(Rol.INZAGEDIENST);
    if (rollen.contains(Rol.DIENST)
        && client(token).filter(config.inzagedienst()::equals).isPresent()) {
      rollen.add(Rol.INZAGEDIENST);
    }
    return rollen;
  }

  private static Optional<String> client(JsonWebToken token) {
    return Optional.ofNullable(token.<Object>getClaim("azp")).map(BellerReader::text);
  }

  private static Optional<Partij> partij(JsonWebToken token) {
    Object oin = token.getClaim("oin");
    Object taak = token.getClaim("taak");
    return oin == null && taak == null
        ? Optional.empty()
        : Optional.of(Partij.van(String.valueOf(oin), String.valueOf(taak)));
  }

  private static Set<Taak> taken(JsonWebToken token) {
    return texts(token, "taken").stream()
        .map(
            code ->
                Taak.metCode(code)
                    .orElseThrow(() -> new IllegalArgumentException("unknown taak in token")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> texts(JsonWebToken token, String claim) {
    Object value = token.getClaim(claim);
    if (!(value instanceof Collection<?> values)) {
      return Set.of();
    }
    return values.stream()
        .map(BellerReader::text)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String text(Object value) {
    return value instanceof JsonString string ? string.getString() : String.valueOf(value);
  }
}
