package nl.warmeoverdracht.contracts.openapi;

import static java.util.Objects.requireNonNull;

/**
 * One place where a value is not what the contract says. It names the rule and never the value,
 * because a value may be personal data.
 *
 * @param pointer JSON pointer into the value; for a missing or unknown field it ends in that field
 * @param keyword the JSON Schema keyword that was broken, or one of the constants here
 * @param rule what the contract says under that keyword, for example {@code 200} for {@code
 *     maxLength}; empty when the keyword says enough
 */
public record Deviation(String pointer, String keyword, String rule) {

  /** The bytes are not JSON. */
  public static final String MALFORMED = "json";

  public Deviation {
    requireNonNull(pointer, "pointer");
    requireNonNull(keyword, "keyword");
    requireNonNull(rule, "rule");
  }

  /** The same deviation, found below the pointer given. */
  public Deviation below(String parent) {
    return new Deviation(parent + pointer, keyword, rule);
  }

  @Override
  public String toString() {
    return (pointer.isEmpty() ? "" : pointer + " ") + keyword + (rule.isEmpty() ? "" : " " + rule);
  }
}
