package nl.warmeoverdracht.devstack.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void shouldRedrawOneLineOnATerminal() {
    try (Progress.Bar bar = new Progress(new PrintStream(said), true).bar("Downloading", 100)) {
      bar.at(20_000_000);
      bar.at(50);
    }

    assertThat(said.toString())
        .startsWith("\rDownloading [##############################] 100%")
        .contains("\rDownloading [###############...............]  50%");
  }

  @Test
  void shouldPrintOneLinePerTenthElsewhere() {
    try (Progress.Bar bar = new Progress(new PrintStream(said), false).bar("Downloading", 1000)) {
      for (int bytes = 0; bytes <= 1000; bytes++) {
        bar.at(bytes);
      }
    }

    assertThat(said.toString().lines()).hasSize(11).allMatch(line -> line.contains("MB/s"));
  }
}
