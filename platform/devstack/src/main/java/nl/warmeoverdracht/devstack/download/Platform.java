package nl.warmeoverdracht.devstack.download;

import java.util.Locale;
import nl.warmeoverdracht.devstack.DevstackException;

/** The operating system and processor, in the words of the PostgreSQL packages. */
final class Platform {
  private Platform() {}

  /** For example {@code linux-amd64}. Fails where no package exists. */
  static String current() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static String of(String system, String processor) {
    String name = system.toLowerCase(Locale.ROOT);
    String arm = processor.equals("aarch64") ? "arm64v8" : processor;
    if (name.startsWith("linux") && (arm.equals("amd64") || arm.equals("arm64v8"))) {
      return "linux-" + arm;
    }
    if (name.startsWith("mac")) {
      return "darwin-" + (arm.equals("arm64v8") ? "arm64v8" : "amd64");
    }
    throw new DevstackException(
        "There is no packaged PostgreSQL for " + system + " on " + processor,
        "Use Linux (x86-64 or arm64) or macOS; on Windows use WSL 2");
  }
}
