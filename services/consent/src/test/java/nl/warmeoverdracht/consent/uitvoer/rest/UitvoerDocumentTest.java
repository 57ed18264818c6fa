package nl.warmeoverdracht.consent.uitvoer.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.warmeoverdracht.document.Blok;
import nl.warmeoverdracht.document.Blok.Alinea;
import nl.warmeoverdracht.document.Blok.Kenmerk;
import nl.warmeoverdracht.document.Blok.Kenmerken;
import nl.warmeoverdracht.document.Blok.Kop;
import nl.warmeoverdracht.document.Blok.Tabel;
import org.junit.jupiter.api.Test;

class UitvoerDocumentTest {

  @Test
  void shouldGiveEachOrganisationAChapterAndSayWhatIsMissing() {
    List<Blok> blokken =
        document(
            """
            {"houder": {"oin": "1", "taak": "school", "naam": "De Prins"}, "toestand": "opgehaald",
             "onderdelen": []},
            {"houder": {"oin": "2", "taak": "uwv"}, "toestand": "ontbreekt",
             "reden": "Antwoordt niet.", "oplossing": "Vraag het later.", "onderdelen": []}
            """);

    assertThat(blokken)
        .contains(new Kop(2, "De Prins (school)"), new Kop(2, "2 (uwv)"))
        .contains(new Alinea("Antwoordt niet. Vraag het later."));
    assertThat(blokken)
        .filteredOn(Tabel.class::isInstance)
        .extracting(blok -> ((Tabel) blok).rijen())
        .containsExactly(
            List.of(
                List.of("De Prins", "school", "opgehaald", ""),
                List.of("2", "uwv", "ontbreekt", "Antwoordt niet.")));
  }

  @Test
  void shouldTellWithEveryPartWhatItIsFor() {
    List<Blok> blokken =
        document(
            """
            {"houder": {"oin": "1", "taak": "school"}, "toestand": "opgehaald", "onderdelen": [
              {"onderdeel": "x", "titel": "Uw register", "doel": "Begeleiden", "categorieen": ["contact"],
               "ontvangers": "Niemand", "bewaren": "2 jaar", "herkomst": "De school",
               "overdraagbaar": false, "overdraagbaarheid": "Wettelijke taak.", "gegevens": []}]}
            """);

    assertThat(blokken)
        .contains(
            new Kop(3, "Uw register"),
            new Kenmerken(
                "Over deze gegevens",
                List.of(
                    new Kenmerk("Waarvoor", "Begeleiden"),
                    new Kenmerk("Wat voor gegevens", "contact"),
                    new Kenmerk("Wie ze krijgt", "Niemand"),
                    new Kenmerk("Hoe lang ze blijven", "2 jaar"),
                    new Kenmerk("Waar ze vandaan komen", "De school"),
                    new Kenmerk("Mag u ze meenemen", "Nee. Wettelijke taak."))));
  }

  @Test
  void shouldShowOneThingAsPropertiesAndWhatIsInItBehindIt() {
    assertThat(
            gegevens(
                """
                [{"voornaam": "Noor", "geboortedatum": "2008-03-14", "bekend": true,
                  "leefgebieden": ["werk", "vervoer"], "begeleider": {"naam": "B. Sahin"}}]
                """))
        .containsExactly(
            new Kenmerken(
                "Leerling",
                List.of(
                    new Kenmerk("Voornaam", "Noor"),
                    new Kenmerk("Geboortedatum", "14 maart 2008"),
                    new Kenmerk("Bekend", "ja"),
                    new Kenmerk("Leefgebieden", "werk, vervoer"))),
            new Kenmerken("Leerling: Begeleider", List.of(new Kenmerk("Naam", "B. Sahin"))));
  }

  @Test
  void shouldShowThingsThatAreAlikeAsATableAlsoWhereAValueIsMissing() {
    assertThat(
            gegevens(
                """
                [{"gebeurtenis": "aangeboden", "vastgelegdTijdstip": "2026-11-21T09:30:00Z"},
                 {"gebeurtenis": "aanvaard", "rol": "klantmanager"}]
                """))
        .containsExactly(
            new Tabel(
                "Leerling",
                List.of("Gebeurtenis", "Vastgelegd tijdstip", "Rol"),
                List.of(
                    List.of("aangeboden", "21 november 2026 om 10:30", ""),
                    List.of("aanvaard", "", "klantmanager"))));
  }

  @Test
  void shouldSayHowManyAreLeftOut() {
    String lijst =
        IntStream.range(0, Gegevensblokken.MEESTE_RIJEN + 7)
            .mapToObj(nummer -> "{\"nummer\": " + nummer + "}")
            .collect(Collectors.joining(",", "[", "]"));

    List<Blok> blokken = gegevens(lijst);

    assertThat(((Tabel) blokken.getFirst()).rijen()).hasSize(Gegevensblokken.MEESTE_RIJEN);
    assertThat(blokken.getLast())
        .isEqualTo(
            new Alinea("Dit zijn de eerste 500 van 507. Alles staat in de uitvoer als JSON."));
  }

  private static List<Blok> gegevens(String json) {
    return Gegevensblokken.van("Leerling", lees(json));
  }

  private static List<Blok> document(String houders) {
    return UitvoerDocument.van(
            lees(
                """
                {"soort": "inzage", "opgehaaldTijdstip": "2026-11-21T17:00:00Z", "volledig": false,
                 "toelichting": ["U mag klagen."], "onderdelen": [], "houders": [%s]}
                """
                    .formatted(houders)))
        .blokken();
  }

  private static JsonNode lees(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("the test's own JSON", e);
    }
  }
}
