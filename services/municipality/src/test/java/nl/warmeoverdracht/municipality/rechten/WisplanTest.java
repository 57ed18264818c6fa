package nl.warmeoverdracht.municipality.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.municipality.overdracht.Toestand;
import org.junit.jupiter.api.Test;

class WisplanTest {

  private static final Set<String> KOPIE = Set.of("identiteit", "contact", "opleiding");
  private static final Bewaargronden GRONDEN =
      new Bewaargronden(
          List.of(
              new Bewaargrond(
                  Taak.WERK_EN_INKOMEN,
                  Set.of(Soort.INTREKKING),
                  Set.of(Toestand.WARM_OVERGEDRAGEN),
                  Set.of("identiteit", "uitkering"),
                  "Participatiewet artikel 7",
                  Optional.of("wettelijke-verplichting"))));

  @Test
  void shouldTakeOutWhatIsAskedAndLeaveTheRest() {
    Wisplan plan = plan(Taak.WERK_EN_INKOMEN, Toestand.AANVAARD, "contact", "verzuim");

    assertThat(plan.weg()).containsExactly("contact");
    assertThat(plan.antwoord())
        .isEqualTo(Antwoord.zonderGrond(Antwoord.VERWIJDERD, Set.of("contact")));
  }

  @Test
  void shouldKeepOnlyOnTheGroundOfItsOwnTaskAndName() {
    Wisplan plan = plan(Taak.WERK_EN_INKOMEN, Toestand.WARM_OVERGEDRAGEN, "identiteit", "contact");

    assertThat(plan.weg()).containsExactly("contact");
    assertThat(plan.behouden()).containsExactly("identiteit");
    assertThat(plan.antwoord().artikel()).contains("Participatiewet artikel 7");
    assertThat(plan.antwoord().uitkomst()).isEqualTo(Antwoord.VERWIJDERD);
    assertThat(plan(Taak.UWV, Toestand.WARM_OVERGEDRAGEN, "identiteit").behouden()).isEmpty();
    assertThat(plan(Taak.WERK_EN_INKOMEN, Toestand.AANVAARD, "identiteit").behouden()).isEmpty();
  }

  @Test
  void shouldSayBehoudenWhenEverythingStays() {
    Antwoord antwoord =
        plan(Taak.WERK_EN_INKOMEN, Toestand.WARM_OVERGEDRAGEN, "identiteit").antwoord();

    assertThat(antwoord.uitkomst()).isEqualTo(Antwoord.BEHOUDEN);
    assertThat(antwoord.categorieen()).containsExactly("identiteit");
    assertThat(antwoord.uitzondering()).contains("wettelijke-verplichting");
  }

  @Test
  void shouldHaveNothingToDoWhenNothingIsThere() {
    Antwoord antwoord = plan(Taak.WERK_EN_INKOMEN, Toestand.AANVAARD, "verzuim").antwoord();

    assertThat(antwoord).isEqualTo(Antwoord.zonderGrond(Antwoord.VERWIJDERD, Set.of()));
  }

  private static Wisplan plan(Taak taak, Toestand toestand, String... gevraagd) {
    Kennisgeving kennisgeving =
        new Kennisgeving(
            new UUID(1, 1), Soort.INTREKKING, new UUID(2, 2), Set.of(gevraagd), Set.of());
    return Wisplan.maak(kennisgeving, KOPIE, taak, toestand, GRONDEN);
  }
}
