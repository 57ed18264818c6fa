package nl.warmeoverdracht.web.uitvoer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of one thing in the order in which they are read; one without a value is absent. */
public final class Velden {

  private final Map<String, Object> velden = new LinkedHashMap<>();

  private Velden() {}

  /** No fields yet. */
  public static Velden begin() {
    return new Velden();
  }

  /** Adds a field; nothing for an empty {@link Optional} or an empty collection. */
  public Velden met(String naam, Object waarde) {
    switch (waarde) {
      case Optional<?> misschien -> misschien.ifPresent(zeker -> velden.put(naam, zeker));
      case Collection<?> geen when geen.isEmpty() -> {}
      default -> velden.put(naam, waarde);
    }
    return this;
  }

  /** The fields. */
  public Map<String, Object> alle() {
    return velden;
  }
}
