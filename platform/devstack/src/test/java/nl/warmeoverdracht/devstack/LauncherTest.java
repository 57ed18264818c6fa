package nl.warmeoverdracht.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LauncherTest {
  private static final int JAVA_8 = 52;

  @Test
  void shouldAcceptOnlyJava25AndLater() {
    assertThat(Launcher.suffices("1.8")).isFalse();
    assertThat(Launcher.suffices("17")).isFalse();
    assertThat(Launcher.suffices("25")).isTrue();
    assertThat(Launcher.suffices("26")).isTrue();
  }

  @Test
  void shouldItselfBeLoadableByOldJava() throws IOException {
    try (DataInputStream in =
        new DataInputStream(Launcher.class.getResourceAsStream("Launcher.class"))) {
      in.skipBytes(6);
      assertThat(in.readUnsignedShort()).isEqualTo(JAVA_8);
    }
  }
}
