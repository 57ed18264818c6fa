package nl.warmeoverdracht.municipality.overdracht;

import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.KLANTMANAGER;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.eenOverdracht;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.municipality.overdracht.Besluiten.Besluit;
import org.junit.jupiter.api.Test;

class TerugkoppelingTest {

  private static final UUID BESLUIT = new UUID(9, 9);

  @Test
  void shouldNameTheContactpersoonWhenAllowed() {
    // When
    Terugkoppeling deel =
        Terugkoppeling.van(
            eenOverdracht().aanvaard().nu(),
            new Besluit(
                BESLUIT,
                Instant.MAX,
                Set.of(Besluiten.OVERDRACHTSTATUS, Besluiten.CONTACTPERSONEN)));

    // Then
    assertThat(deel.contactpersoon()).contains(KLANTMANAGER);
    assertThat(deel.besluitId()).isEqualTo(BESLUIT);
  }

  @Test
  void shouldLeaveOutWhatWasNotAllowed() {
    // When
    Terugkoppeling deel =
        Terugkoppeling.van(
            eenOverdracht().aanvaard().nu(),
            new Besluit(BESLUIT, Instant.MAX, Set.of(Besluiten.OVERDRACHTSTATUS)));

    // Then
    assertThat(deel.contactpersoon()).isEmpty();
    assertThat(deel.toestand()).isEqualTo(Toestand.AANVAARDING_VERZOCHT);
  }

  @Test
  void shouldKeepFreeTextWhenOnlyTheStatusIsAllowed() {
    // When
    Terugkoppeling deel =
        Terugkoppeling.van(
            eenOverdracht().teruggelegd().nu(),
            new Besluit(BESLUIT, Instant.MAX, Set.of(Besluiten.OVERDRACHTSTATUS)));

    // Then
    assertThat(deel.redenen()).containsExactly(new Reden(Redencode.ONVOLLEDIG, Optional.empty()));
  }
}
