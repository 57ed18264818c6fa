package nl.warmeoverdracht.consent.uitvoer.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.rechten.Bevestiging;
import nl.warmeoverdracht.consent.rechten.EigenVerzoek;
import nl.warmeoverdracht.consent.rechten.Gevolg;
import nl.warmeoverdracht.consent.rechten.Kennisgeving;
import nl.warmeoverdracht.consent.rechten.Rechtenarchief.Stand;
import nl.warmeoverdracht.consent.rechten.Verzoek;
import nl.warmeoverdracht.consent.rechten.Verzoeksoort;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import org.junit.jupiter.api.Test;

class GebruikteRechtenTest {

  private static final Instant TOEN = Instant.parse("2026-11-21T10:00:00Z");
  private static final Partij SCHOOL = Partij.van("00000099000000024000", "school");
  private static final Partij GEMEENTE = Partij.van("00000099100001955000", "werk-en-inkomen");

  @Test
  void shouldTellWhatEveryOrganisationDidAndWhatItKept() {
    Bevestiging deel =
        new Bevestiging(
            Gevolg.BEHOUDEN,
            Set.of(Categorie.CONTACT, Categorie.IDENTITEIT),
            Set.of(Categorie.IDENTITEIT),
            Optional.of("Participatiewet artikel 7"),
            Optional.empty());

    Map<String, Object> gegeven =
        GebruikteRechten.van(
            verzoek(kennisgeving(Optional.of(new Kennisgeving.Antwoord(deel, TOEN)))));

    assertThat(gegeven)
        .containsEntry("soort", "intrekking")
        .containsEntry("organisatie", "De Prins (school)")
        .containsEntry("ingediendDoor", "jongere")
        .containsEntry(
            "antwoorden",
            List.of(
                Map.of(
                    "van",
                    "00000099100001955000 (werk-en-inkomen)",
                    "toestand",
                    "behouden",
                    "gegevens",
                    List.of("contact", "identiteit"),
                    "behouden",
                    List.of("identiteit"),
                    "artikel",
                    "Participatiewet artikel 7",
                    "beantwoordTijdstip",
                    TOEN)));
  }

  @Test
  void shouldTellThatAnOrganisationDidNotAnswerYet() {
    assertThat(GebruikteRechten.van(verzoek(kennisgeving(Optional.empty()))))
        .containsEntry(
            "antwoorden",
            List.of(
                Map.of("van", "00000099100001955000 (werk-en-inkomen)", "toestand", "gevraagd")));
  }

  private static EigenVerzoek verzoek(Kennisgeving... kennisgevingen) {
    Verzoek verzoek =
        new Verzoek(
            UUID.randomUUID(),
            SCHOOL,
            UUID.randomUUID(),
            Verzoeksoort.INTREKKING,
            Optional.of(UUID.randomUUID()),
            Set.of(),
            GegevenDoor.JONGERE,
            TOEN,
            TOEN.plusSeconds(60));
    return new EigenVerzoek(
        new Stand(verzoek, List.of(kennisgevingen)),
        Map.of(SCHOOL.oin().waarde(), "De Prins"),
        Optional.empty());
  }

  private static Kennisgeving kennisgeving(Optional<Kennisgeving.Antwoord> antwoord) {
    return new Kennisgeving(
        UUID.randomUUID(),
        UUID.randomUUID(),
        Verzoeksoort.INTREKKING,
        SCHOOL,
        SCHOOL,
        GEMEENTE,
        Optional.of(UUID.randomUUID()),
        Optional.empty(),
        Set.of(Categorie.CONTACT),
        List.of(),
        TOEN,
        TOEN.plusSeconds(60),
        Optional.empty(),
        antwoord);
  }
}
