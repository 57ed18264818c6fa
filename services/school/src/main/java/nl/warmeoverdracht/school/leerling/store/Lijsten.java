package nl.warmeoverdracht.school.leerling.store;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Lists in one column; their parts never hold the sign that parts them, as in the export. */
final class Lijsten {

  private static final String TEKEN = "|";
  private static final Pattern DELER = Pattern.compile(Pattern.quote(TEKEN));

  private Lijsten() {}

  static String schrijf(List<String> delen) {
    return String.join(TEKEN, delen);
  }

  static List<String> lees(String kolom) {
    return kolom.isEmpty() ? List.of() : Arrays.asList(DELER.split(kolom));
  }
}
