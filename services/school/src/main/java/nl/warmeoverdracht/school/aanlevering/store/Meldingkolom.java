package nl.warmeoverdracht.school.aanlevering.store;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.school.leerling.bestand.Ernst;
import nl.warmeoverdracht.school.leerling.bestand.Melding;

/** Remarks as they are kept in one column. */
final class Meldingkolom {

  private static final String REGEL = "regel";
  private static final String KOLOM = "kolom";
  private static final String ERNST = "ernst";
  private static final String CODE = "code";
  private static final String MELDING = "melding";

  private Meldingkolom() {}

  static JsonArray schrijf(List<Melding> meldingen) {
    JsonArray kolom = new JsonArray();
    for (Melding melding : meldingen) {
      JsonObject rij =
          new JsonObject()
              .put(REGEL, melding.regel())
              .put(ERNST, melding.ernst().code())
              .put(CODE, melding.code())
              .put(MELDING, melding.melding());
      melding.kolom().ifPresent(naam -> rij.put(KOLOM, naam));
      kolom.add(rij);
    }
    return kolom;
  }

  static List<Melding> lees(Object kolom) {
    return kolom == null
        ? List.of()
        : ((JsonArray) kolom)
            .stream().map(JsonObject.class::cast).map(Meldingkolom::melding).toList();
  }

  private static Melding melding(JsonObject rij) {
    return new Melding(
        rij.getInteger(REGEL),
        Optional.ofNullable(rij.getString(KOLOM)),
        Ernst.FOUT.code().equals(rij.getString(ERNST)) ? Ernst.FOUT : Ernst.WAARSCHUWING,
        rij.getString(CODE),
        rij.getString(MELDING));
  }
}
