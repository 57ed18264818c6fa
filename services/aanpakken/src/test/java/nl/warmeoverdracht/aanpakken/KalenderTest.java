package nl.warmeoverdracht.aanpakken;

import static nl.warmeoverdracht.aanpakken.EenAanpak.GEEN;
import static nl.warmeoverdracht.aanpakken.EenAanpak.ONBEKEND;
import static nl.warmeoverdracht.aanpakken.EenAanpak.UITSTROOM;
import static nl.warmeoverdracht.aanpakken.EenAanpak.fase;
import static nl.warmeoverdracht.aanpakken.EenAanpak.na;
import static nl.warmeoverdracht.aanpakken.EenAanpak.nazorg;
import static nl.warmeoverdracht.aanpakken.EenAanpak.vertrekt;
import static nl.warmeoverdracht.aanpakken.EenAanpak.voor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.aanpakken.bestand.Aanpakregister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How relative moments become days. */
class KalenderTest {

  private static final List<WettelijkeNazorg> WET = Aanpakregister.meegeleverd().wet();

  @ParameterizedTest
  @CsvSource({
    "LAATSTE_SCHOOLJAAR, 2026-07-17, 2025-08-01",
    "LAATSTE_SCHOOLJAAR, 2026-07-31, 2025-08-01",
    "LAATSTE_SCHOOLJAAR, 2026-08-01, 2025-08-01",
    "LAATSTE_SCHOOLJAAR, 2026-08-02, 2026-08-01",
    "LAATSTE_SCHOOLJAAR, 2026-01-15, 2025-08-01",
    "LAATSTE_HALVE_SCHOOLJAAR, 2026-07-17, 2026-02-01",
    "LAATSTE_HALVE_SCHOOLJAAR, 2026-02-01, 2025-08-01",
    "LAATSTE_HALVE_SCHOOLJAAR, 2026-01-15, 2025-08-01",
    "LAATSTE_HALVE_SCHOOLJAAR, 2026-12-20, 2026-08-01"
  })
  void shouldBeginTheLastSchoolYearBeforeSomebodyLeaves(
      Anker anker, String vertrekt, LocalDate begin) {
    assertThat(dagen(fase(na(anker, "P0D"), UITSTROOM), vertrekt(vertrekt))).startsWith(begin);
  }

  @Test
  void shouldCountFromTheDiplomaAndTheWorkOnceTheyHaveADate() {
    Jongere jongere =
        new Jongere(
            LocalDate.of(2007, 3, 14),
            LocalDate.of(2026, 7, 17),
            Optional.of(LocalDate.of(2026, 6, 30)),
            Optional.of(LocalDate.of(2026, 9, 1)),
            Optional.empty(),
            Optional.empty());
    Fase fase = fase(na(Anker.DIPLOMA, "P0D"), na(Anker.PLAATSING, "P1M"));

    assertThat(momenten(fase, jongere))
        .extracting(moment -> moment.dag() + " " + moment.voorlopig())
        .containsExactly("2026-06-30 false", "2026-10-01 false");
  }

  @Test
  void shouldExpectTheDiplomaAndTheWorkOnTheDaySomebodyLeaves() {
    Fase fase = fase(voor(Anker.DIPLOMA, "P1Y"), na(Anker.PLAATSING, "P1M"));

    assertThat(momenten(fase, vertrekt("2026-07-17")))
        .extracting(moment -> moment.dag() + " " + moment.voorlopig())
        .containsExactly("2025-07-17 true", "2026-08-17 true");
  }

  @ParameterizedTest
  @CsvSource({"27, 2035-03-01", "28, 2036-02-29"})
  void shouldCelebrateABirthdayOn29FebruaryOn1MarchInOtherYears(int jaren, LocalDate dag) {
    assertThat(dagen(fase(UITSTROOM, new Tijdspunt.OpLeeftijd(jaren)), vertrekt("2026-07-17")))
        .endsWith(dag);
  }

  @Test
  void shouldNotLetAShortMonthShiftTheContactsAfterIt() {
    Nazorg nazorg = nazorg(UITSTROOM, na(Anker.UITSTROOM, "P7M"), elke("P1M"));

    assertThat(contacten(nazorg, vertrekt("2026-08-31")))
        .containsExactly(
            LocalDate.of(2026, 9, 30),
            LocalDate.of(2026, 10, 31),
            LocalDate.of(2026, 11, 30),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 31),
            LocalDate.of(2027, 2, 28),
            LocalDate.of(2027, 3, 31));
  }

  @Test
  void shouldWriteOutTwoYearsOfARhythmWithoutAnEnd() {
    Nazorg nazorg = nazorg(UITSTROOM, GEEN, elke("P3M"));
    Kalender kalender =
        kalender(EenAanpak.met(Optional.empty(), Optional.of(nazorg)), "2026-07-17");

    assertThat(contacten(nazorg, vertrekt("2026-07-17")))
        .hasSize(8)
        .endsWith(LocalDate.of(2028, 7, 17));
    assertThat(kalender.regels())
        .filteredOn(Kalenderregel.Doorlopend.class::isInstance)
        .extracting(regel -> regel.onderdeel().id())
        .containsExactly("nazorg", "contact/contact");
  }

  @Test
  void shouldPlanFixedMomentsAfterTheBegin() {
    Ritme ritme = new Ritme.Op(List.of(Period.ofWeeks(2), Period.ofMonths(3)));

    assertThat(contacten(nazorg(UITSTROOM, ONBEKEND, ritme), vertrekt("2026-07-17")))
        .containsExactly(LocalDate.of(2026, 7, 31), LocalDate.of(2026, 10, 17));
  }

  @Test
  void shouldLeaveAGapWhereARhythmHasNoBegin() {
    Nazorg nazorg = nazorg(ONBEKEND, ONBEKEND, elke("P3M"));
    Kalender kalender =
        kalender(EenAanpak.met(Optional.empty(), Optional.of(nazorg)), "2026-07-17");

    assertThat(contacten(nazorg, vertrekt("2026-07-17"))).isEmpty();
    assertThat(kalender.regels())
        .filteredOn(Kalenderregel.Leemte.class::isInstance)
        .extracting(regel -> regel.onderdeel().id())
        .contains("nazorg", "contact/contact");
  }

  @Test
  void shouldShowEveryStatutoryTermWhenTheSchoolIsNotKnown() {
    assertThat(kalender(EenAanpak.met(Optional.empty(), Optional.empty()), "2026-07-17").momenten())
        .extracting(moment -> moment.onderdeel().als().orElseThrow().split("\\.", 2)[0])
        .contains("Alleen wie vso verlaat", "Alleen wie pro verlaat", "Alleen wie mbo verlaat");
  }

  @Test
  void shouldPutDaysInOrderAndGapsLast() {
    Aanpak aanpak =
        EenAanpak.met(Optional.of(fase(voor(Anker.UITSTROOM, "P1Y"), UITSTROOM)), Optional.empty());
    List<Kalenderregel> regels = kalender(aanpak, "2026-07-17").regels();

    assertThat(regels.stream().filter(Kalenderregel.Moment.class::isInstance))
        .extracting(regel -> ((Kalenderregel.Moment) regel).dag())
        .isSorted();
    assertThat(regels.getLast()).isInstanceOf(Kalenderregel.Leemte.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-02-28, vanaf 16 jaar",
    "2036-03-01, tot en met 27 jaar",
    "2025-12-31, overgangsrecht"
  })
  void shouldWarnWhereSomebodyIsNotForWhomItIs(String vertrekt, String waarschuwing) {
    assertThat(
            kalender(EenAanpak.met(Optional.empty(), Optional.empty()), vertrekt).waarschuwingen())
        .anySatisfy(tekst -> assertThat(tekst).contains(waarschuwing));
  }

  @Test
  void shouldNotWarnSomebodyForWhomItIs() {
    assertThat(
            kalender(EenAanpak.met(Optional.empty(), Optional.empty()), "2026-07-17")
                .waarschuwingen())
        .isEmpty();
  }

  private static Ritme elke(String periode) {
    return new Ritme.Elke(Period.parse(periode));
  }

  private static Kalender kalender(Aanpak aanpak, String vertrekt) {
    return Kalender.van(aanpak, WET, vertrekt(vertrekt));
  }

  private static List<Kalenderregel.Moment> momenten(Fase fase, Jongere jongere) {
    return Kalender.van(EenAanpak.met(Optional.of(fase), Optional.empty()), List.of(), jongere)
        .momenten()
        .toList();
  }

  private static List<LocalDate> dagen(Fase fase, Jongere jongere) {
    return momenten(fase, jongere).stream().map(Kalenderregel.Moment::dag).toList();
  }

  private static List<LocalDate> contacten(Nazorg nazorg, Jongere jongere) {
    return Kalender.van(EenAanpak.met(Optional.empty(), Optional.of(nazorg)), List.of(), jongere)
        .momenten()
        .filter(moment -> moment.soort() == Kalenderregel.Soort.CONTACT)
        .map(Kalenderregel.Moment::dag)
        .toList();
  }
}
