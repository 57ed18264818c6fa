package nl.warmeoverdracht.municipality.overdracht;

import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.NU;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.ONVOLLEDIG;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.codes;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.eenOverdracht;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.gelukt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdracht.TerugleggingVerzocht;
import org.junit.jupiter.api.Test;

class TeruglegRegelsTest {

  @Test
  void shouldRequestTerugleggingWithTheCompleteList() {
    // Given
    OntvangenOverdracht overdracht = eenOverdracht().nu();
    List<Reden> redenen =
        List.of(
            new Reden(Redencode.BUITEN_GEMEENTE, Optional.empty()),
            new Reden(Redencode.ANDERS, Optional.of("Verhuist volgende maand.")));

    // When
    Overgang overgang = gelukt(TeruglegRegels.beoordeel(overdracht, redenen, NU));

    // Then
    assertThat(overgang.naar()).isEqualTo(new TerugleggingVerzocht(overdracht.aanbod(), redenen));
    assertThat(overgang.gebeurtenis()).contains(new OverdrachtGebeurtenis.OverdrachtTeruggelegd());
  }

  @Test
  void shouldChangeNothingWhenHandedBackAgainWithTheSameList() {
    // Given
    OntvangenOverdracht overdracht = eenOverdracht().teruggelegd().nu();

    // When
    Overgang overgang = gelukt(TeruglegRegels.beoordeel(overdracht, ONVOLLEDIG, NU));

    // Then
    assertThat(overgang).isEqualTo(Overgang.geen(overdracht));
  }

  @Test
  void shouldRejectAnEmptyList() {
    assertThat(codes(TeruglegRegels.beoordeel(eenOverdracht().nu(), List.of(), NU)))
        .containsExactly("reden-ontbreekt");
  }

  @Test
  void shouldNameEveryObjectionAtOnce() {
    // Given
    OntvangenOverdracht overdracht = eenOverdracht().aanvaard().nu();
    List<Reden> redenen =
        List.of(
            new Reden(Redencode.ONVOLLEDIG, Optional.empty()),
            new Reden(Redencode.ONVOLLEDIG, Optional.empty()),
            new Reden(Redencode.ANDERS, Optional.of("  ")));

    // When
    var besluit = TeruglegRegels.beoordeel(overdracht, redenen, NU);

    // Then
    assertThat(codes(besluit))
        .containsExactly("verkeerde-toestand", "reden-dubbel", "toelichting-ontbreekt");
  }
}
