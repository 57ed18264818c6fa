package nl.warmeoverdracht.school.leerling.catalogus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.warmeoverdracht.school.leerling.bestand.Aanpakken;

/**
 * The approaches that come with this release: each is a file of that name, so adding one is adding
 * a file. Thread-safe.
 */
@ApplicationScoped
class MeegeleverdeAanpakken implements Aanpakken {

  /** Only those that are there are remembered: the others are without number. */
  private final Set<String> bekend = ConcurrentHashMap.newKeySet();

  @Override
  public boolean kent(String id) {
    if (bekend.contains(id)) {
      return true;
    }
    boolean aanwezig =
        MeegeleverdeAanpakken.class.getResource("/contracts/aanpakken/" + id + ".yaml") != null;
    if (aanwezig) {
      bekend.add(id);
    }
    return aanwezig;
  }
}
