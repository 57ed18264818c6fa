package nl.warmeoverdracht.school.leerling;

import java.util.List;
import java.util.Set;
import nl.warmeoverdracht.school.leerling.Leerling.Diploma;

/**
 * Who has a startkwalificatie: a diploma of mbo-2 or higher gives it (WEB 9.2.1, Leerplichtwet 1).
 */
public final class Startkwalificatie {

  private static final Set<String> VOLDOENDE = Set.of("mbo-2", "mbo-3", "mbo-4");

  private Startkwalificatie() {}

  /** Whether a diploma of this niveau gives a startkwalificatie. */
  public static boolean geeft(String niveau) {
    return VOLDOENDE.contains(niveau);
  }

  /** Whether the administration said so or one of the diplomas gives it. */
  public static boolean volgt(boolean volgensAdministratie, List<Diploma> diplomas) {
    return volgensAdministratie || diplomas.stream().anyMatch(diploma -> geeft(diploma.niveau()));
  }
}
