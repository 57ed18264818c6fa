package nl.warmeoverdracht.school.verstrekking.consent;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.school.verstrekking.Besluitvraag;
import nl.warmeoverdracht.school.verstrekking.Categorie;
import nl.warmeoverdracht.school.verstrekking.Feiten;
import nl.warmeoverdracht.school.verstrekking.Verstrekkingsbesluit;

/** Decisions as {@code contracts/api/consent.yaml} writes them. */
final class BesluitJson {

  private static final String TOEGESTAAN = "toegestaan";

  private BesluitJson() {}

  record PartijJson(String oin, String taak) {
    static PartijJson van(Partij partij) {
      return new PartijJson(partij.oin().waarde(), partij.taak().code());
    }
  }

  record FeitenJson(
      int leeftijd,
      String schoolsoort,
      boolean diploma,
      boolean startkwalificatie,
      Optional<Boolean> eigenGemeente) {
    static FeitenJson van(Feiten feiten) {
      return new FeitenJson(
          feiten.leeftijd(),
          feiten.schoolsoort().code(),
          feiten.diploma(),
          feiten.startkwalificatie(),
          feiten.eigenGemeente());
    }
  }

  record VraagJson(
      UUID besluitId,
      PartijJson houder,
      PartijJson ontvanger,
      UUID overdrachtId,
      UUID betrokkeneId,
      String fase,
      List<String> categorieen,
      FeitenJson feiten) {
    static VraagJson van(Besluitvraag vraag) {
      return new VraagJson(
          vraag.besluitId(),
          PartijJson.van(vraag.houder()),
          PartijJson.van(vraag.ontvanger()),
          vraag.overdrachtId(),
          vraag.betrokkeneId(),
          vraag.fase().code(),
          vraag.categorieen().stream().map(Categorie::code).toList(),
          FeitenJson.van(vraag.feiten()));
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record AntwoordJson(
      UUID besluitId,
      Optional<Instant> genomenTijdstip,
      Instant vervaltTijdstip,
      List<CategoriebesluitJson> perCategorie) {
    /**
     * The decision, valid as long as it says but counted from before it was asked, so that a clock
     * that is behind the consent service's gives no time extra (invariant 2, ADR 0010).
     */
    Verstrekkingsbesluit besluit(Instant gevraagd) {
      Instant eigenEinde =
          genomenTijdstip
              .map(genomen -> gevraagd.plus(Duration.between(genomen, vervaltTijdstip)))
              .orElse(vervaltTijdstip);
      return new Verstrekkingsbesluit(
          besluitId,
          eigenEinde.isBefore(vervaltTijdstip) ? eigenEinde : vervaltTijdstip,
          perCategorie.stream().map(CategoriebesluitJson::besluit).toList());
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record CategoriebesluitJson(
      String categorie,
      String uitkomst,
      String reden,
      Optional<String> artikel,
      Optional<String> benodigd) {
    Verstrekkingsbesluit.Categoriebesluit besluit() {
      return new Verstrekkingsbesluit.Categoriebesluit(
          categorie, TOEGESTAAN.equals(uitkomst), reden, artikel, benodigd);
    }
  }
}
