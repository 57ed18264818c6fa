package nl.warmeoverdracht.municipality.overdracht;

import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.KLANTMANAGER;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.NU;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.ONVOLLEDIG;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.eenAanbod;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.eenOverdracht;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.warmeoverdracht.kernel.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random courses against a model: the table of transitions that the design allows. */
class OverdrachtModelTest {

  private static final int STEPS = 2_000;

  private static final Map<Toestand, Set<Toestand>> TOEGESTAAN = toegestaan();

  private static final List<Afzendermelding> MELDINGEN =
      List.of(
          eenAanbod(),
          new Afzendermelding.Ingetrokken(),
          new Afzendermelding.Verlopen(),
          new Afzendermelding.AanvaardingBevestigd(),
          new Afzendermelding.TerugleggingBevestigd(),
          new Afzendermelding.ReactieVervallen(VervallenReden.VERLOPEN),
          new Afzendermelding.ReactieVervallen(VervallenReden.AL_BEANTWOORD),
          new Afzendermelding.WarmOvergedragen());

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300, 4_000, 50_000})
  void shouldOnlyEverMakeTransitionsOfTheDesign(long seed) {
    Random random = new Random(seed);
    OntvangenOverdracht overdracht = eenOverdracht().nu();
    for (int step = 0; step < STEPS; step++) {
      OntvangenOverdracht na = stap(random, overdracht);
      assertThat(TOEGESTAAN.get(overdracht.toestand()))
          .as("seed %d step %d: %s to %s", seed, step, overdracht, na)
          .contains(na.toestand());
      assertThat(na.aanbod().versie()).isGreaterThanOrEqualTo(overdracht.aanbod().versie());
      overdracht = isFinal(na) ? eenOverdracht().nu() : na;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 80, 900})
  void shouldChangeNothingWhenTheSenderRepeatsItself(long seed) {
    Random random = new Random(seed);
    OntvangenOverdracht overdracht = eenOverdracht().nu();
    for (int step = 0; step < STEPS; step++) {
      int versie = overdracht.aanbod().versie() + random.nextInt(2);
      Afzendermelding melding = MELDINGEN.get(random.nextInt(MELDINGEN.size()));
      OntvangenOverdracht een = AfzenderRegels.verwerk(overdracht, versie, melding);
      OntvangenOverdracht twee = AfzenderRegels.verwerk(een, versie, melding);
      assertThat(twee).as("seed %d step %d: %s twice", seed, step, melding).isEqualTo(een);
      overdracht = isFinal(een) ? eenOverdracht().nu() : stap(random, een);
    }
  }

  @Test
  void shouldReachEveryStateOfTheModel() {
    Random random = new Random(42);
    Set<Toestand> bereikt = EnumSet.noneOf(Toestand.class);
    OntvangenOverdracht overdracht = eenOverdracht().nu();
    for (int step = 0; step < STEPS; step++) {
      bereikt.add(overdracht.toestand());
      overdracht = isFinal(overdracht) ? eenOverdracht().nu() : stap(random, overdracht);
    }
    assertThat(bereikt).containsExactlyInAnyOrder(Toestand.values());
  }

  private static OntvangenOverdracht stap(Random random, OntvangenOverdracht overdracht) {
    return switch (random.nextInt(4)) {
      case 0 -> na(overdracht, AanvaardRegels.beoordeel(overdracht, KLANTMANAGER, NU));
      case 1 -> na(overdracht, TeruglegRegels.beoordeel(overdracht, ONVOLLEDIG, NU));
      default ->
          AfzenderRegels.verwerk(
              overdracht,
              Math.max(1, overdracht.aanbod().versie() - 1 + random.nextInt(3)),
              MELDINGEN.get(random.nextInt(MELDINGEN.size())));
    };
  }

  private static OntvangenOverdracht na(
      OntvangenOverdracht overdracht, Decision<Overgang> besluit) {
    return switch (besluit) {
      case Decision.Accepted<Overgang>(Overgang overgang) -> overgang.naar();
      case Decision.Rejected<Overgang> _ -> overdracht;
    };
  }

  private static boolean isFinal(OntvangenOverdracht overdracht) {
    return EnumSet.of(Toestand.WARM_OVERGEDRAGEN, Toestand.INGETROKKEN)
        .contains(overdracht.toestand());
  }

  private static Map<Toestand, Set<Toestand>> toegestaan() {
    Map<Toestand, Set<Toestand>> naar = new EnumMap<>(Toestand.class);
    naar.put(
        Toestand.ONTVANGEN,
        EnumSet.of(
            Toestand.AANVAARDING_VERZOCHT,
            Toestand.TERUGLEGGING_VERZOCHT,
            Toestand.INGETROKKEN,
            Toestand.VERLOPEN));
    naar.put(
        Toestand.AANVAARDING_VERZOCHT,
        EnumSet.of(
            Toestand.AANVAARD,
            Toestand.WARM_OVERGEDRAGEN,
            Toestand.ONTVANGEN,
            Toestand.INGETROKKEN,
            Toestand.VERLOPEN));
    naar.put(
        Toestand.TERUGLEGGING_VERZOCHT,
        EnumSet.of(
            Toestand.TERUGGELEGD, Toestand.ONTVANGEN, Toestand.INGETROKKEN, Toestand.VERLOPEN));
    naar.put(Toestand.AANVAARD, EnumSet.of(Toestand.WARM_OVERGEDRAGEN));
    naar.put(Toestand.TERUGGELEGD, EnumSet.of(Toestand.ONTVANGEN, Toestand.INGETROKKEN));
    naar.put(Toestand.VERLOPEN, EnumSet.of(Toestand.ONTVANGEN, Toestand.INGETROKKEN));
    naar.put(Toestand.INGETROKKEN, EnumSet.noneOf(Toestand.class));
    naar.put(Toestand.WARM_OVERGEDRAGEN, EnumSet.noneOf(Toestand.class));
    naar.forEach((van, doelen) -> doelen.add(van));
    return naar;
  }
}
