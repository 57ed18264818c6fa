package nl.warmeoverdracht.consent.koppeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.crypto.KeyedHash;
import org.junit.jupiter.api.Test;

class CodewoordenTest {

  private static final Partij SCHOOL = Partij.van("00000099000000024000", "school");
  private static final Partij ANDER = Partij.van("00000099000000024000", "trajectaanbieder");

  private final Codewoorden woorden = new Codewoorden(new KeyedHash(new byte[32]));

  @Test
  void shouldMakeFourGroupsOfFourWithoutLettersThatLookAlike() {
    for (int i = 0; i < 1000; i++) {
      assertThat(woorden.maak(SCHOOL, "opdracht-" + i))
          .matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");
    }
  }

  @Test
  void shouldMakeAnotherCodeForEachCommandAndHolder() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      codes.add(woorden.maak(SCHOOL, "opdracht-" + i));
      codes.add(woorden.maak(ANDER, "opdracht-" + i));
    }
    assertThat(codes).hasSize(20_000);
    assertThat(woorden.maak(SCHOOL, "x")).isEqualTo(woorden.maak(SCHOOL, "x"));
  }

  @Test
  void shouldUseEveryLetterInEveryPlace() {
    for (int plek : new int[] {0, 3, 5, 18}) {
      Set<Character> letters = new HashSet<>();
      for (int i = 0; i < 2000; i++) {
        letters.add(woorden.maak(SCHOOL, "opdracht-" + i).charAt(plek));
      }
      assertThat(letters).hasSize(32);
    }
  }

  @Test
  void shouldRecogniseACodeHoweverItIsTyped() {
    assertThat(woorden.hash("k7qx 2m9d-pw4t hz31"))
        .isEqualTo(woorden.hash("K7QX-2M9D-PW4T-HZ3I"))
        .isNotEqualTo(woorden.hash("K7QX-2M9D-PW4T-HZ32"));
  }
}
