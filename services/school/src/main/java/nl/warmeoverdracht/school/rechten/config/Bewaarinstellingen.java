package nl.warmeoverdracht.school.rechten.config;

import io.smallrye.config.ConfigMapping;
import java.time.Period;
import java.util.List;
import java.util.Set;
import nl.warmeoverdracht.school.rechten.Bewaargrond.Vanaf;

/** The grounds on which a school keeps something, as they are configured. */
@ConfigMapping(prefix = "warmeoverdracht.rechten")
interface Bewaarinstellingen {

  /** How often notices are looked at. */
  String kennisgevingcontrole();

  /** In order of priority. */
  List<Grond> bewaargronden();

  /** One ground; what is not known stops the start. */
  interface Grond {
    Set<String> schoolsoorten();

    Set<String> categorieen();

    Vanaf vanaf();

    Period termijn();

    String artikel();

    String uitzondering();
  }
}
