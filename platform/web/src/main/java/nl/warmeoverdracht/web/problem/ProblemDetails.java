package nl.warmeoverdracht.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.kernel.Bezwaar;

/**
 * The body of every error (RFC 9457) with all objections at once (NL API Design Rules {@code
 * /core/error-handling}). Never holds personal data or a stack trace.
 *
 * @param type the kind of error
 * @param title the kind of error in plain Dutch
 * @param status the HTTP status
 * @param detail what is the matter in this case
 * @param instance this one case; it is in the log as well, so that a report can be found
 * @param bezwaren everything that is wrong
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "bezwaren"})
public record ProblemDetails(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    List<Objection> bezwaren) {

  /** The media type of every error. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPES = "https://warmeoverdracht.example/fouten/";

  public ProblemDetails {
    bezwaren = List.copyOf(bezwaren);
  }

  /** The details of a problem, with its instance. */
  static ProblemDetails of(Soort soort, String detail, List<Bezwaar> bezwaren) {
    return new ProblemDetails(
        TYPES + soort.code(),
        soort.titel(),
        soort.status(),
        detail,
        "urn:uuid:" + instance(soort),
        bezwaren.stream().map(Objection::of).toList());
  }

  /** A fault of ours is named by its trace id, so that who reports it gives us the whole trace. */
  private static UUID instance(Soort soort) {
    SpanContext span = Span.current().getSpanContext();
    if (soort.status() < Soort.STORING.status() || !span.isValid()) {
      return UUID.randomUUID();
    }
    byte[] trace = span.getTraceIdBytes();
    return new UUID(ByteBuffer.wrap(trace).getLong(), ByteBuffer.wrap(trace).getLong(Long.BYTES));
  }

  /** One objection as the contract writes it: without {@code veld} when it is about the whole. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonPropertyOrder({"code", "veld", "melding", "oplossing"})
  public record Objection(String code, String veld, String melding, String oplossing) {

    static Objection of(Bezwaar bezwaar) {
      return new Objection(
          bezwaar.code(),
          bezwaar.veld().isEmpty() ? null : bezwaar.veld(),
          bezwaar.melding(),
          bezwaar.oplossing());
    }
  }
}
