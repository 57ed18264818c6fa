package nl.warmeoverdracht.consent.verstrekking;

import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.SCHOOL;
import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.VANDAAG;
import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.akkoord;
import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.over;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.akkoord.Reikwijdte;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Fase;
import nl.warmeoverdracht.grondslagen.Feit;
import nl.warmeoverdracht.grondslagen.Feiten;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.Grondslagen;
import nl.warmeoverdracht.grondslagen.Partijsoort;
import nl.warmeoverdracht.grondslagen.Schoolsoort;
import nl.warmeoverdracht.grondslagen.Situatie;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.Uitkomst;
import nl.warmeoverdracht.grondslagen.Verklaring;
import nl.warmeoverdracht.grondslagen.bestand.Grondslagenregister;
import org.junit.jupiter.api.Test;

class AkkoordkeuzeTest {

  private static final long ZAAD = 20_261_121;
  private static final Partij GEMEENTE = Partij.van("00000099100001955000", "werk-en-inkomen");
  private static final Partij ANDERE = Partij.van("00000099100000222000", "werk-en-inkomen");
  private static final Partij UWV = Partij.van("00000099200000001000", "uwv");

  @Test
  void shouldNotUseAnAgreementForAnotherCategoryReceiverTaskOrPhase() {
    Akkoord contact = met(Set.of(), Set.of(Categorie.CONTACT), Set.of(), 1);
    Akkoord alleenAndere = met(Set.of(ANDERE), Set.of(), Set.of(), 2);
    Akkoord nazorg = met(Set.of(), Set.of(), Set.of(Fase.NAZORG), 3);
    List<Akkoord> alle = List.of(nazorg, alleenAndere, contact);

    assertThat(gebruikt(GEMEENTE, Fase.DOSSIER, Categorie.CONTACT, alle)).containsExactly(contact);
    assertThat(gebruikt(GEMEENTE, Fase.DOSSIER, Categorie.OPLEIDING, alle)).isEmpty();
    assertThat(gebruikt(ANDERE, Fase.DOSSIER, Categorie.OPLEIDING, alle))
        .containsExactly(alleenAndere);
    assertThat(gebruikt(GEMEENTE, Fase.NAZORG, Categorie.OPLEIDING, alle)).containsExactly(nazorg);
    assertThat(gebruikt(UWV, Fase.NAZORG, Categorie.OPLEIDING, alle)).isEmpty();
  }

  @Test
  void shouldLetTheLatestWithinScopeDecide() {
    Akkoord alles = met(Set.of(), Set.of(), Set.of(), 1);
    Akkoord contactWeg =
        over(
            akkoord(SoortAkkoord.TOESTEMMING, Verklaring.INGETROKKEN, GegevenDoor.JONGERE, 20),
            reikwijdte(Set.of(), Set.of(Categorie.CONTACT), Set.of()),
            2);
    List<Akkoord> alle = List.of(contactWeg, alles);

    assertThat(gebruikt(GEMEENTE, Fase.DOSSIER, Categorie.CONTACT, alle))
        .containsExactly(contactWeg);
    assertThat(gebruikt(GEMEENTE, Fase.DOSSIER, Categorie.OPLEIDING, alle)).containsExactly(alles);
  }

  /** Against the obvious: look at every declaration, one category at a time. */
  @Test
  void shouldChooseAsTheObviousWayDoesForAnyHistory() {
    Random random = new Random(ZAAD);
    for (int keer = 0; keer < 2_000; keer++) {
      List<Akkoord> alle = new ArrayList<>();
      for (int i = 0; i < random.nextInt(8); i++) {
        alle.add(willekeurig(random, i));
      }
      alle.sort(Comparator.comparing(Akkoord::vastgelegdTijdstip).reversed());
      Set<Categorie> gevraagd = deel(random, Categorie.values());
      gevraagd.add(Categorie.CONTACT);

      Set<Akkoord> verwacht = new java.util.HashSet<>();
      for (Categorie categorie : gevraagd) {
        for (SoortAkkoord soort : SoortAkkoord.values()) {
          alle.stream()
              .filter(a -> a.soort() == soort)
              .filter(a -> a.reikwijdte().omvat(GEMEENTE, Fase.DOSSIER, categorie))
              .max(Comparator.comparing(Akkoord::vastgelegdTijdstip))
              .ifPresent(verwacht::add);
        }
      }
      assertThat(Akkoordkeuze.uit(vraag(GEMEENTE, Fase.DOSSIER, gevraagd), alle).gebruikt())
          .as("seed %s, round %s", ZAAD, keer)
          .containsExactlyInAnyOrderElementsOf(verwacht);
    }
  }

  /** What is left out of a choice changes no outcome, of any rule, by whomever it was declared. */
  @Test
  void shouldDecideAsOnTheWholeHistory() {
    Random random = new Random(ZAAD);
    Grondslagen regels = Grondslagenregister.lees();
    int open = 0;
    for (int keer = 0; keer < 5_000; keer++) {
      List<Akkoord> alle = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        alle.add(vanIemand(random, i));
      }
      Verstrekkingsvraag vraag = dossier(random);

      List<Uitkomst> gekozen = Akkoordkeuze.uit(vraag, alle).beslis(regels, VANDAAG);

      for (Uitkomst uitkomst : gekozen) {
        assertThat(uitkomst)
            .as("seed %s, round %s", ZAAD, keer)
            .isEqualTo(opAlles(regels, vraag, uitkomst.categorie(), alle));
        open += uitkomst instanceof Uitkomst.Toegestaan ? 1 : 0;
      }
    }
    assertThat(open).as("outcomes that were open").isGreaterThan(500);
  }

  private static Uitkomst opAlles(
      Grondslagen regels, Verstrekkingsvraag vraag, Categorie categorie, List<Akkoord> alle) {
    return regels
        .beslis(
            new Situatie(
                Partijsoort.SCHOOL,
                Partijsoort.WERK_EN_INKOMEN,
                vraag.fase(),
                Set.of(categorie),
                vraag.feiten(),
                alle.stream()
                    .filter(a -> a.reikwijdte().omvat(vraag.ontvanger(), vraag.fase(), categorie))
                    .map(Akkoord::wilsuiting)
                    .toList(),
                VANDAAG))
        .perCategorie()
        .getFirst();
  }

  private static Akkoord vanIemand(Random random, int seconden) {
    return over(
        akkoord(
            SoortAkkoord.values()[random.nextInt(2)],
            Verklaring.values()[random.nextInt(3)],
            GegevenDoor.values()[random.nextInt(3)],
            14 + random.nextInt(6)),
        reikwijdte(Set.of(), random.nextBoolean() ? Set.of(Categorie.CONTACT) : Set.of(), Set.of()),
        seconden);
  }

  private static Verstrekkingsvraag dossier(Random random) {
    UUID id = new UUID(0x7000, 3);
    Feiten feiten =
        new Feiten(
            Optional.of(14 + random.nextInt(6)),
            Optional.of(random.nextBoolean() ? Schoolsoort.MBO : Schoolsoort.VSO),
            Map.of(Feit.metVeld("diploma"), random.nextInt(3) > 0));
    return new Verstrekkingsvraag(
        Optional.empty(),
        SCHOOL,
        GEMEENTE,
        id,
        id,
        Fase.DOSSIER,
        Set.of(Categorie.CONTACT, Categorie.IDENTITEIT),
        feiten);
  }

  private static Akkoord willekeurig(Random random, int seconden) {
    SoortAkkoord soort = SoortAkkoord.values()[random.nextInt(2)];
    Verklaring verklaring = Verklaring.values()[random.nextInt(3)];
    return over(
        akkoord(soort, verklaring, GegevenDoor.JONGERE, 20),
        reikwijdte(
            random.nextInt(3) == 0 ? Set.of(ANDERE) : Set.of(),
            random.nextBoolean() ? deel(random, Categorie.values()) : Set.of(),
            random.nextBoolean() ? deel(random, Fase.values()) : Set.of()),
        seconden);
  }

  private static <E extends Enum<E>> Set<E> deel(Random random, E[] alle) {
    Set<E> deel = EnumSet.of(alle[random.nextInt(alle.length)]);
    for (E een : alle) {
      if (random.nextInt(4) == 0) {
        deel.add(een);
      }
    }
    return deel;
  }

  private static Akkoord met(
      Set<Partij> ontvangers, Set<Categorie> categorieen, Set<Fase> fasen, long seconden) {
    return over(
        akkoord(SoortAkkoord.TOESTEMMING, Verklaring.GEGEVEN, GegevenDoor.JONGERE, 20),
        reikwijdte(ontvangers, categorieen, fasen),
        seconden);
  }

  private static Reikwijdte reikwijdte(
      Set<Partij> ontvangers, Set<Categorie> categorieen, Set<Fase> fasen) {
    return new Reikwijdte(
        Set.of(Taak.WERK_EN_INKOMEN), ontvangers, categorieen, fasen, Optional.empty());
  }

  private static List<Akkoord> gebruikt(
      Partij ontvanger, Fase fase, Categorie categorie, List<Akkoord> alle) {
    return Akkoordkeuze.uit(vraag(ontvanger, fase, Set.of(categorie)), alle).gebruikt();
  }

  private static Verstrekkingsvraag vraag(Partij ontvanger, Fase fase, Set<Categorie> wat) {
    UUID id = new UUID(0x7000, 3);
    return new Verstrekkingsvraag(
        Optional.empty(), SCHOOL, ontvanger, id, id, fase, wat, Feiten.onbekend());
  }
}
