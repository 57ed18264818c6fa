package nl.warmeoverdracht.school.rechten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.warmeoverdracht.school.leerling.Gegeven;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Leerling.Begeleider;
import nl.warmeoverdracht.school.leerling.Leerling.Diploma;
import nl.warmeoverdracht.school.leerling.Leerling.Naam;
import nl.warmeoverdracht.school.leerling.Schoolsoort;
import org.junit.jupiter.api.Test;

/** What a school keeps on which article, and what goes (AVG 17(3)(b)). */
class WisplanTest {

  private static final long ZAAD = 20_261_121;
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);
  private static final Bewaargronden GRONDEN =
      new Bewaargronden(
          List.of(
              grond(Schoolsoort.VSO, Bewaargrond.Vanaf.UITSTROOM, Period.ofYears(2), "WEC 44"),
              grond(Schoolsoort.MBO, Bewaargrond.Vanaf.DIPLOMA, Period.ofYears(1), "WEB 9.2.12")));

  @Test
  void shouldEraseWhatNoGroundKeepsAndNameTheArticleOfTheRest() {
    Antwoord antwoord =
        plan(vso(VANDAAG), "identiteit", "leefgebied-signalen", "gezondheid")
            .orElseThrow()
            .antwoord();

    assertThat(antwoord.uitkomst()).isEqualTo(Antwoord.VERWIJDERD);
    assertThat(antwoord.categorieen()).containsExactly("leefgebied-signalen");
    assertThat(antwoord.behouden()).containsExactly("identiteit");
    assertThat(antwoord.artikel()).contains("WEC 44");
    assertThat(antwoord.uitzondering()).contains("wettelijke-verplichting");
  }

  @Test
  void shouldSayBehoudenWhenEverythingStays() {
    Antwoord antwoord = plan(vso(VANDAAG), "identiteit", "contact").orElseThrow().antwoord();

    assertThat(antwoord.uitkomst()).isEqualTo(Antwoord.BEHOUDEN);
    assertThat(antwoord.categorieen()).containsExactlyInAnyOrder("identiteit", "contact");
  }

  @Test
  void shouldNameNoGroundWhenNothingStays() {
    Antwoord antwoord = plan(vso(VANDAAG), "begeleidingsbehoefte").orElseThrow().antwoord();

    assertThat(antwoord.artikel()).isEmpty();
    assertThat(antwoord.behouden()).isEmpty();
  }

  /** The duty to keep ends with the duty that it serves; then people look at the whole file. */
  @Test
  void shouldKeepUntilTheLastDayOfTheTermAndLeaveTheFileToPeopleAfterIt() {
    LocalDate laatste = VANDAAG.minusYears(2);

    assertThat(plan(vso(laatste), "identiteit")).isPresent();
    assertThat(plan(vso(laatste.minusDays(1)), "identiteit")).isEmpty();
    assertThat(plan(vso(laatste.minusDays(1)), "leefgebied-signalen")).isPresent();
  }

  @Test
  void shouldKeepFromTheDiplomaOnAndWhileSomebodyIsStillLearning() {
    assertThat(plan(mbo(Optional.of(VANDAAG.minusYears(1)), VANDAAG), "diploma")).isPresent();
    assertThat(plan(mbo(Optional.of(VANDAAG.minusYears(1).minusDays(1)), VANDAAG), "diploma"))
        .isEmpty();
    assertThat(plan(mbo(Optional.empty(), VANDAAG), "identiteit")).isPresent();
    assertThat(plan(mbo(Optional.empty(), VANDAAG.minusDays(1)), "identiteit"))
        .as("left without a diploma")
        .isEmpty();
  }

  /** Whatever is asked of whom: nothing stays without an article, and nothing is forgotten. */
  @Test
  void shouldNeverKeepWithoutAnArticleNorForgetWhatWasAsked() {
    Random random = new Random(ZAAD);
    for (int i = 0; i < 5_000; i++) {
      Set<String> gevraagd =
          Arrays.stream(Gegeven.values())
              .filter(gegeven -> random.nextBoolean())
              .map(Gegeven::code)
              .collect(Collectors.toUnmodifiableSet());
      LocalDate uitstroom = VANDAAG.minusDays(random.nextInt(-400, 1_200));
      Leerling leerling =
          random.nextBoolean()
              ? vso(uitstroom)
              : mbo(random.nextBoolean() ? Optional.of(uitstroom) : Optional.empty(), uitstroom);

      Wisplan.maak(leerling, gevraagd, VANDAAG, GRONDEN)
          .ifPresent(
              plan -> {
                assertThat(plan.behouden().isEmpty() || plan.antwoord().artikel().isPresent())
                    .as("seed %d", ZAAD)
                    .isTrue();
                assertThat(plan.weg()).allMatch(Gegeven::kanWeg);
                assertThat(plan.weg().size() + plan.behouden().size()).isEqualTo(gevraagd.size());
              });
    }
  }

  @Test
  void shouldNotBeAbleToSayThatSomethingStaysWithoutAnArticle() {
    assertThatThrownBy(
            () ->
                new Antwoord(
                    Antwoord.BEHOUDEN,
                    Set.of("contact"),
                    Set.of("contact"),
                    Optional.empty(),
                    Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Optional<Wisplan> plan(Leerling leerling, String... gevraagd) {
    return Wisplan.maak(leerling, Set.of(gevraagd), VANDAAG, GRONDEN);
  }

  private static Bewaargrond grond(
      Schoolsoort schoolsoort, Bewaargrond.Vanaf vanaf, Period termijn, String artikel) {
    return new Bewaargrond(
        Set.of(schoolsoort),
        Set.of("identiteit", "contact", "opleiding", "diploma", "startkwalificatie"),
        vanaf,
        termijn,
        artikel,
        "wettelijke-verplichting");
  }

  private static Leerling vso(LocalDate uitstroom) {
    return leerling(Schoolsoort.VSO, uitstroom, List.of());
  }

  private static Leerling mbo(Optional<LocalDate> diploma, LocalDate uitstroom) {
    return leerling(
        Schoolsoort.MBO, uitstroom, diploma.map(op -> new Diploma("mbo-2", op)).stream().toList());
  }

  private static Leerling leerling(
      Schoolsoort schoolsoort, LocalDate uitstroom, List<Diploma> diplomas) {
    return new Leerling(
        new UUID(0, 1),
        "NR1",
        new Naam("Voorbeeld", Optional.empty(), "Voorbeeld"),
        LocalDate.of(2006, 2, 3),
        "1234 AB",
        "Montferland",
        schoolsoort,
        "mbo-2",
        Optional.empty(),
        false,
        "geen",
        Optional.of(uitstroom),
        "transitieroute",
        new Begeleider("B. Voorbeeld", "b@school.example", "06-00000000"),
        List.of("vervoer"),
        List.of("reizen"),
        diplomas,
        false,
        1);
  }
}
