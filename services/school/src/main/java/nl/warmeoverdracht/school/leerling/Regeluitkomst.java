package nl.warmeoverdracht.school.leerling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of one row of an export. */
public enum Regeluitkomst {
  /** The register did not have this number yet. */
  NIEUW,
  /** The register said something else of this number. */
  GEWIJZIGD,
  /** The register says the same already. */
  ONGEWIJZIGD,
  /** It has a fault. */
  AFGEKEURD,
  /** It is good, but the whole was not taken over. */
  NIET_BEWAARD;

  /** The word in the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The outcome with this word; empty when there is none. */
  public static Optional<Regeluitkomst> metCode(String code) {
    return Arrays.stream(values()).filter(uitkomst -> uitkomst.code().equals(code)).findFirst();
  }
}
