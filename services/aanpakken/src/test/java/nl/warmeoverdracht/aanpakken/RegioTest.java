package nl.warmeoverdracht.aanpakken;

import static nl.warmeoverdracht.aanpakken.EenAanpak.GEEN;
import static nl.warmeoverdracht.aanpakken.EenAanpak.ONBEKEND;
import static nl.warmeoverdracht.aanpakken.EenAanpak.UITSTROOM;
import static nl.warmeoverdracht.aanpakken.EenAanpak.andereNazorg;
import static nl.warmeoverdracht.aanpakken.EenAanpak.fase;
import static nl.warmeoverdracht.aanpakken.EenAanpak.na;
import static nl.warmeoverdracht.aanpakken.EenAanpak.nazorg;
import static nl.warmeoverdracht.aanpakken.EenAanpak.regio;
import static nl.warmeoverdracht.aanpakken.EenAanpak.voor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.warmeoverdracht.aanpakken.Regio.Aanpassing;
import nl.warmeoverdracht.aanpakken.Regio.Termijn;
import nl.warmeoverdracht.aanpakken.bestand.Aanpakregister;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A region fills in and changes, and never goes below the law. */
class RegioTest {

  private static final List<WettelijkeNazorg> WET = Aanpakregister.meegeleverd().wet();
  private static final List<Anker> ANKERS = List.of(Anker.values());
  private static final Aanpak VOOR_PRO =
      EenAanpak.met(
          Optional.of(fase(ONBEKEND, ONBEKEND)),
          Optional.of(nazorg(ONBEKEND, ONBEKEND)),
          Schoolsoort.PRO);

  static Stream<Arguments> nazorgen() {
    Optional<Tijdspunt> niets = Optional.empty();
    return Stream.of(
        Arguments.of("2 jaar na uitstroom", niets, tot(na(Anker.UITSTROOM, "P2Y")), null, true),
        Arguments.of("24 maanden", niets, tot(na(Anker.UITSTROOM, "P24M")), null, true),
        Arguments.of(
            "104 weken is geen 2 jaar", niets, tot(na(Anker.UITSTROOM, "P104W")), null, false),
        Arguments.of(
            "730 dagen is niet altijd 2 jaar",
            niets,
            tot(na(Anker.UITSTROOM, "P730D")),
            null,
            false),
        Arguments.of("731 dagen wel", niets, tot(na(Anker.UITSTROOM, "P731D")), null, true),
        Arguments.of("1 jaar", niets, tot(na(Anker.UITSTROOM, "P1Y")), null, false),
        Arguments.of("voor de uitstroom", niets, tot(voor(Anker.UITSTROOM, "P1M")), null, false),
        Arguments.of("vanaf het diploma", niets, tot(na(Anker.DIPLOMA, "P2Y")), null, false),
        Arguments.of("vanaf het werk", niets, tot(na(Anker.PLAATSING, "P3Y")), null, false),
        Arguments.of("tot een leeftijd", niets, tot(new Tijdspunt.OpLeeftijd(27)), null, false),
        Arguments.of("zonder einde", niets, tot(GEEN), null, true),
        Arguments.of("alleen een begin", tot(UITSTROOM), niets, null, true),
        Arguments.of("2 jaar lang", tot(UITSTROOM), niets, "P2Y", true),
        Arguments.of("18 maanden lang", tot(UITSTROOM), niets, "P18M", false),
        Arguments.of(
            "3 jaar lang, te vroeg begonnen",
            tot(voor(Anker.UITSTROOM, "P2Y")),
            niets,
            "P3Y",
            false),
        Arguments.of(
            "2 jaar lang vanaf het schooljaar",
            tot(na(Anker.LAATSTE_SCHOOLJAAR, "P0D")),
            niets,
            "P2Y",
            false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nazorgen")
  void shouldRefuseAftercareThatCanEndBeforeTheLaws(
      String naam, Optional<Tijdspunt> van, Optional<Tijdspunt> tot, String duur, boolean mag) {
    Optional<Duur> lengte = Optional.ofNullable(duur).map(Period::parse).map(Duur::precies);

    assertThat(codes(VOOR_PRO, andereNazorg(van, tot, lengte)))
        .isEqualTo(mag ? List.of() : List.of("korter-dan-de-wet"));
  }

  @ParameterizedTest
  @CsvSource({"DIPLOMA, P1Y, true", "UITSTROOM, P1Y, true", "DIPLOMA, P11M, false"})
  void shouldCountFromTheDiplomaWhereTheLawDoes(Anker anker, String periode, boolean mag) {
    Aanpak aanpak =
        EenAanpak.met(Optional.empty(), Optional.of(nazorg(ONBEKEND, ONBEKEND)), Schoolsoort.MBO);

    assertThat(
            codes(
                aanpak, andereNazorg(Optional.empty(), tot(na(anker, periode)), Optional.empty())))
        .isEqualTo(mag ? List.of() : List.of("korter-dan-de-wet"));
  }

  @Test
  void shouldRefuseALengthWithoutALowerBound() {
    Duur hoogstens = new Duur(Optional.empty(), Optional.of(Period.ofYears(5)));

    assertThat(
            codes(
                VOOR_PRO,
                andereNazorg(Optional.of(UITSTROOM), Optional.empty(), Optional.of(hoogstens))))
        .containsExactly("korter-dan-de-wet");
  }

  @Test
  void shouldNotAskTheLawOfAnotherSchool() {
    Aanpak aanpak =
        EenAanpak.met(Optional.empty(), Optional.of(nazorg(ONBEKEND, ONBEKEND)), Schoolsoort.BVO);

    assertThat(
            codes(
                aanpak,
                andereNazorg(Optional.empty(), tot(na(Anker.PLAATSING, "P1M")), Optional.empty())))
        .isEmpty();
  }

  @Test
  void shouldNotMindAReportThatIsShorterThanTheLaw() {
    Aanpak aanpak =
        EenAanpak.met(
            Optional.empty(),
            Optional.of(nazorg(UITSTROOM, na(Anker.UITSTROOM, "P6M"))),
            Schoolsoort.PRO);

    assertThat(codes(aanpak, andereNazorg(Optional.empty(), Optional.empty(), Optional.empty())))
        .isEmpty();
  }

  @Test
  void shouldNameEverythingThatIsWrongAtOnce() {
    Termijn achterstevoren =
        new Termijn(
            Optional.of(UITSTROOM), Optional.of(voor(Anker.UITSTROOM, "P1M")), Optional.empty());
    Aanpassing aanpassing =
        new Aanpassing(
            "Zo besloten",
            Optional.empty(),
            Map.of("fase", achterstevoren, "geen-fase", achterstevoren),
            andereNazorg(Optional.empty(), tot(na(Anker.UITSTROOM, "P1M")), Optional.empty())
                .nazorg());
    Regio regio =
        new Regio("ergens", "Ergens", true, Map.of("proef", aanpassing, "geen", aanpassing));

    assertThat(bezwaren(VOOR_PRO, regio))
        .extracting(Bezwaar::code)
        .containsExactly(
            "onbekende-aanpak", "onbekende-fase", "einde-voor-begin", "korter-dan-de-wet");
    assertThat(bezwaren(VOOR_PRO, regio)).allSatisfy(b -> assertThat(b.oplossing()).isNotBlank());
  }

  @Test
  void shouldSwitchAnApproachOffAndOn() {
    Aanpassing uit = stand(false);
    Aanpassing aan = stand(true);

    assertThat(in(regio(uit)).metId("proef")).isEmpty();
    assertThat(in(regio(aan)).metId("proef")).isPresent();
    assertThat(in(new Regio("ergens", "Ergens", false, Map.of())).metId("proef")).isEmpty();
    assertThat(in(new Regio("ergens", "Ergens", false, Map.of("proef", aan))).metId("proef"))
        .isPresent();
  }

  @Test
  void shouldFillInWhatTheReportDoesNotSayAndNameTheRegion() {
    Aanpassing aanpassing =
        new Aanpassing(
            "Zo besloten",
            Optional.empty(),
            Map.of(
                "fase",
                new Termijn(
                    Optional.of(voor(Anker.UITSTROOM, "P1Y")), tot(UITSTROOM), Optional.empty())),
            Optional.empty());
    Aanpakken aanpakken = in(regio(aanpassing));
    Kalender kalender =
        aanpakken.kalender(aanpakken.alle().getFirst(), EenAanpak.vertrekt("2026-07-17"));

    assertThat(kalender.momenten().filter(moment -> moment.onderdeel().id().equals("fase/fase")))
        .extracting(moment -> moment.dag() + " " + moment.onderdeel().bron())
        .containsExactly(
            "2025-07-17 Regiobesluit[regio=Ergens, reden=Zo besloten]",
            "2026-07-17 Regiobesluit[regio=Ergens, reden=Zo besloten]");
  }

  /** Whatever a region writes: what is accepted never ends before the law, whoever leaves when. */
  @Test
  void shouldNeverAcceptAftercareThatEndsBeforeTheLaws() {
    Random toeval = new Random(20261121);
    int geaccepteerd = 0;
    for (int keer = 0; keer < 600; keer++) {
      Tijdvak tijdvak =
          new Tijdvak(
              punt(toeval),
              toeval.nextBoolean() ? ONBEKEND : punt(toeval),
              Optional.of(Duur.precies(periode(toeval))).filter(d -> toeval.nextBoolean()));
      Aanpassing aanpassing =
          andereNazorg(Optional.of(tijdvak.van()), Optional.of(tijdvak.tot()), tijdvak.duur());
      if (bezwaren(VOOR_PRO, regio(aanpassing)).isEmpty()) {
        geaccepteerd++;
        Aanpakken aanpakken = in(regio(aanpassing));
        LocalDate vertrek = LocalDate.of(2026, 1, 1).plusDays(toeval.nextInt(3000));
        assertThat(
                aanpakken
                    .kalender(aanpakken.alle().getFirst(), EenAanpak.vertrekt(vertrek.toString()))
                    .momenten()
                    .filter(m -> m.onderdeel().id().equals("nazorg"))
                    .filter(m -> m.soort() == Kalenderregel.Soort.EINDE))
            .as("%s", tijdvak)
            .allSatisfy(m -> assertThat(m.dag()).isAfterOrEqualTo(vertrek.plusYears(2)));
      }
    }
    assertThat(geaccepteerd).isBetween(50, 550);
  }

  private static Tijdspunt punt(Random toeval) {
    if (toeval.nextInt(8) == 0) {
      return new Tijdspunt.OpLeeftijd(18 + toeval.nextInt(12));
    }
    Period periode = periode(toeval);
    return new Tijdspunt.Relatief(
        ANKERS.get(toeval.nextInt(ANKERS.size())),
        toeval.nextInt(3) == 0 ? periode.negated() : periode);
  }

  private static Period periode(Random toeval) {
    return switch (toeval.nextInt(3)) {
      case 0 -> Period.ofYears(toeval.nextInt(4));
      case 1 -> Period.ofMonths(toeval.nextInt(40));
      default -> Period.ofDays(toeval.nextInt(1000));
    };
  }

  private static Optional<Tijdspunt> tot(Tijdspunt punt) {
    return Optional.of(punt);
  }

  private static Aanpassing stand(boolean aan) {
    return new Aanpassing("Zo besloten", Optional.of(aan), Map.of(), Optional.empty());
  }

  private static Aanpakken in(Regio regio) {
    return new Aanpakken(List.of(VOOR_PRO), WET)
        .in(regio)
        .orElseThrow(bezwaren -> new IllegalStateException(bezwaren.toString()));
  }

  private static List<String> codes(Aanpak aanpak, Aanpassing aanpassing) {
    return bezwaren(aanpak, regio(aanpassing)).stream().map(Bezwaar::code).toList();
  }

  private static List<Bezwaar> bezwaren(Aanpak aanpak, Regio regio) {
    return switch (new Aanpakken(List.of(aanpak), WET).in(regio)) {
      case Decision.Accepted<Aanpakken> goed -> List.of();
      case Decision.Rejected<Aanpakken>(List<Bezwaar> bezwaren) -> bezwaren;
    };
  }
}
