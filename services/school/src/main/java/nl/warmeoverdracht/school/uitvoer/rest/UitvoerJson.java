package nl.warmeoverdracht.school.uitvoer.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.warmeoverdracht.school.aanlevering.Regelresultaten.Vermelding;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Persoonsgegevens;
import nl.warmeoverdracht.school.overdracht.Aanbod;
import nl.warmeoverdracht.school.overdracht.Overdracht;
import nl.warmeoverdracht.school.overdracht.Verloopregel;
import nl.warmeoverdracht.school.overdracht.Vraag;
import nl.warmeoverdracht.school.uitvoer.Schooluitvoer;
import nl.warmeoverdracht.school.uitvoer.Schooluitvoer.Gang;
import nl.warmeoverdracht.web.uitvoer.Betrokkenenuitvoer;
import nl.warmeoverdracht.web.uitvoer.Onderdelen;
import nl.warmeoverdracht.web.uitvoer.Uitvoervraag;
import nl.warmeoverdracht.web.uitvoer.Velden;

/** What the register has of somebody, in the words of the contract. */
final class UitvoerJson {

  private UitvoerJson() {}

  static Betrokkenenuitvoer van(Uitvoervraag vraag, Schooluitvoer uitvoer, Onderdelen onderdelen) {
    return new Betrokkenenuitvoer(
        vraag.houder(),
        isAlles(vraag, uitvoer),
        List.of(
            onderdelen.van(
                "school-leerling",
                uitvoer.leerlingen().stream().map(UitvoerJson::leerling).toList()),
            onderdelen.van(
                "school-akkoord",
                uitvoer.leerlingen().stream()
                    .flatMap(alles -> alles.akkoorden().stream())
                    .map(UitvoerJson::akkoord)
                    .toList()),
            onderdelen.van(
                "school-overdracht",
                uitvoer.overdrachten().stream().map(UitvoerJson::overdracht).toList()),
            onderdelen.van(
                "school-leerlingaanlevering",
                uitvoer.aanleveringen().stream().map(UitvoerJson::aanlevering).toList())));
  }

  private static Map<String, Object> aanlevering(Vermelding vermelding) {
    return Velden.begin()
        .met("aanleveringId", vermelding.aanleveringId())
        .met("ingediendTijdstip", vermelding.ingediendOp())
        .met("regel", vermelding.regel())
        .met("uitkomst", vermelding.uitkomst().code())
        .alle();
  }

  /** A handover that was received and is not our own is in no register here: that is said. */
  static boolean isAlles(Uitvoervraag vraag, Schooluitvoer uitvoer) {
    Set<UUID> eigen =
        uitvoer.overdrachten().stream()
            .map(gang -> gang.overdracht().overdracht().kern().id())
            .collect(Collectors.toUnmodifiableSet());
    return uitvoer.volledig() && eigen.containsAll(vraag.overdrachtIds());
  }

  private static Map<String, Object> leerling(Persoonsgegevens.Alles alles) {
    Leerling leerling = alles.leerling();
    return Velden.begin()
        .met("leerlingnummer", leerling.leerlingnummer())
        .met("voornaam", leerling.naam().voornaam())
        .met("tussenvoegsel", leerling.naam().tussenvoegsel())
        .met("achternaam", leerling.naam().achternaam())
        .met("geboortedatum", leerling.geboortedatum())
        .met("postcode", leerling.postcode())
        .met("woongemeente", leerling.woongemeente())
        .met("schoolsoort", leerling.schoolsoort().code())
        .met("niveau", leerling.niveau())
        .met("uitstroomprofiel", leerling.uitstroomprofiel())
        .met("startkwalificatie", leerling.startkwalificatie())
        .met("regeling", leerling.regeling())
        .met("verwachteUitstroomdatum", leerling.verwachteUitstroomdatum())
        .met("aanpak", leerling.aanpak())
        .met("leefgebieden", leerling.leefgebieden())
        .met("begeleidingsbehoeften", leerling.begeleidingsbehoefte())
        .met("begeleidingsbehoeftenInWoorden", alles.ongecodeerdeBehoefte())
        .met("diplomas", leerling.diplomas())
        .met("burgerservicenummerBekend", leerling.bsnBekend())
        .met("begeleider", leerling.begeleider())
        .alle();
  }

  private static Map<String, Object> akkoord(Persoonsgegevens.Gegeven akkoord) {
    return Velden.begin()
        .met("soort", akkoord.soort())
        .met("verklaring", akkoord.verklaring())
        .met("gegevenDoor", akkoord.gegevenDoor())
        .met("gegevenOp", akkoord.gegevenOp())
        .met("ontvangerTaken", akkoord.ontvangerTaken())
        .met("tekstversie", akkoord.tekstversie())
        .met("vastgelegdTijdstip", akkoord.vastgelegdOp())
        .alle();
  }

  private static Map<String, Object> overdracht(Gang gang) {
    Overdracht overdracht = gang.overdracht().overdracht();
    return Velden.begin()
        .met("overdrachtId", overdracht.kern().id())
        .met("bestemming", overdracht.kern().bestemming().code())
        .met("ontvanger", overdracht.kern().ontvanger().sleutel())
        .met("toestand", overdracht.toestand().code())
        .met("aangemaaktTijdstip", overdracht.kern().aangemaaktOp())
        .met("aangebodenTijdstip", overdracht.laatsteAanbod().map(Aanbod::aangebodenOp))
        .met("verloop", gang.verloop().stream().map(UitvoerJson::stap).toList())
        .met("antwoorden", gang.vragen().stream().map(UitvoerJson::antwoord).toList())
        .alle();
  }

  private static Map<String, Object> stap(Verloopregel regel) {
    return Velden.begin()
        .met("gebeurtenis", regel.gebeurtenis())
        .met("vastgelegdTijdstip", regel.vastgelegdOp())
        .met("gebeurdOp", regel.gebeurdOp())
        .met("door", regel.door().partij().sleutel())
        .met("rol", regel.door().rol())
        .alle();
  }

  private static Map<String, Object> antwoord(Vraag vraag) {
    return Velden.begin()
        .met("vraagGesteldTijdstip", vraag.gesteldOp())
        .met("antwoord", vraag.antwoord().map(Vraag.Antwoord::tekst))
        .met("beantwoordTijdstip", vraag.antwoord().map(Vraag.Antwoord::beantwoordOp))
        .alle();
  }
}
