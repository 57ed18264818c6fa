package nl.warmeoverdracht.school.aanlevering.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.school.aanlevering.Regelresultaat;
import nl.warmeoverdracht.school.aanlevering.rest.AanleveringJson.MeldingJson;

/**
 * A page of results.
 *
 * @param volgende the line after which the next page begins; empty on the last
 */
record RegelresultatenJson(List<ResultaatJson> items, Optional<Integer> volgende) {

  /** What became of one row. */
  record ResultaatJson(
      int regel,
      Optional<String> leerlingnummer,
      String uitkomst,
      Optional<UUID> leerlingId,
      List<MeldingJson> meldingen) {

    static ResultaatJson van(Regelresultaat resultaat) {
      return new ResultaatJson(
          resultaat.regel(),
          resultaat.leerlingnummer(),
          resultaat.uitkomst().code(),
          resultaat.leerlingId(),
          resultaat.meldingen().stream().map(MeldingJson::van).toList());
    }
  }

  /** From one result more than fits, which only tells that there is a next page. */
  static RegelresultatenJson van(List<Regelresultaat> resultaten, int limiet) {
    List<Regelresultaat> passend = resultaten.stream().limit(limiet).toList();
    return new RegelresultatenJson(
        passend.stream().map(ResultaatJson::van).toList(),
        resultaten.size() > limiet ? Optional.of(passend.getLast().regel()) : Optional.empty());
  }
}
