package nl.warmeoverdracht.municipality.overdracht;

import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.KLANTMANAGER;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.NU;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.codes;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.eenOverdracht;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.gelukt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdracht.AanvaardingVerzocht;
import org.junit.jupiter.api.Test;

class AanvaardRegelsTest {

  @Test
  void shouldRequestAanvaardingOfTheVersionSeen() {
    // Given
    OntvangenOverdracht overdracht = eenOverdracht().nu();

    // When
    Overgang overgang = gelukt(AanvaardRegels.beoordeel(overdracht, KLANTMANAGER, NU));

    // Then
    assertThat(overgang.naar())
        .isEqualTo(new AanvaardingVerzocht(overdracht.aanbod(), KLANTMANAGER));
    assertThat(overgang.gebeurtenis()).contains(new OverdrachtGebeurtenis.OverdrachtAanvaard());
  }

  @Test
  void shouldChangeNothingWhenAcceptedAgainWithTheSameContactpersoon() {
    // Given
    OntvangenOverdracht overdracht = eenOverdracht().aanvaard().nu();

    // When
    Overgang overgang = gelukt(AanvaardRegels.beoordeel(overdracht, KLANTMANAGER, NU));

    // Then
    assertThat(overgang).isEqualTo(Overgang.geen(overdracht));
  }

  @Test
  void shouldRejectAanvaardingWhenAlreadyHandedBack() {
    // Given
    OntvangenOverdracht overdracht = eenOverdracht().teruggelegd().nu();

    // When
    var besluit = AanvaardRegels.beoordeel(overdracht, KLANTMANAGER, NU);

    // Then
    assertThat(codes(besluit)).containsExactly("verkeerde-toestand");
  }

  @Test
  void shouldAcceptUntilTheTermijnItself() {
    // Given
    OntvangenOverdracht overdracht = eenOverdracht().nu();

    // When
    var besluit =
        AanvaardRegels.beoordeel(
            overdracht, KLANTMANAGER, overdracht.aanbod().uiterlijkeReactieTijdstip());

    // Then
    assertThat(codes(besluit)).isEmpty();
  }

  @Test
  void shouldRejectAanvaardingWhenTermijnVerlopen() {
    // Given
    OntvangenOverdracht overdracht = eenOverdracht().nu();

    // When
    var besluit = AanvaardRegels.beoordeel(overdracht, KLANTMANAGER, NU.plus(Duration.ofDays(15)));

    // Then
    assertThat(codes(besluit)).containsExactly("termijn-verlopen");
  }

  @Test
  void shouldNameEveryObjectionAtOnce() {
    // Given
    OntvangenOverdracht overdracht = eenOverdracht().nu();
    Contactpersoon niemand = new Contactpersoon(" ", "klantmanager", "", "0314-000000");

    // When
    var besluit = AanvaardRegels.beoordeel(overdracht, niemand, NU.plus(Duration.ofDays(15)));

    // Then
    assertThat(codes(besluit))
        .containsExactly(
            "termijn-verlopen", "contactpersoon-onvolledig", "contactpersoon-onvolledig");
  }

  @Test
  void shouldNotShowContactpersoonInText() {
    assertThat(eenOverdracht().aanvaard().nu().toString()).doesNotContain("Vries");
  }
}
