package nl.warmeoverdracht.kernel;

import static java.util.Objects.requireNonNull;

/**
 * One reason why something cannot be done, in plain Dutch, with what the reader can do about it.
 *
 * <p>A decision collects every objection before it answers (NL API Design Rule {@code
 * /core/error-handling/all-errors}), so a user repairs a form once and not field by field.
 *
 * @param code stable, kebab-case, for software
 * @param veld JSON pointer or column that it is about; empty when it is about the whole
 * @param melding what is wrong; never contains personal data
 * @param oplossing what the reader can do now
 */
public record Bezwaar(String code, String veld, String melding, String oplossing) {

  public Bezwaar {
    requireNonNull(code, "code");
    requireNonNull(veld, "veld");
    requireNonNull(melding, "melding");
    requireNonNull(oplossing, "oplossing");
  }

  /** An objection to the request as a whole. */
  public static Bezwaar van(String code, String melding, String oplossing) {
    return new Bezwaar(code, "", melding, oplossing);
  }

  /** An objection to one field, named by its JSON pointer. */
  public static Bezwaar opVeld(String veld, String code, String melding, String oplossing) {
    return new Bezwaar(code, veld, melding, oplossing);
  }
}
