package nl.warmeoverdracht.school.leerling.bestand;

import static nl.warmeoverdracht.school.leerling.bestand.EenBestand.SCHOOL;
import static nl.warmeoverdracht.school.leerling.bestand.EenBestand.eenBestand;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever comes in, reading it only ever gives remarks that a person can act on. */
class WillekeurigeInvoerTest {

  private static final byte[] SCHADE = {
    0, ';', '"', '\n', '\r', ',', (byte) 0xE9, (byte) 0xFF, '='
  };

  @RepeatedTest(500)
  void shouldOnlyEverRemarkOnRandomBytes(RepetitionInfo herhaling) {
    Random random = new Random(herhaling.getCurrentRepetition());
    byte[] ruis = new byte[random.nextInt(5_000)];
    random.nextBytes(ruis);
    volledig(EenBestand.lees(SCHOOL, ruis));
  }

  @RepeatedTest(500)
  void shouldOnlyEverRemarkOnADamagedFileAndAccountForEveryRow(RepetitionInfo herhaling) {
    Random random = new Random(herhaling.getCurrentRepetition());
    byte[] bestand = beschadigd(random);
    Leesresultaat geheel = EenBestand.lees(SCHOOL, bestand);
    volledig(geheel);

    String tekst = BestandTekst.decodeer(bestand).orElseThrow();
    LeerlingStroom.Opening opening = LeerlingStroom.open(EenBestand.kader(SCHOOL), tekst, true);
    assertThat(opening.stroom().isPresent()).isEqualTo(geheel.bruikbaar());
    opening.stroom().ifPresent(stroom -> zelfdeAlsGeheel(stroom, tekst, geheel));
  }

  private static void zelfdeAlsGeheel(LeerlingStroom stroom, String tekst, Leesresultaat geheel) {
    List<GelezenRegel> regels = stroom.lees(tekst, 1, 1, true).beoordeel(Map.of());
    assertThat(regels).hasSize(geheel.regels());
    assertThat(regels.stream().flatMap(regel -> regel.goed().stream()))
        .isEqualTo(geheel.goedeRegels());
    assertThat(geheel.meldingen())
        .containsAll(regels.stream().flatMap(regel -> regel.meldingen().stream()).toList());
  }

  @RepeatedTest(20)
  void shouldKnowANumberAgainInALaterPiece(RepetitionInfo herhaling) {
    Random random = new Random(herhaling.getCurrentRepetition());
    EenBestand bestand = eenBestand();
    IntStream.range(0, 40).forEach(i -> bestand.met("leerlingnummer", "N" + random.nextInt(30)));
    String tekst = bestand.tekst();
    List<String> regels = tekst.lines().map(regel -> regel + "\n").toList();
    int knip = 2 + random.nextInt(38);
    LeerlingStroom stroom =
        LeerlingStroom.open(EenBestand.kader(SCHOOL), tekst, true).stroom().orElseThrow();
    Map<String, Integer> eerder = new HashMap<>();
    List<GelezenRegel> begin =
        stroom.lees(String.join("", regels.subList(0, knip)), 1, 1, true).beoordeel(Map.of());
    begin.forEach(
        regel -> regel.leerlingnummer().ifPresent(nr -> eerder.putIfAbsent(nr, regel.regel())));
    List<GelezenRegel> rest =
        stroom
            .lees(String.join("", regels.subList(knip, regels.size())), knip + 1, knip + 1, true)
            .beoordeel(eerder);

    Leesresultaat geheel = EenBestand.lees(SCHOOL, tekst);
    assertThat(
            java.util.stream.Stream.concat(begin.stream(), rest.stream())
                .flatMap(regel -> regel.meldingen().stream()))
        .isEqualTo(geheel.meldingen());
  }

  /** Each row is good or named in a fault, and every remark has its line and its words. */
  private static void volledig(Leesresultaat gelezen) {
    assertThat(gelezen.meldingen())
        .allSatisfy(
            melding -> {
              assertThat(melding.regel()).isPositive();
              assertThat(melding.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
              assertThat(melding.melding()).isNotBlank().endsWith(".");
            });
    long afgekeurd =
        gelezen.meldingen().stream()
            .filter(Melding::isFout)
            .mapToInt(Melding::regel)
            .distinct()
            .count();
    if (gelezen.bruikbaar()) {
      assertThat(afgekeurd).isEqualTo(gelezen.afgekeurd());
    } else {
      assertThat(gelezen.goedeRegels()).isEmpty();
      assertThat(afgekeurd).isPositive();
    }
  }

  private static byte[] beschadigd(Random random) {
    EenBestand bestand = eenBestand();
    IntStream.range(0, 1 + random.nextInt(8)).forEach(i -> bestand.met());
    byte[] bytes = bestand.tekst().getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(6); i > 0; i--) {
      int plaats = random.nextInt(bytes.length);
      switch (random.nextInt(3)) {
        case 0 -> bytes[plaats] = SCHADE[random.nextInt(SCHADE.length)];
        case 1 -> bytes = Arrays.copyOf(bytes, Math.max(40, plaats));
        default -> bytes[plaats] = (byte) random.nextInt(256);
      }
    }
    return bytes;
  }
}
