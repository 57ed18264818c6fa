package nl.warmeoverdracht.consent.toezicht.rest;

import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.consent.toezicht.BesluitHerhalen.Oordeel;
import nl.warmeoverdracht.consent.toezicht.BesluitHerhalen.Uitslag;
import nl.warmeoverdracht.consent.toezicht.BesluitHerhalen.Vergelijking;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.problem.Problems;

/** The JSON of a decision that was taken again (Herhaling). */
record HerhalingJson(UUID besluitId, boolean gelijk, List<VergelijkingJson> perCategorie) {

  record VergelijkingJson(
      String categorie,
      OordeelJson toen,
      OordeelJson destijds,
      OordeelJson vandaag,
      boolean gelijk) {
    static VergelijkingJson van(Vergelijking v) {
      return new VergelijkingJson(
          v.categorie(),
          OordeelJson.van(v.toen()),
          OordeelJson.van(v.destijds()),
          OordeelJson.van(v.vandaag()),
          v.gelijk());
    }
  }

  record OordeelJson(String uitkomst, String grondslagId, Integer grondslagVersie) {
    static OordeelJson van(Oordeel oordeel) {
      return new OordeelJson(
          oordeel.toegestaan() ? "toegestaan" : "geweigerd",
          oordeel.grondslagId().orElse(null),
          oordeel.grondslagVersie().orElse(null));
    }
  }

  /** The comparison; 404 without the decision, 409 when agreements were erased. */
  static HerhalingJson van(Uitslag uitslag) {
    return switch (uitslag) {
      case Uitslag.Herhaald(var id, var vergelijkingen) ->
          new HerhalingJson(
              id,
              vergelijkingen.stream().allMatch(Vergelijking::gelijk),
              vergelijkingen.stream().map(VergelijkingJson::van).toList());
      case Uitslag.Onbekend _ -> throw Problems.nietGevonden();
      case Uitslag.Gewist _ ->
          throw Problems.conflict(
              List.of(
                  Bezwaar.van(
                      "akkoorden-gewist",
                      "De akkoorden waarop dit besluit rustte, zijn gewist.",
                      "Het besluit zelf en zijn plaats in de log blijven na te gaan.")));
    };
  }
}
