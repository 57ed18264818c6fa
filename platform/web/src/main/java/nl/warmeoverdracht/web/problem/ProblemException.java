package nl.warmeoverdracht.web.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.kernel.Bezwaar;

/**
 * Ends a request with problem details. Thrown in a transaction, it rolls everything back: an error
 * answer means that nothing was done. Made by {@link Problems}; safe to let out to the caller.
 */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemDetails details;
  private final transient Map<String, String> headers;

  /** A problem with its objections; the detail counts them when there are more. */
  public ProblemException(Soort soort, List<Bezwaar> bezwaren) {
    this(soort, bezwaren, Map.of(), null);
  }

  /** A problem with its objections, response headers and the failure behind it. */
  public ProblemException(
      Soort soort, List<Bezwaar> bezwaren, Map<String, String> headers, Throwable cause) {
    super(soort.code(), cause, false, false);
    this.details = ProblemDetails.of(soort, detail(soort, bezwaren), bezwaren);
    this.headers = new LinkedHashMap<>(headers);
  }

  /** What the caller gets. */
  public ProblemDetails details() {
    return details;
  }

  /** The HTTP status. */
  public int status() {
    return details.status();
  }

  /** Headers that go with the answer, such as {@code Retry-After}. */
  public Map<String, String> headers() {
    return Map.copyOf(headers);
  }

  private static String detail(Soort soort, List<Bezwaar> bezwaren) {
    return switch (bezwaren.size()) {
      case 0 -> soort.titel() + ".";
      case 1 -> bezwaren.getFirst().melding();
      default -> "Er zijn " + bezwaren.size() + " bezwaren.";
    };
  }
}
