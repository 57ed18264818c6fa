package nl.warmeoverdracht.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What must add up at the end; every difference is named, and one makes the demo fail. */
final class Controle {

  private final List<String> verschillen = new ArrayList<>();
  private int gecontroleerd;

  void gelijk(String wat, Object verwacht, Object gevonden) {
    gecontroleerd++;
    if (!Objects.equals(verwacht, gevonden)) {
      verschillen.add(wat + ": verwacht " + verwacht + ", gevonden " + gevonden);
    }
  }

  int gecontroleerd() {
    return gecontroleerd;
  }

  List<String> verschillen() {
    return List.copyOf(verschillen);
  }
}
