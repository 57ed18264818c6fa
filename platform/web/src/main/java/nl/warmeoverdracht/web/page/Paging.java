package nl.warmeoverdracht.web.page;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.problem.Problems;

/**
 * Which page of a list is asked for: keyset paging on the UUIDv7, so that a page costs the same
 * however far it is, and rows that arrive meanwhile shift nothing.
 *
 * @param na the id after which the page begins; {@link #BEGIN} for the first page
 * @param limiet how many rows fit, 1 to 200
 */
public record Paging(UUID na, int limiet) {

  /** Smaller than every id, so {@code where id > $1} also serves the first page. */
  public static final UUID BEGIN = new UUID(0, 0);

  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_LIMIT = 200;
  private static final int CURSOR_BYTES = 16;

  public Paging {
    if (limiet < 1 || limiet > MAX_LIMIT) {
      throw Problems.ongeldigVerzoek(
          List.of(
              Bezwaar.opVeld(
                  "limiet",
                  "buiten-bereik",
                  "Een bladzijde heeft 1 tot 200 regels.",
                  "Kies een aantal van 1 tot en met 200.")));
    }
  }

  /** From the query parameters {@code na} and {@code limiet}; each may be null. */
  public static Paging of(String na, Integer limiet) {
    return new Paging(na == null ? BEGIN : id(na), limiet == null ? DEFAULT_LIMIT : limiet);
  }

  /** How many rows to read: one more than fits, to know whether there is a next page. */
  public int rows() {
    return limiet + 1;
  }

  static String cursor(UUID id) {
    byte[] bytes =
        ByteBuffer.allocate(CURSOR_BYTES)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static UUID id(String cursor) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
      if (bytes.remaining() == CURSOR_BYTES) {
        return new UUID(bytes.getLong(), bytes.getLong());
      }
    } catch (IllegalArgumentException e) {
      throw unknownCursor();
    }
    throw unknownCursor();
  }

  private static RuntimeException unknownCursor() {
    return Problems.ongeldigVerzoek(
        List.of(
            Bezwaar.opVeld(
                "na",
                "onbekende-bladzijde",
                "Deze bladzijde is er niet.",
                "Gebruik de waarde volgende van de vorige bladzijde.")));
  }
}
