package nl.warmeoverdracht.municipality.uitvoer.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.warmeoverdracht.contracts.PartijReferentie;
import nl.warmeoverdracht.municipality.dossier.Dossier;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdracht;
import nl.warmeoverdracht.municipality.overdracht.Reden;
import nl.warmeoverdracht.municipality.overdracht.Verloopregel;
import nl.warmeoverdracht.municipality.overdracht.Vraag;
import nl.warmeoverdracht.municipality.uitvoer.Aantekeningen;
import nl.warmeoverdracht.municipality.uitvoer.UitvoerMaken.Gevonden;
import nl.warmeoverdracht.municipality.uitvoer.Zaakuitvoer;
import nl.warmeoverdracht.web.uitvoer.Betrokkenenuitvoer;
import nl.warmeoverdracht.web.uitvoer.Onderdelen;
import nl.warmeoverdracht.web.uitvoer.Velden;

/** What a receiver has of somebody, in the words of the contract. */
final class UitvoerJson {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private UitvoerJson() {}

  static Betrokkenenuitvoer van(PartijReferentie houder, Gevonden gevonden, Onderdelen onderdelen) {
    return new Betrokkenenuitvoer(
        houder,
        gevonden.volledig(),
        List.of(
            onderdelen.van(
                "municipality-ontvangen-overdracht",
                gevonden.zaken().stream().map(UitvoerJson::zaak).toList()),
            onderdelen.van(
                "municipality-dossier",
                gevonden.zaken().stream()
                    .flatMap(zaak -> zaak.dossier().stream())
                    .map(UitvoerJson::dossier)
                    .toList())));
  }

  private static Map<String, Object> zaak(Zaakuitvoer uitvoer) {
    OntvangenOverdracht overdracht = uitvoer.zaak().overdracht();
    return Velden.begin()
        .met("overdrachtId", uitvoer.zaak().overdrachtId())
        .met("afzender", overdracht.aanbod().afzender().sleutel())
        .met("toestand", overdracht.toestand().code())
        .met("ontvangenTijdstip", uitvoer.zaak().ontvangenTijdstip())
        .met("gewijzigdTijdstip", uitvoer.zaak().gewijzigdTijdstip())
        .met("contactpersoon", overdracht.contact())
        .met("redenen", overdracht.bezwarenVanOntvanger().stream().map(UitvoerJson::reden).toList())
        .met("verloop", uitvoer.verloop().stream().map(UitvoerJson::stap).toList())
        .met("vragen", uitvoer.vragen().stream().map(UitvoerJson::vraag).toList())
        .met("kennismakingen", uitvoer.kennismakingen())
        .met("gebruikteRechten", uitvoer.gedaan().stream().map(UitvoerJson::gedaan).toList())
        .alle();
  }

  private static Map<String, Object> reden(Reden reden) {
    return Velden.begin()
        .met("code", reden.code().code())
        .met("toelichting", reden.toelichting())
        .alle();
  }

  private static Map<String, Object> stap(Verloopregel regel) {
    return Velden.begin()
        .met("gebeurtenis", regel.gebeurtenis())
        .met("vastgelegdTijdstip", regel.vastgelegdTijdstip())
        .met("gebeurdOp", regel.gebeurdOp())
        .met("door", regel.door().sleutel())
        .met("rol", regel.rol())
        .alle();
  }

  private static Map<String, Object> vraag(Vraag vraag) {
    return Velden.begin()
        .met("vraag", vraag.tekst())
        .met("gesteldTijdstip", vraag.gesteldTijdstip())
        .met("antwoord", vraag.antwoord())
        .met("beantwoordTijdstip", vraag.beantwoordTijdstip())
        .alle();
  }

  private static Map<String, Object> gedaan(Aantekeningen.Gedaan gedaan) {
    return Velden.begin()
        .met("soort", gedaan.soort())
        .met("uitkomst", gedaan.uitkomst())
        .met("categorieen", gedaan.categorieen())
        .met("behouden", gedaan.behouden())
        .met("artikel", gedaan.artikel())
        .met("verwerktTijdstip", gedaan.verwerktTijdstip())
        .alle();
  }

  private static Map<String, Object> dossier(Dossier dossier) {
    JsonNode inhoud = inhoud(dossier);
    return Velden.begin()
        .met("overdrachtId", dossier.overdrachtId())
        .met("besluitId", dossier.besluitId())
        .met("ontvangenTijdstip", dossier.ontvangenTijdstip())
        .met("gegevens", inhoud.path("gegevens"))
        .met("geweigerd", inhoud.path("geweigerd"))
        .met("gewist", Optional.ofNullable(inhoud.get("gewist")))
        .alle();
  }

  private static JsonNode inhoud(Dossier dossier) {
    try {
      return JSON.readTree(dossier.inhoud());
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalStateException("the copy of a dossier is no JSON");
    }
  }
}
