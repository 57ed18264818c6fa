package nl.warmeoverdracht.web.command;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The version of a thing as an entity tag: {@code "12"} (RFC 9110 §8.8.3, always strong). */
public final class EntityTag {

  private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\"");

  private EntityTag() {}

  /** The header value for a version. */
  public static String of(long versie) {
    return "\"" + versie + "\"";
  }

  /** The version in a header value; empty when it is not one of our tags. */
  public static OptionalLong versie(String tag) {
    var matcher = FORM.matcher(tag);
    return matcher.matches()
        ? OptionalLong.of(Long.parseLong(matcher.group(1)))
        : OptionalLong.empty();
  }
}
