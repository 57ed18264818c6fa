package nl.warmeoverdracht.audit.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What openssl hashes on this machine, to hold our figures against. */
final class OpensslSpeed {

  private static final Pattern LINE =
      Pattern.compile("sha256\\s+([0-9.]+)k", Pattern.CASE_INSENSITIVE);

  private OpensslSpeed() {}

  /**
   * Prints how long openssl, on one core, would hash as many leaves and nodes; or that there is no
   * openssl.
   */
  static void print(PrintStream out, int leaves, int leafBytes, int nodeBytes) {
    try {
      double perLeaf = bytesPerSecond(leafBytes);
      double perNode = bytesPerSecond(nodeBytes);
      out.printf(
          "openssl, one core:  %,10.0f MB/s at %d bytes, %,.0f MB/s at %d bytes:"
              + " %.2f s for the hashes of %,d leaves%n",
          perLeaf / 1e6,
          leafBytes,
          perNode / 1e6,
          nodeBytes,
          leaves * (leafBytes / perLeaf + nodeBytes / perNode),
          leaves);
    } catch (IOException e) {
      out.println("no openssl to compare with: " + e.getMessage());
    }
  }

  private static double bytesPerSecond(int block) throws IOException {
    Process process =
        new ProcessBuilder(
                "openssl", "speed", "-seconds", "2", "-bytes", "" + block, "-evp", "sha256")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher matcher = LINE.matcher(text);
    if (!matcher.find()) {
      throw new IOException("openssl speed answers something else");
    }
    return 1000 * Double.parseDouble(matcher.group(1));
  }
}
