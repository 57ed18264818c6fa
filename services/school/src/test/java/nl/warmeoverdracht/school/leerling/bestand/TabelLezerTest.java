package nl.warmeoverdracht.school.leerling.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TabelLezerTest {

  private static final String TEKENS = "abZ09;,|\"\r\n\t 'éşıß€=+@<>";

  private final TabelLezer lezer = new TabelLezer(';');

  @RepeatedTest(200)
  void shouldReadBackIdenticalWhateverTableIsWritten(RepetitionInfo herhaling) {
    Random random = new Random(herhaling.getCurrentRepetition());
    int breedte = 2 + random.nextInt(6);
    List<List<String>> tabel =
        IntStream.range(0, random.nextInt(20)).mapToObj(i -> rij(random, breedte)).toList();
    String regeleinde = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    boolean allesInAanhaling = random.nextBoolean();
    boolean eindigtMetRegeleinde = random.nextBoolean();
    List<Integer> beginregels = new ArrayList<>();

    StringBuilder tekst = new StringBuilder();
    int regel = 1;
    for (List<String> rij : tabel) {
      beginregels.add(regel);
      String geschreven =
          String.join(";", rij.stream().map(cel -> schrijf(cel, allesInAanhaling)).toList());
      tekst.append(tekst.isEmpty() ? "" : regeleinde).append(geschreven);
      regel += 1 + (int) metLf(geschreven).chars().filter(teken -> teken == '\n').count();
    }
    Tabel gelezen = lezer.lees(tekst + (eindigtMetRegeleinde ? regeleinde : ""));

    assertThat(gelezen.breuken()).isEmpty();
    assertThat(gelezen.rijen())
        .extracting(Rij::cellen)
        .isEqualTo(
            tabel.stream().map(rij -> rij.stream().map(TabelLezerTest::metLf).toList()).toList());
    assertThat(gelezen.rijen()).extracting(Rij::regel).isEqualTo(beginregels);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void shouldCountLinesInsideQuotedFields(String regeleinde) {
    Tabel tabel = lezer.lees("a;b\n\"een\ntwee\ndrie\";x\n\nslot;y".replace("\n", regeleinde));
    assertThat(tabel.rijen()).extracting(Rij::regel).containsExactly(1, 2, 6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          'kop;k\n"open;x\nheel;y'        ! 2 ! 0
          'kop;k\nx;"open\nheel;y'        ! 2 ! 1
          'kop;k\nheel;y\nx;"a"b\nslot;z' ! 3 ! 1
          'kop;k\nheel;y\nx;"open'        ! 3 ! 1
          """)
  void shouldNameLineAndFieldOfABrokenQuoteAndGoOnBehindIt(String tekst, int regel, int veld) {
    Tabel tabel = lezer.lees(tekst.replace("\\n", "\n"));
    assertThat(tabel.breuken())
        .containsExactly(new Tabel.Breuk(regel, veld, Tabel.Reden.AANHALINGSTEKEN));
    assertThat(tabel.rijen()).extracting(rij -> rij.cellen().getFirst()).contains("kop", "heel");
  }

  @Test
  void shouldReportEveryBrokenRow() {
    Tabel tabel = lezer.lees("kop;k\n\"a\"x;1\ngoed;2\n\"b\"y;3\ngoed;4\n");
    assertThat(tabel.breuken()).extracting(Tabel.Breuk::regel).containsExactly(2, 4);
    assertThat(tabel.rijen()).extracting(Rij::regel).containsExactly(1, 3, 5);
  }

  @Test
  void shouldStopAfterTooManyBrokenRows() {
    Tabel tabel = lezer.lees("\"a\"x;1\n".repeat(10_000));
    assertThat(tabel.breuken()).hasSize(TabelLezer.MAXIMAAL_AANTAL_BREUKEN);
  }

  @Test
  void shouldBoundTheLengthOfAField() {
    Tabel tabel = lezer.lees("kop\n" + "x".repeat(10 * TabelLezer.MAXIMALE_VELDLENGTE) + "\nslot");
    assertThat(tabel.breuken()).containsExactly(new Tabel.Breuk(2, 0, Tabel.Reden.TE_LANG));
    assertThat(tabel.rijen()).extracting(Rij::regel).containsExactly(1, 3);
  }

  @RepeatedTest(30)
  void shouldReadAFileInPiecesAsItReadsTheWhole(RepetitionInfo herhaling) {
    Random random = new Random(herhaling.getCurrentRepetition());
    String tekst = grootBestand(random);
    Tabel geheel = lezer.lees(tekst);
    List<Rij> rijen = new ArrayList<>();
    List<Tabel.Breuk> breuken = new ArrayList<>();
    List<String> regels = tekst.lines().map(regel -> regel + "\n").toList();
    int vanaf = 1;
    int tot = 0;
    while (tot < regels.size()) {
      tot = Math.min(regels.size(), tot + 1 + random.nextInt(4_000));
      int begin = 1 + random.nextInt(vanaf);
      String stuk = String.join("", regels.subList(begin - 1, tot));
      Tabel gelezen = lezer.lees(stuk, begin, vanaf, tot == regels.size());
      rijen.addAll(gelezen.rijen());
      breuken.addAll(gelezen.breuken());
      vanaf = gelezen.volgendeRegel();
    }

    assertThat(breuken).isEqualTo(geheel.breuken());
    assertThat(rijen).isEqualTo(geheel.rijen());
    assertThat(geheel.rijen().size() + geheel.breuken().size()).isGreaterThan(1_000);
  }

  /** Good rows, rows over many lines, and now and then every kind of broken one. */
  private static String grootBestand(Random random) {
    StringBuilder tekst = new StringBuilder("kop;k\n");
    while (tekst.length() < 700_000) {
      switch (random.nextInt(400)) {
        case 0 -> tekst.append("\"open;").append("x".repeat(random.nextInt(90))).append('\n');
        case 1 -> tekst.append("\"a\"b;c\n");
        case 2 -> tekst.append("y".repeat(8_000 + random.nextInt(120_000))).append(";z\n");
        case 3, 4, 5 ->
            tekst.append('"').append("een\n".repeat(random.nextInt(2_200))).append("\";vol\n");
        case 6 -> tekst.append(";".repeat(random.nextInt(40_000))).append('\n');
        case 7, 8 -> tekst.append("\n\n");
        default -> tekst.append("a".repeat(random.nextInt(200))).append(";\"b\"\"c\"\n");
      }
    }
    return tekst.toString();
  }

  private static List<String> rij(Random random, int breedte) {
    List<String> cellen = new ArrayList<>();
    for (int i = 0; i < breedte; i++) {
      StringBuilder cel = new StringBuilder();
      random
          .ints(random.nextInt(12), 0, TEKENS.length())
          .forEach(teken -> cel.append(TEKENS.charAt(teken)));
      cellen.add(cel.toString());
    }
    return cellen;
  }

  private static String metLf(String tekst) {
    return tekst.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String schrijf(String cel, boolean altijdAanhaling) {
    boolean nodig = altijdAanhaling || cel.chars().anyMatch(teken -> ";\"\r\n".indexOf(teken) >= 0);
    return nodig ? '"' + cel.replace("\"", "\"\"") + '"' : cel;
  }
}
