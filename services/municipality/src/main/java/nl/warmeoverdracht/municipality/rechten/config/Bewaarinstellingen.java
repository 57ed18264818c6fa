package nl.warmeoverdracht.municipality.rechten.config;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The grounds on which a party keeps something, as they are configured. */
@ConfigMapping(prefix = "warmeoverdracht.rechten")
interface Bewaarinstellingen {

  /** How often notices are looked at. */
  String kennisgevingcontrole();

  /** In order of priority. */
  List<Grond> bewaargronden();

  /** One ground; a name that is not known stops the start. */
  interface Grond {
    String taak();

    Set<String> soorten();

    Set<String> toestanden();

    Set<String> categorieen();

    String artikel();

    Optional<String> uitzondering();
  }
}
