package nl.warmeoverdracht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartijTest {

  @Test
  void shouldReadWhatItWrites() {
    Partij partij = Partij.van("00000099000000024000", "school");

    assertThat(partij.sleutel()).isEqualTo("00000099000000024000/school");
    assertThat(Partij.vanSleutel(partij.sleutel())).isEqualTo(partij);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00000099000000024000",
        "00000099000000024000/",
        "00000099000000024000/bakker",
        "0000009900000002400/school",
        "00000099000000024001/school"
      })
  void shouldRefuseWhatIsNoParty(String sleutel) {
    assertThatIllegalArgumentException().isThrownBy(() -> Partij.vanSleutel(sleutel));
  }
}
