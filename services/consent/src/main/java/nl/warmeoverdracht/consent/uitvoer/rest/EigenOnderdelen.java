package nl.warmeoverdracht.consent.uitvoer.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.akkoord.Akkoorden;
import nl.warmeoverdracht.consent.akkoord.Gever;
import nl.warmeoverdracht.consent.akkoord.Kern;
import nl.warmeoverdracht.consent.akkoord.rest.ReikwijdteJson;
import nl.warmeoverdracht.consent.koppeling.Koppelingen;
import nl.warmeoverdracht.consent.mijn.Partijnaam;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoeken;
import nl.warmeoverdracht.consent.uitvoer.Besluit;
import nl.warmeoverdracht.consent.uitvoer.Eigendeel;
import nl.warmeoverdracht.consent.uitvoer.Gegevensdelingen;
import nl.warmeoverdracht.consent.verstrekking.Categoriebesluit;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.web.uitvoer.Onderdeel;
import nl.warmeoverdracht.web.uitvoer.Onderdelen;
import nl.warmeoverdracht.web.uitvoer.Velden;

/** What we know ourselves, in parts. */
final class EigenOnderdelen {

  private EigenOnderdelen() {}

  static List<Onderdeel> van(Eigendeel eigen, Onderdelen onderdelen) {
    return List.of(
        onderdelen.van(
            "consent-koppeling",
            eigen.koppelingen().stream().map(EigenOnderdelen::koppeling).toList()),
        onderdelen.van("consent-eigen-toestemming", akkoorden(eigen, true)),
        onderdelen.van("consent-akkoord", akkoorden(eigen, false)),
        onderdelen.van(
            "consent-gegevensdeling",
            Gegevensdelingen.van(eigen.besluiten()).stream().map(EigenOnderdelen::deling).toList()),
        onderdelen.van(
            "consent-inzage", eigen.besluiten().stream().map(EigenOnderdelen::inzage).toList()),
        onderdelen.van(
            "consent-persoonsverzoek",
            eigen.verzoeken().stream().map(EigenOnderdelen::verzoek).toList()),
        onderdelen.van(
            "consent-verzoek",
            eigen.gebruikteRechten().stream().map(GebruikteRechten::van).toList()));
  }

  private static Map<String, Object> koppeling(Koppelingen.Benoemd een) {
    return Velden.begin()
        .met("organisatie", naam(new Partijnaam(een.koppeling().houder(), een.naam())))
        .met("hoedanigheid", een.koppeling().hoedanigheid().code())
        .met("gekoppeldTijdstip", een.koppeling().gekoppeldTijdstip())
        .alle();
  }

  private static List<Map<String, Object>> akkoorden(Eigendeel eigen, boolean overdraagbaar) {
    return eigen.akkoorden().stream()
        .filter(een -> isZelfGegevenToestemming(een.akkoord(), eigen) == overdraagbaar)
        .map(EigenOnderdelen::akkoord)
        .toList();
  }

  /**
   * Through a tie, on consent, by machine (AVG 20(1)), and in the capacity of who takes it along:
   * what a parent gave, the young person did not give himself.
   */
  private static boolean isZelfGegevenToestemming(Akkoord akkoord, Eigendeel eigen) {
    Gever gever = akkoord.kern().gever();
    return akkoord.soort() == SoortAkkoord.TOESTEMMING
        && gever.koppelingId().isPresent()
        && eigen.koppelingen().stream()
            .anyMatch(een -> een.koppeling().hoedanigheid().code().equals(gever.door().code()));
  }

  private static Map<String, Object> akkoord(Akkoorden.Eigen een) {
    Kern kern = een.akkoord().kern();
    ReikwijdteJson reikwijdte = ReikwijdteJson.van(kern.reikwijdte());
    return Velden.begin()
        .met("organisatie", naam(new Partijnaam(kern.houder(), een.naam())))
        .met("soort", een.akkoord().soort().code())
        .met("verklaring", kern.verklaring().code())
        .met("gegevenDoor", kern.gever().door().code())
        .met("gegevenOp", kern.gegevenOp())
        .met("ontvangerTaken", reikwijdte.ontvangerTaken())
        .met("ontvangers", Optional.ofNullable(reikwijdte.ontvangers()))
        .met("categorieen", Optional.ofNullable(reikwijdte.categorieen()))
        .met("fasen", Optional.ofNullable(reikwijdte.fasen()))
        .met("doel", Optional.ofNullable(reikwijdte.doel()))
        .met("tekstversie", kern.gevraagd().tekstversie())
        .met("geldigTot", een.akkoord().laatsteDag())
        .met("vastgelegdTijdstip", kern.vastgelegdTijdstip())
        .alle();
  }

  private static Map<String, Object> deling(Gegevensdelingen.Deling deling) {
    return Velden.begin()
        .met("van", naam(deling.houder()))
        .met("aan", naam(deling.ontvanger()))
        .met("categorie", deling.laatste().categorie())
        .met("artikel", deling.laatste().artikel())
        .met("grondslagId", deling.laatste().grondslagId())
        .met("reden", deling.laatste().reden())
        .met("eersteTijdstip", deling.eersteTijdstip())
        .met("laatsteTijdstip", deling.laatsteTijdstip())
        .alle();
  }

  private static Map<String, Object> inzage(Besluit besluit) {
    return Velden.begin()
        .met("genomenTijdstip", besluit.genomenTijdstip())
        .met("van", naam(besluit.houder()))
        .met("aan", naam(besluit.ontvanger()))
        .met("fase", besluit.fase())
        .met("toegestaan", categorieen(besluit, true))
        .met("geweigerd", categorieen(besluit, false))
        .alle();
  }

  private static List<String> categorieen(Besluit besluit, boolean toegestaan) {
    return besluit.perCategorie().stream()
        .filter(een -> een.toegestaan() == toegestaan)
        .map(Categoriebesluit::categorie)
        .toList();
  }

  private static Map<String, Object> verzoek(Persoonsverzoeken.Benoemd een) {
    Persoonsverzoek.Kern kern = een.verzoek().kern();
    Optional<Persoonsverzoek.Antwoord> antwoord =
        een.verzoek() instanceof Persoonsverzoek.Beantwoord beantwoord
            ? Optional.of(beantwoord.antwoord())
            : Optional.empty();
    return Velden.begin()
        .met("organisatie", naam(new Partijnaam(kern.houder(), een.naam())))
        .met("soort", kern.soort().code())
        .met("tekst", kern.tekst())
        .met("gedaanTijdstip", kern.gedaanTijdstip())
        .met("uiterlijkOp", kern.uiterlijkOp())
        .met("antwoord", antwoord.map(Persoonsverzoek.Antwoord::tekst))
        .met("uitkomst", antwoord.flatMap(Persoonsverzoek.Antwoord::uitkomst).map(Codes::code))
        .met("beantwoordTijdstip", antwoord.map(Persoonsverzoek.Antwoord::beantwoordTijdstip))
        .alle();
  }

  static String naam(Partijnaam partij) {
    return partij.naam().orElse(partij.partij().oin().waarde())
        + " ("
        + partij.partij().taak().code()
        + ")";
  }
}
