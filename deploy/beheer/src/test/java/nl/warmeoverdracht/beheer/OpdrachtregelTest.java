package nl.warmeoverdracht.beheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpdrachtregelTest {

  private static final String A = "00000099100001876000";
  private static final String B = "00000099100000222000";

  @Test
  void shouldUnderstandAMergerWithTheTrialAnywhere() {
    assertThat(Opdrachtregel.van(words("samenvoegen --proef %s in %s per 2027-01-01")))
        .isEqualTo(new Opdrachtregel.Samenvoegen(A, B, "2027-01-01", true));
  }

  @Test
  void shouldUnderstandADeparture() {
    assertThat(Opdrachtregel.van(List.of("vertrekken", A, "per", "2027-08-01")))
        .isEqualTo(new Opdrachtregel.Vertrekken(A, "2027-08-01", false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "samenvoegen",
        "samenvoegen %s naar %s per 2027-01-01",
        "samenvoegen %s in 123 per 2027-01-01",
        "vertrekken %s per morgen",
        "toon 1876"
      })
  void shouldRefuseWhatItDoesNotUnderstandWithStatusTwo(String line) {
    assertThatThrownBy(() -> Opdrachtregel.van(words(line)))
        .isInstanceOfSatisfying(
            BeheerFout.class, fout -> assertThat(fout.status()).isEqualTo(BeheerFout.GEBRUIK));
  }

  private static List<String> words(String line) {
    return List.of(line.formatted(A, B).split(" "));
  }
}
