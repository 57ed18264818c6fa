package nl.warmeoverdracht.school.verstrekking;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Schoolsoort;
import nl.warmeoverdracht.school.organisatie.Gemeente;
import nl.warmeoverdracht.school.overdracht.Bestemming;
import nl.warmeoverdracht.school.overdracht.Kern;
import nl.warmeoverdracht.school.overdracht.Vraag;
import nl.warmeoverdracht.school.verstrekking.Verstrekkingsbesluit.Categoriebesluit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Only what was allowed is in what leaves. */
class ToegestaanDeelTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);

  @Test
  void shouldBeEmptyWhenNothingIsAllowed() {
    assertThat(gevuld(Dossier.van(zaak(), besluit()))).isEmpty();
    assertThat(gevuld(Aankondiging.van(zaak(), besluit()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Categorie.class,
      names = {
        "CONTACT",
        "OPLEIDING",
        "DIPLOMA",
        "STARTKWALIFICATIE",
        "UITSTROOMPROFIEL",
        "BEGELEIDINGSBEHOEFTE",
        "LEEFGEBIED_SIGNALEN",
        "UITKERING",
        "CONTACTPERSONEN"
      })
  void shouldHoldOneFieldWhenOneCategoryIsAllowed(Categorie categorie) {
    assertThat(gevuld(Dossier.van(zaak(), besluit(categorie)))).hasSize(1);
  }

  @Test
  void shouldHoldNameAndBirthDateAsIdentity() {
    assertThat(gevuld(Dossier.van(zaak(), besluit(Categorie.IDENTITEIT))))
        .containsExactly("naam", "geboortedatum");
  }

  @ParameterizedTest
  @EnumSource(
      value = Categorie.class,
      names = {"BSN", "BERICHT"})
  void shouldHaveNoFieldForWhatIsNeverInADossier(Categorie categorie) {
    assertThat(gevuld(Dossier.van(zaak(), besluit(categorie)))).isEmpty();
  }

  @Test
  void shouldGiveNoAnswerThatIsNotAllowed() {
    Vraag.Antwoord antwoord = new Vraag.Antwoord("Ja, dat kan.", Instant.EPOCH);
    var soort = Verstrekkingsoort.antwoord(antwoord);

    assertThat(soort.samenstelling().apply(zaak(), besluit())).isEmpty();
    assertThat(soort.samenstelling().apply(zaak(), besluit(Categorie.BERICHT))).hasValue(antwoord);
  }

  @Test
  void shouldNeverAnnounceIdentityEvenIfADecisionAllowedEverything() {
    Aankondiging aankondiging = Aankondiging.van(zaak(), besluit(Categorie.values()));

    assertThat(aankondiging.toString()).doesNotContain("Geheim").doesNotContain("2006");
  }

  @Test
  void shouldNotAnnounceWhatWasCoarsenedEvenIfADecisionAllowsIt() {
    Zaak grof = zaak().met(new Vergroving(List.of(Categorie.BEGELEIDINGSBEHOEFTE)));

    assertThat(gevuld(Aankondiging.van(grof, besluit(Categorie.values()))))
        .containsExactly("woongemeente", "leeftijdsgroep", "schoolsoort", "uitstroomprofiel");
  }

  @ParameterizedTest
  @CsvSource({
    "15,onder-16",
    "16,16-17",
    "17,16-17",
    "18,18-20",
    "20,18-20",
    "21,21-23",
    "24,24-26",
    "26,24-26",
    "27,vanaf-27"
  })
  void shouldGroupAgesCoarsely(int leeftijd, String groep) {
    assertThat(Leeftijdsgroep.van(leeftijd).code()).isEqualTo(groep);
  }

  @Test
  void shouldCountAYearOnlyFromTheBirthday() {
    assertThat(Feiten.leeftijd(leerling(LocalDate.of(2006, 11, 23)), VANDAAG)).isEqualTo(20);
    assertThat(Feiten.leeftijd(leerling(LocalDate.of(2006, 11, 24)), VANDAAG)).isEqualTo(19);
  }

  private static List<String> gevuld(Record gegevens) {
    return Arrays.stream(gegevens.getClass().getRecordComponents())
        .filter(component -> ((Optional<?>) waarde(gegevens, component)).isPresent())
        .map(RecordComponent::getName)
        .toList();
  }

  private static Object waarde(Record gegevens, RecordComponent component) {
    try {
      return component.getAccessor().invoke(gegevens);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Verstrekkingsbesluit besluit(Categorie... toegestaan) {
    List<Categorie> mag = List.of(toegestaan);
    return new Verstrekkingsbesluit(
        new UUID(0, 1),
        Instant.MAX,
        Arrays.stream(Categorie.values())
            .map(
                c ->
                    new Categoriebesluit(
                        c.code(), mag.contains(c), "reden", Optional.empty(), Optional.empty()))
            .toList());
  }

  private static Zaak zaak() {
    return new Zaak(
        new Kern(
            new UUID(0, 2),
            Partij.van("00000099000000024000", "school"),
            new UUID(0, 3),
            Bestemming.WERK_EN_INKOMEN,
            Partij.van("00000099100001955000", "werk-en-inkomen"),
            Optional.empty(),
            Instant.EPOCH),
        1,
        leerling(LocalDate.of(2006, 1, 1)),
        Optional.of(new Gemeente("1955", "Montferland")),
        Optional.of(true),
        Vergroving.GEEN,
        VANDAAG);
  }

  private static Leerling leerling(LocalDate geboren) {
    return new Leerling(
        new UUID(0, 3),
        "VOO1",
        new Leerling.Naam("Geheimvoornaam", Optional.empty(), "Geheimachternaam"),
        geboren,
        "7041 AA",
        "Montferland",
        Schoolsoort.VSO,
        "vso",
        Optional.of("arbeidsmarktgericht"),
        false,
        "wajong",
        Optional.empty(),
        "route-arbeid",
        new Leerling.Begeleider("B. Voorbeeld", "b@school.example", "06-00000000"),
        List.of("sociaal-netwerk"),
        List.of("rustige-werkplek"),
        List.of(),
        true,
        1);
  }
}
