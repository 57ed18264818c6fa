package nl.warmeoverdracht.demo;

import java.util.Optional;

/**
 * A request that changes something.
 *
 * @param client the party's own client, whose token is used
 * @param sleutel the Idempotency-Key: the same for the same fact, so that a retry is safe
 * @param versie the entity tag that {@code If-Match} names, where the thing has versions
 */
record Verzoek(
    String client,
    String methode,
    String pad,
    String inhoudstype,
    String inhoud,
    Optional<String> sleutel,
    Optional<String> versie) {

  private static final String JSON = "application/json";

  static Verzoek post(String client, String pad, Object inhoud, String sleutel) {
    return new Verzoek(
        client, "POST", pad, JSON, Json.schrijf(inhoud), Optional.of(sleutel), Optional.empty());
  }

  /** A request whose address says everything. */
  static Verzoek zonderInhoud(String client, String pad, String sleutel) {
    return new Verzoek(client, "POST", pad, JSON, "", Optional.of(sleutel), Optional.empty());
  }

  static Verzoek put(String client, String pad, Object inhoud) {
    return new Verzoek(
        client, "PUT", pad, JSON, Json.schrijf(inhoud), Optional.empty(), Optional.empty());
  }

  static Verzoek csv(String client, String pad, String inhoud, String sleutel) {
    return new Verzoek(
        client, "POST", pad, "text/csv", inhoud, Optional.of(sleutel), Optional.empty());
  }

  /** The same request for the version given. */
  Verzoek opVersie(Optional<String> etag) {
    return new Verzoek(client, methode, pad, inhoudstype, inhoud, sleutel, etag);
  }
}
