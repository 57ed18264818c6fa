package nl.warmeoverdracht.school.leerling.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TekensetherkenningTest {

  private static final String[] TEKENS = {"a", "é", "€", "😀", ";", "\n", "ı"};

  @RepeatedTest(200)
  void shouldDecideAlikeHoweverTheFileIsCutUp(RepetitionInfo herhaling) {
    Random random = new Random(herhaling.getCurrentRepetition());
    StringBuilder tekst = new StringBuilder();
    random.ints(random.nextInt(20_000), 0, TEKENS.length).forEach(i -> tekst.append(TEKENS[i]));
    byte[] bytes = tekst.toString().getBytes(StandardCharsets.UTF_8);
    boolean stuk = random.nextBoolean() && bytes.length > 0;
    if (stuk) {
      bytes[random.nextInt(bytes.length)] = (byte) 0xE9;
    }
    Tekensetherkenning herkenning = new Tekensetherkenning();
    for (int van = 0; van < bytes.length; ) {
      int tot = Math.min(bytes.length, van + 1 + random.nextInt(50));
      herkenning.zie(Arrays.copyOfRange(bytes, van, tot));
      van = tot;
    }
    assertThat(herkenning.besluit()).isEqualTo(gezien(bytes));
    if (!stuk) {
      assertThat(gezien(bytes)).contains(Tekenset.UTF_8);
    }
  }

  @Test
  void shouldSeeACharacterThatTheFileCutsOff() {
    assertThat(gezien(new byte[] {'a', (byte) 0xC3})).contains(Tekenset.WINDOWS_1252);
    assertThat(gezien(new byte[] {'a', (byte) 0xC3, (byte) 0xA9})).contains(Tekenset.UTF_8);
  }

  @Test
  void shouldSeeUtf16AlsoWhenItsMarkIsCutUp() {
    Tekensetherkenning herkenning = new Tekensetherkenning();
    herkenning.zie(new byte[] {(byte) 0xFF});
    herkenning.zie(new byte[] {(byte) 0xFE, 'a', 0});
    assertThat(herkenning.besluit()).isEmpty();
  }

  private static Optional<Tekenset> gezien(byte[] bytes) {
    Tekensetherkenning herkenning = new Tekensetherkenning();
    herkenning.zie(bytes);
    return herkenning.besluit();
  }
}
