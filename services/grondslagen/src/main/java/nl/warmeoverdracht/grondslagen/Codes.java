package nl.warmeoverdracht.grondslagen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An enum whose constants have a kebab-case code in contracts and in the database. */
public interface Codes {

  /** The constant's name; implemented by every enum. */
  String name();

  /** The code: {@code LEEFGEBIED_SIGNALEN} is {@code leefgebied-signalen}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with this code; empty when there is none. */
  static <E extends Enum<E> & Codes> Optional<E> metCode(Class<E> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.code().equals(code))
        .findFirst();
  }

  /** The constant with this code; throws {@link IllegalArgumentException} when there is none. */
  static <E extends Enum<E> & Codes> E verplicht(Class<E> type, String code) {
    return metCode(type, code)
        .orElseThrow(
            () -> new IllegalArgumentException("unknown " + type.getSimpleName() + ": " + code));
  }
}
