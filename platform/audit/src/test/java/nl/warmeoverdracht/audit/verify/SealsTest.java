package nl.warmeoverdracht.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The details beside the log are held against what each leaf committed to. */
class SealsTest {

  private static final int SIZE = 600;
  private static final Instant LATER = Instant.parse("2026-11-21T00:00:00Z");

  private final SealedLog sealed = new SealedLog(SIZE);

  @Test
  void shouldOpenEverySealOfASoundLog() {
    Report report = run(LATER);

    assertThat(report.sound()).isTrue();
    assertThat(report.remarks()).contains("zegels geopend: 600 van 600 bladen; details gewist: 0");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 255, 256, 300, 599})
  void shouldNameTheLeafWhoseDetailsWereChanged(int leaf) {
    sealed.change(leaf);

    assertThat(run(LATER).findings()).containsExactly(Finding.at(Flaw.ZEGEL, leaf));
  }

  @Test
  void shouldReportWhatWasErasedAndCallItNoFault() {
    sealed.erase(12);
    sealed.erase(256);

    Report report = run(LATER);

    assertThat(report.sound()).isTrue();
    assertThat(report.remarks())
        .containsExactly("zegels geopend: 598 van 600 bladen; details gewist: 2");
  }

  @Test
  void shouldPointAtWhatIsGoneSoonerThanAnyTermAllows() {
    sealed.erase(12);

    assertThat(run(SealedLog.MADE.plusSeconds(86_400)).remarks())
        .contains("LET OP: jonger dan dertig dagen en toch gewist: blad [12]");
  }

  @Test
  void shouldNameALineThatShowsAnotherLeafThanTheLog() {
    sealed.lines.set(
        7, new DetailLine(7, sealed.lines.get(8).leaf(), sealed.lines.get(8).opening()));

    assertThat(run(LATER).findings()).containsExactly(Finding.at(Flaw.REGEL, 7));
  }

  @Test
  void shouldNameTheLinesThatAreNotShown() {
    sealed.lines.removeLast();
    sealed.lines.subList(3, 6).clear();

    assertThat(run(LATER).findings())
        .containsExactly(
            Finding.among(Flaw.REGEL_WEG, 3, 5), Finding.among(Flaw.REGEL_WEG, 599, 599));
  }

  @Test
  void shouldRefuseLinesInAnotherOrder() {
    sealed.lines.add(sealed.lines.getFirst());

    assertThatThrownBy(() -> run(LATER)).isInstanceOf(UnusableInputException.class);
  }

  @Test
  void shouldNameNoMoreThanAHundredAndSayHowManyThereAre() {
    for (int leaf = 0; leaf < 150; leaf++) {
      sealed.change(leaf);
    }

    Report report = run(LATER);

    assertThat(report.findings()).hasSize(100);
    assertThat(report.remarks())
        .contains("LET OP: 150 fouten in de details, hier alleen de eerste");
  }

  private Report run(Instant now) {
    return new Verification(
            sealed.log,
            Optional.of(MemoryLog.RING),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(to -> sealed.lines.forEach(to)))
        .run(now, Progress.NONE);
  }
}
