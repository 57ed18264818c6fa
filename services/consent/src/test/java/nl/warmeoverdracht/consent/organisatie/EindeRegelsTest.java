package nl.warmeoverdracht.consent.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.kernel.Bezwaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EindeRegelsTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);
  private static final Oin OUDE = new Oin("00000099100001876000");
  private static final Oin OPVOLGER = new Oin("00000099100000222000");

  @Test
  void shouldAcceptAMergerFromTodayOn() {
    assertThat(
            EindeRegels.samenvoegen(
                organisatie(OUDE, Optional.empty(), Taak.WERK_EN_INKOMEN),
                new Einde.Samengevoegd(OPVOLGER, VANDAAG),
                Optional.of(organisatie(OPVOLGER, Optional.empty(), Taak.WERK_EN_INKOMEN)),
                VANDAAG))
        .isEmpty();
  }

  @Test
  void shouldNotGoUpInWhoEndsItself() {
    var eindigt = Optional.<Einde>of(new Einde.Vertrokken(VANDAAG.plusYears(1)));

    assertThat(
            EindeRegels.samenvoegen(
                organisatie(OUDE, Optional.empty(), Taak.WERK_EN_INKOMEN),
                new Einde.Samengevoegd(OPVOLGER, VANDAAG),
                Optional.of(organisatie(OPVOLGER, eindigt, Taak.WERK_EN_INKOMEN)),
                VANDAAG))
        .extracting(Bezwaar::code)
        .containsExactly("opvolger-eindigt");
  }

  @ParameterizedTest
  @EnumSource(
      value = Taak.class,
      names = {"BEHEER", "TOEZICHT"})
  void shouldKeepWhoRunsOrWatchesThePlatform(Taak taak) {
    assertThat(
            EindeRegels.vertrekken(
                organisatie(OUDE, Optional.empty(), taak),
                new Einde.Vertrokken(VANDAAG),
                List.of(),
                VANDAAG))
        .extracting(Bezwaar::code)
        .containsExactly("beheert-het-platform");
  }

  @Test
  void shouldNotEndTwiceNorInThePast() {
    var al = Optional.<Einde>of(new Einde.Vertrokken(VANDAAG));

    assertThat(
            EindeRegels.vertrekken(
                organisatie(OUDE, al, Taak.WERKGEVER),
                new Einde.Vertrokken(VANDAAG.minusDays(1)),
                List.of(),
                VANDAAG))
        .extracting(Bezwaar::code)
        .containsExactly("al-beeindigd", "in-het-verleden");
  }

  @Test
  void shouldGiveTheSuccessorTheTasksItLacksAndNoKeys() {
    var sleutel = new Organisatie.Sleutel("k", "x", "y");
    var aansluiting = new Organisatie.Aansluiting(Optional.of("User:a"), List.of(sleutel));
    var oude = met(OUDE, new Organisatie.Registratie(Taak.DOORSTROOMPUNT, true, aansluiting));
    var opvolger = met(OPVOLGER, new Organisatie.Registratie(Taak.WERK_EN_INKOMEN, true));

    assertThat(opvolger.metTakenVan(oude).partijen())
        .containsExactly(
            new Organisatie.Registratie(Taak.DOORSTROOMPUNT, true),
            new Organisatie.Registratie(Taak.WERK_EN_INKOMEN, true));
  }

  private static GeregistreerdeOrganisatie organisatie(Oin oin, Optional<Einde> einde, Taak taak) {
    return new GeregistreerdeOrganisatie(
        met(oin, new Organisatie.Registratie(taak, false)), 1, Instant.EPOCH, einde);
  }

  private static Organisatie met(Oin oin, Organisatie.Registratie partij) {
    return new Organisatie(
        oin,
        "Naam",
        Optional.empty(),
        Optional.empty(),
        Organisatie.Regio.ONBEKEND,
        List.of(partij));
  }
}
