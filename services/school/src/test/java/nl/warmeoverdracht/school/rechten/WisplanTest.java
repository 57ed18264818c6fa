package nl.warmeoverdracht.school.rechten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmeoverdracht.contracts.ContractResources;
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
  private static final List<String> ALLE_CATEGORIEEN =
      ContractResources.tree("contracts/api/gedeeld.yaml")
          .at("/components/schemas/Categorie/enum")
          .valueStream()
          .map(JsonNode::asText)
          .toList();
  private static final List<String> NIET_IN_HET_REGISTER =
      ALLE_CATEGORIEEN.stream().filter(code -> Gegeven.metCode(code).isEmpty()).toList();
  private static final Bewaargronden GRONDEN =
      new Bewaargronden(
          List.of(
              grond(Schoolsoort.VSO, Bewaargrond.Vanaf.UITSTROOM, Period.ofYears(2), "WEC 44"),
              grond(Schoolsoort.MBO, Bewaargrond.Vanaf.DIPLOMA, Period.ofYears(1), "WEB 9.2.12")));

  @Test
  void shouldEraseWhatNoGroundKeepsAndNameTheArticleOfTheRest() {
    Antwoord antwoord =
        plan(vso(VANDAAG), "identiteit", "leefgebied-signalen").orElseThrow().antwoord();

    assertThat(antwoord.uitkomst()).isEqualTo(Antwoord.VERWIJDERD);
    assertThat(antwoord.categorieen()).containsExactly("leefgebied-signalen");
    assertThat(antwoord.behouden()).containsExactly("identiteit");
    assertThat(antwoord.artikel()).contains("WEC 44");
    assertThat(antwoord.uitzondering()).contains("wettelijke-verplichting");
  }

  /** An export shows messages and handovers too: to say that they are gone would not be true. */
  @Test
  void shouldLeaveToPeopleWhatIsNotInTheRegister() {
    for (String code : NIET_IN_HET_REGISTER) {
      assertThat(plan(vso(VANDAAG), code)).as(code).isEmpty();
      assertThat(plan(vso(VANDAAG), code, "leefgebied-signalen")).as(code).isEmpty();
    }
    assertThat(NIET_IN_HET_REGISTER).contains("bericht", "overdrachtstatus");
  }

  @Test
  void shouldKeepOnTheSecondGroundWhatTheFirstDoesNotName() {
    Bewaargronden twee =
        new Bewaargronden(
            List.of(
                grond("WEC 44", Set.of("identiteit", "contact")),
                grond("WEC 45", Set.of("identiteit", "leefgebied-signalen", "diploma"))));

    Antwoord antwoord =
        Wisplan.maak(
                vso(VANDAAG),
                Set.of("identiteit", "diploma", "leefgebied-signalen", "begeleidingsbehoefte"),
                VANDAAG,
                twee)
            .orElseThrow()
            .antwoord();

    assertThat(antwoord.uitkomst()).isEqualTo(Antwoord.VERWIJDERD);
    assertThat(antwoord.categorieen()).containsExactly("begeleidingsbehoefte");
    assertThat(antwoord.behouden())
        .containsExactlyInAnyOrder("identiteit", "diploma", "leefgebied-signalen");
    assertThat(antwoord.artikel()).contains("WEC 44; WEC 45");
    assertThat(antwoord.uitzondering()).contains("wettelijke-verplichting");
  }

  @Test
  void shouldNameAnArticleOnceHoweverMuchStaysOnIt() {
    assertThat(plan(vso(VANDAAG), "identiteit", "contact").orElseThrow().antwoord().artikel())
        .contains("WEC 44");
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
    int plannen = 0;
    for (int i = 0; i < 5_000; i++) {
      Set<String> gevraagd = gevraagd(random);
      LocalDate uitstroom = VANDAAG.minusDays(random.nextInt(-400, 1_200));
      Leerling leerling =
          random.nextBoolean()
              ? vso(uitstroom)
              : mbo(random.nextBoolean() ? Optional.of(uitstroom) : Optional.empty(), uitstroom);

      Optional<Wisplan> gemaakt = Wisplan.maak(leerling, gevraagd, VANDAAG, GRONDEN);

      gemaakt.ifPresent(
          plan -> {
            assertThat(plan.behouden().isEmpty() || plan.antwoord().artikel().isPresent())
                .as("seed %d", ZAAD)
                .isTrue();
            assertThat(plan.weg()).allMatch(Gegeven::kanWeg);
            assertThat(
                    Stream.concat(plan.weg().stream(), plan.behouden().keySet().stream())
                        .map(Gegeven::code))
                .as("seed %d", ZAAD)
                .containsExactlyInAnyOrderElementsOf(gevraagd);
          });
      plannen += gemaakt.isPresent() ? 1 : 0;
    }
    assertThat(plannen).as("both outcomes are drawn").isBetween(500, 4_500);
  }

  /** Of all categories of the contract; the register holds most of what is asked of it. */
  private static Set<String> gevraagd(Random random) {
    return ALLE_CATEGORIEEN.stream()
        .filter(
            code ->
                NIET_IN_HET_REGISTER.contains(code)
                    ? random.nextInt(40) == 0
                    : random.nextInt(3) == 0)
        .collect(Collectors.toUnmodifiableSet());
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

  private static Bewaargrond grond(String artikel, Set<String> categorieen) {
    return new Bewaargrond(
        Set.of(Schoolsoort.VSO),
        categorieen,
        Bewaargrond.Vanaf.UITSTROOM,
        Period.ofYears(2),
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
