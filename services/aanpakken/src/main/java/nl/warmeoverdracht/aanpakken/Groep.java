package nl.warmeoverdracht.aanpakken;

import java.util.Optional;

/** How many people do a track together. What is empty, the source does not say. */
public record Groep(
    Optional<Integer> minstens, Optional<Integer> hoogstens, Optional<Integer> perJaar) {

  /** How a person says it. */
  public String woorden() {
    String mensen =
        minstens.equals(hoogstens)
            ? minstens.map(String::valueOf).orElse("")
            : minstens.map(aantal -> aantal + " tot ").orElse("hoogstens ")
                + hoogstens.map(String::valueOf).orElse("onbekend");
    return mensen + perJaar.map(aantal -> ", " + aantal + " groepen per jaar").orElse("");
  }
}
