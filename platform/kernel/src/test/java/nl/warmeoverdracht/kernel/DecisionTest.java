package nl.warmeoverdracht.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {

  private static final Bezwaar BEZWAAR = Bezwaar.van("te-laat", "Te laat.", "Bied opnieuw aan.");

  @Test
  void shouldRejectWithEveryObjection() {
    Decision<String> decision = Decision.unless(List.of(BEZWAAR, BEZWAAR), () -> "nieuw");

    assertThat(decision).isEqualTo(new Decision.Rejected<>(List.of(BEZWAAR, BEZWAAR)));
  }

  @Test
  void shouldRefuseARejectionWithoutReason() {
    assertThatThrownBy(() -> Decision.reject(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldMapOnlyWhatWasAccepted() {
    assertThat(Decision.accept(2).map(n -> n + 1)).isEqualTo(Decision.accept(3));
    assertThat(Decision.<Integer>reject(BEZWAAR).map(n -> n + 1))
        .isEqualTo(Decision.reject(BEZWAAR));
  }
}
