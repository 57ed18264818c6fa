package nl.warmeoverdracht.web.client;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what a failed call to another of our services means. The client itself is an interface with
 * {@code @RegisterRestClient(configKey = "consent") @OidcClientFilter}: it sends this service's own
 * token, and its time-outs are short (see {@code microprofile-config.properties}).
 *
 * <pre>{@code
 * Uni<Besluit> besluit = ServiceCalls.to("consent", consent.besluit(vraag));
 * }</pre>
 */
public final class ServiceCalls {

  private static final int SERVER_ERROR = 500;
  private static final int TOO_MANY = 429;
  private static final int TIMEOUT = 408;

  private ServiceCalls() {}

  /**
   * The call, failing with {@link DienstWeigert} when the service refuses and with {@link
   * DienstNietBeschikbaar} in all other cases: no connection, no answer in time, no token, 5xx, or
   * an answer that cannot be read.
   */
  public static <T> Uni<T> to(String dienst, Uni<T> call) {
    return call.onFailure().transform(failure -> typed(dienst, failure));
  }

  private static RuntimeException typed(String dienst, Throwable failure) {
    return refusal(failure)
        .<RuntimeException>map(status -> new DienstWeigert(dienst, status))
        .orElseGet(() -> new DienstNietBeschikbaar(dienst, failure));
  }

  private static Optional<Integer> refusal(Throwable failure) {
    return Stream.iterate(failure, t -> t != null, Throwable::getCause)
        .limit(10)
        .filter(WebApplicationException.class::isInstance)
        .map(cause -> ((WebApplicationException) cause).getResponse().getStatus())
        .findFirst()
        .filter(status -> status < SERVER_ERROR && status != TOO_MANY && status != TIMEOUT);
  }
}
