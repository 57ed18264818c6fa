package nl.warmeoverdracht.consent.toezicht.rest;

import java.util.List;
import nl.warmeoverdracht.consent.PartijJson;
import nl.warmeoverdracht.consent.toezicht.Besluitzoeker.Weigering;

/** The JSON of the counts of refusals. */
record WeigeringenJson(List<WeigeringJson> items) {

  record WeigeringJson(
      PartijJson houder,
      String grondslagId,
      Integer grondslagVersie,
      String categorie,
      String reden,
      long aantal) {}

  static WeigeringenJson van(List<Weigering> weigeringen) {
    return new WeigeringenJson(
        weigeringen.stream()
            .map(
                w ->
                    new WeigeringJson(
                        PartijJson.van(w.houder()),
                        w.grondslagId().orElse(null),
                        w.grondslagVersie().orElse(null),
                        w.categorie(),
                        w.reden(),
                        w.aantal()))
            .toList());
  }
}
