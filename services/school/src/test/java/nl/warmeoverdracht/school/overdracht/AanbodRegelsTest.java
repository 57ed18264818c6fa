package nl.warmeoverdracht.school.overdracht;

import static nl.warmeoverdracht.school.overdracht.OverdrachtFixture.DOETINCHEM;
import static nl.warmeoverdracht.school.overdracht.OverdrachtFixture.MAANDAG;
import static nl.warmeoverdracht.school.overdracht.OverdrachtFixture.eenOverdracht;
import static nl.warmeoverdracht.school.overdracht.SituatieFixture.alles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.school.organisatie.Ontvangerkeuze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AanbodRegelsTest {

  @Test
  void shouldHaveNoObjectionWhenEverythingIsInOrder() {
    assertThat(bezwaren(alles())).isEmpty();
  }

  static Stream<Arguments> situaties() {
    return Stream.of(
        arguments("leerling-onbekend", alles().zonderLeerling()),
        arguments("begeleider-ontbreekt", alles().zonderBegeleider()),
        arguments(
            "woongemeente-onbekend", alles().keuze(new Ontvangerkeuze.WoongemeenteOnbekend())),
        arguments("ontvanger-onbekend", alles().keuze(new Ontvangerkeuze.OntvangerOnbekend())),
        arguments("ontvanger-niet-eenduidig", alles().keuze(new Ontvangerkeuze.NietEenduidig())),
        arguments("ontvanger-gewijzigd", alles().ontvanger(DOETINCHEM)),
        arguments("andere-overdracht-open", alles().metAndereOpen()),
        arguments("termijn-verstreken", alles().uiterlijk(MAANDAG)),
        arguments("termijn-te-kort", alles().uiterlijk(MAANDAG.plusSeconds(1))),
        arguments("termijn-te-lang", alles().uiterlijk(MAANDAG.plus(Duration.ofDays(91)))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("situaties")
  void shouldObjectWithExactlyOneCodeWhenOneThingIsWrong(String code, SituatieFixture situatie) {
    assertThat(bezwaren(situatie)).containsExactly(code);
  }

  @Test
  void shouldReportAllObjectionsTogether() {
    SituatieFixture verkeerd =
        alles()
            .zonderBegeleider()
            .keuze(new Ontvangerkeuze.OntvangerOnbekend())
            .metAndereOpen()
            .uiterlijk(MAANDAG.minusSeconds(1));

    assertThat(bezwaren(verkeerd))
        .containsExactly(
            "begeleider-ontbreekt",
            "ontvanger-onbekend",
            "andere-overdracht-open",
            "termijn-verstreken");
  }

  private static List<String> bezwaren(SituatieFixture situatie) {
    return AanbodRegels.bezwaren(eenOverdracht().overdracht().kern(), situatie.klaar()).stream()
        .map(Bezwaar::code)
        .toList();
  }
}
