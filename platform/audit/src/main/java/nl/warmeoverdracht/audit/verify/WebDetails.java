package nl.warmeoverdracht.audit.verify;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.JsonReader;
import nl.warmeoverdracht.audit.Opening;

/**
 * The details behind an address, a page at a time: {@code GET <address>?limiet=200&na=<place>}
 * answers {@code {"items": [{volgnummer, blad, zout?, details?}], "volgende"?}}.
 */
public final class WebDetails implements DetailSource {

  private final WebReader reader;

  /**
   * The details at this address.
   *
   * @param token an access token, for whoever may see them
   */
  public WebDetails(String address, Optional<String> token) {
    this.reader = WebReader.of(address, token);
  }

  @Override
  public void read(Consumer<DetailLine> to) {
    String next = "";
    do {
      Map<?, ?> page = page(next);
      list(page, "items").forEach(item -> to.accept(line(item)));
      next = page.get("volgende") instanceof String cursor ? "&na=" + cursor : "";
    } while (!next.isEmpty());
  }

  private Map<?, ?> page(String next) {
    byte[] bytes =
        reader
            .get("?limiet=200" + next)
            .orElseThrow(() -> new UnusableInputException("er zijn geen details op het adres"));
    try {
      return object(JsonReader.read(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException("een bladzijde met details is niet te lezen", e);
    }
  }

  private static DetailLine line(Object item) {
    try {
      Map<?, ?> line = object(item);
      Optional<Opening> opening =
          line.get("zout") instanceof String salt
              ? Optional.of(new Opening(Hash.parse(salt), object(line.get("details"))))
              : Optional.empty();
      return new DetailLine(
          (Long) line.get("volgnummer"),
          Base64.getDecoder().decode((String) line.get("blad")),
          opening);
    } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
      throw new UnusableInputException("een regel met details is niet te lezen", e);
    }
  }

  private static List<?> list(Map<?, ?> object, String name) {
    return object.get(name) instanceof List<?> list ? list : List.of();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, ?> object(Object value) {
    if (value instanceof Map<?, ?> object) {
      return (Map<String, ?>) object;
    }
    throw new IllegalArgumentException("this is no object");
  }
}
