package nl.warmeoverdracht.school.leerling.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRegelTest {

  private static final String TEKENS = "ab;\"\r\n=+-@\t '<>é";

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+31", "-2", "@SUM(1)", "\t=1", "\r=1"})
  void shouldKeepASpreadsheetFromRunningAText(String tekst) {
    assertThat(gelezen(CsvRegel.van(tekst, "x")).getFirst().charAt(0)).isEqualTo('\'');
  }

  @Test
  void shouldLeaveOrdinaryNamesAndMarkupAsTheyAre() {
    assertThat(CsvRegel.van("O'Brien", "van der Berg-de Wit", "<b>Jan</b>", "a=b", 12, ""))
        .isEqualTo("O'Brien;van der Berg-de Wit;<b>Jan</b>;a=b;12;\r\n");
  }

  @RepeatedTest(200)
  void shouldReadBackWhatWasWritten(RepetitionInfo herhaling) {
    Random random = new Random(herhaling.getCurrentRepetition());
    List<String> velden = IntStream.range(0, 5).mapToObj(i -> tekst(random)).toList();
    List<String> gelezen = gelezen(CsvRegel.van(velden.toArray()));
    for (int i = 0; i < velden.size(); i++) {
      String geschreven = velden.get(i).replace("\r\n", "\n").replace('\r', '\n');
      assertThat(gelezen.get(i)).isIn(geschreven, "'" + geschreven);
      assertThat(gelezen.get(i)).doesNotMatch("(?s)^[=+\\-@\t\r].*");
    }
  }

  private static List<String> gelezen(String regel) {
    Tabel tabel = new TabelLezer(';').lees(regel);
    assertThat(tabel.breuken()).isEmpty();
    return tabel.rijen().getFirst().cellen();
  }

  private static String tekst(Random random) {
    StringBuilder tekst = new StringBuilder("x".repeat(random.nextInt(2)));
    random.ints(random.nextInt(9), 0, TEKENS.length()).forEach(i -> tekst.append(TEKENS.charAt(i)));
    return tekst.toString();
  }
}
