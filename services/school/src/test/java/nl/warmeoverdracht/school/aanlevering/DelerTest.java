package nl.warmeoverdracht.school.aanlevering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DelerTest {

  @RepeatedTest(20)
  void shouldCutBetweenLinesWithoutLosingAByte(RepetitionInfo herhaling) {
    Random random = new Random(herhaling.getCurrentRepetition());
    String einde = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    byte[] bestand = bestand(random, einde);
    Deler deler = new Deler();
    List<Bestandsdeel> delen = new ArrayList<>();
    for (int van = 0; van < bestand.length; ) {
      int tot = Math.min(bestand.length, van + 1 + random.nextInt(300_000));
      delen.addAll(deler.voegToe(Arrays.copyOfRange(bestand, van, tot)));
      van = tot;
    }
    deler.einde().ifPresent(delen::add);

    assertThat(samen(delen)).isEqualTo(bestand);
    assertThat(delen).extracting(Bestandsdeel::nummer).doesNotHaveDuplicates().isSorted();
    assertThat(delen.size()).isGreaterThan(2);
    int regel = 1;
    for (Bestandsdeel deel : delen) {
      assertThat(deel.eersteRegel()).isEqualTo(regel);
      regel += (int) new String(deel.inhoud(), StandardCharsets.UTF_8).lines().count();
    }
    assertThat(deler.regels()).isEqualTo(regel - 1);
    assertThat(deler.teLangeRegel()).isEmpty();
  }

  @Test
  void shouldNameTheLineThatIsTooLongToBeOne() {
    Deler deler = new Deler();
    deler.voegToe("kop\nheel\n".getBytes(StandardCharsets.UTF_8));
    deler.voegToe(new byte[Deler.DEELGROOTTE]);
    assertThat(deler.teLangeRegel()).isEmpty();
    deler.voegToe(new byte[Deler.LANGSTE_REGEL]);
    assertThat(deler.teLangeRegel()).hasValue(3);
  }

  @Test
  void shouldHaveNothingOfAnEmptyFile() {
    Deler deler = new Deler();
    assertThat(deler.voegToe(new byte[0])).isEmpty();
    assertThat(deler.einde()).isEmpty();
    assertThat(deler.regels()).isZero();
  }

  private static byte[] bestand(Random random, String einde) {
    StringBuilder tekst = new StringBuilder();
    while (tekst.length() < 2_000_000) {
      tekst.append("é".repeat(random.nextInt(1_000))).append(einde);
      if (random.nextInt(100) == 0) {
        tekst.append("x".repeat(random.nextInt(200_000)));
      }
    }
    return (random.nextBoolean() ? tekst + "slot" : tekst.toString())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] samen(List<Bestandsdeel> delen) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    delen.forEach(deel -> bytes.writeBytes(deel.inhoud()));
    return bytes.toByteArray();
  }
}
