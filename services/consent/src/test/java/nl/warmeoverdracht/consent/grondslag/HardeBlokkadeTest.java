package nl.warmeoverdracht.consent.grondslag;

import static nl.warmeoverdracht.consent.grondslag.AkkoordFixture.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.consent.grondslag.Uitkomst.Toegestaan;
import nl.warmeoverdracht.contracts.ContractResources;
import nl.warmeoverdracht.kernel.Decision;
import org.junit.jupiter.api.Test;

/** No rule file opens what is never passed on, whatever it says: 2,000 seeded random registers. */
class HardeBlokkadeTest {

  private static final int REGISTERS = 2_000;

  private final Random random = new Random(20261121);

  @Test
  void shouldNeverOpenABlockedCategory() {
    int geweigerd = 0;
    for (int i = 0; i < REGISTERS; i++) {
      List<Grondslag> regels = willekeurigeRegels();
      switch (Grondslagen.compileer(regels)) {
        case Decision.Accepted<Grondslagen>(Grondslagen register) -> nietsGeblokkeerds(register);
        case Decision.Rejected<Grondslagen>(var bezwaren) -> {
          geweigerd++;
          assertThat(bezwaren).allMatch(b -> b.code().equals("geblokkeerd"));
        }
      }
    }
    assertThat(geweigerd).as("both kinds of register occur").isBetween(500, REGISTERS - 50);
  }

  @Test
  void shouldHaveNothingToAllowForWhatIsNeverPassedOn() {
    for (Taak taak : Taak.values()) {
      assertThat(Toestaanbaar.van(Categorie.BSN, taak)).isEmpty();
      assertThat(Toestaanbaar.van(Categorie.GEZONDHEID, taak)).isEmpty();
      assertThat(Toestaanbaar.van(Categorie.STRAFRECHTELIJK, taak)).isEmpty();
    }
    assertThat(Toestaanbaar.van(Categorie.BERICHT, Taak.WERKGEVER)).isEmpty();
    assertThat(Toestaanbaar.van(Categorie.UITKERING, Taak.WERKGEVER)).isEmpty();
    assertThat(Toestaanbaar.van(Categorie.LEEFGEBIED_SIGNALEN, Taak.WERKGEVER)).isEmpty();
  }

  @Test
  void shouldGiveTheReasonsThatTheContractPromises() {
    var uitsluitingen =
        ContractResources.tree("contracts/grondslagen/uitsluitingen.yaml").get("uitsluitingen");
    assertThat(uitsluitingen).hasSize(3);
    uitsluitingen.forEach(
        uitsluiting -> {
          Blokkade blokkade =
              Blokkade.valueOf(
                  uitsluiting.get("categorie").textValue().toUpperCase(java.util.Locale.ROOT));
          List<String> artikelen = new ArrayList<>();
          uitsluiting.get("artikelen").forEach(artikel -> artikelen.add(artikel.textValue()));
          assertThat(blokkade.reden()).isEqualTo(uitsluiting.get("reden").textValue());
          assertThat(blokkade.artikel()).isEqualTo(String.join("; ", artikelen));
        });
  }

  private static void nietsGeblokkeerds(Grondslagen register) {
    for (Taak ontvanger : Taak.values()) {
      for (Fase fase : Fase.values()) {
        Situatie situatie =
            Situaties.van(Taak.SCHOOL, ontvanger, fase, Feiten.onbekend(), List.of());
        assertThat(register.beslis(situatie).perCategorie())
            .filteredOn(Toegestaan.class::isInstance)
            .noneMatch(uitkomst -> Blokkade.voor(uitkomst.categorie(), ontvanger).isPresent());
      }
    }
  }

  private List<Grondslag> willekeurigeRegels() {
    List<Grondslag> regels = new ArrayList<>();
    int aantal = 1 + random.nextInt(2);
    for (int i = 0; i < aantal; i++) {
      regels.add(
          new Grondslag(
              "regel-" + i,
              1,
              Set.of(Taak.SCHOOL),
              kies(Taak.class, 4),
              List.of(Fase.values()).get(random.nextInt(Fase.values().length)),
              kies(Categorie.class, 3),
              List.of(),
              "Artikel 1",
              "Alles mag.",
              "Niets.",
              VANDAAG,
              Optional.empty()));
    }
    return regels;
  }

  private <E extends Enum<E>> Set<E> kies(Class<E> type, int hoogstens) {
    Set<E> chosen = EnumSet.noneOf(type);
    int aantal = 1 + random.nextInt(hoogstens);
    for (int i = 0; i < aantal; i++) {
      chosen.add(
          List.of(type.getEnumConstants()).get(random.nextInt(type.getEnumConstants().length)));
    }
    return chosen;
  }
}
