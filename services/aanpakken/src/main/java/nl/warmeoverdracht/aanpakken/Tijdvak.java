package nl.warmeoverdracht.aanpakken;

import java.util.Optional;

/** From when until when; with a length, one end follows from the other. */
public record Tijdvak(Tijdspunt van, Tijdspunt tot, Optional<Duur> duur) {

  /** How a person says it. */
  public String woorden() {
    String lang = duur.map(duur -> duur.woorden() + ", ").orElse("");
    return van instanceof Tijdspunt.Onbekend && tot instanceof Tijdspunt.Onbekend
        ? lang + "wanneer onbekend"
        : "%svan %s tot %s".formatted(lang, van.woorden(), tot.woorden());
  }
}
