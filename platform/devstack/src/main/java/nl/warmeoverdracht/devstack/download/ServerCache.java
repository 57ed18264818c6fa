package nl.warmeoverdracht.devstack.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.function.Supplier;
import nl.warmeoverdracht.devstack.PrivateFiles;
import nl.warmeoverdracht.devstack.Resources;
import nl.warmeoverdracht.devstack.Secrets;

/**
 * Downloads, checks, unpacks and builds the servers once per user. Two builds at once do not
 * disturb each other: one works under a lock in a folder of its own, and the finished folder
 * appears by one rename. A damaged folder is noticed and made anew.
 */
public final class ServerCache {
  private final Path cache;
  private final Progress progress;
  private final Preparation preparation;
  private final Supplier<Path> maven;

  /**
   * A cache in the given folder that reports to the given progress. The preparation is done once,
   * after unpacking.
   */
  public ServerCache(Path cache, Progress progress, Preparation preparation) {
    this(cache, progress, preparation, Maven::program);
  }

  ServerCache(Path cache, Progress progress, Preparation preparation, Supplier<Path> maven) {
    this.cache = cache;
    this.progress = progress;
    this.preparation = preparation;
    this.maven = maven;
  }

  /**
   * The servers, after fetching them when they are not there. Blocks while another process fetches
   * them.
   */
  public Servers servers() {
    Path root = cache.resolve(folderName());
    if (Inventory.intact(root)) {
      Inventory.touch(root);
      return new Servers(root);
    }
    PrivateFiles.directory(cache);
    try (CacheLock lock = CacheLock.acquire(cache.resolve("slot"), progress)) {
      if (!Inventory.intact(root)) {
        replace(root);
      }
    }
    return new Servers(root);
  }

  /** Work that is done once with the unpacked servers, before they are published. */
  @FunctionalInterface
  public interface Preparation {
    /** Adds to the servers; the second folder is thrown away afterwards. */
    void prepare(Servers servers, Path work) throws IOException;
  }

  private void replace(Path root) {
    if (Files.exists(root)) {
      progress.say("The servers in " + root + " are damaged; they are fetched again.");
      PrivateFiles.deleteTree(root);
    }
    removeLeftovers();
    DiskSpace.require(cache, number("download.bytes") + number("unpacked.bytes"));
    Path work = PrivateFiles.directory(cache.resolve(".bezig-" + Secrets.random(6)));
    try {
      Path finished = build(work);
      Inventory.write(finished);
      Files.move(finished, root, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("moving the servers to " + root, e);
    } finally {
      PrivateFiles.deleteTree(work);
    }
  }

  private Path build(Path work) throws IOException {
    Path files = new MavenDownload(work, progress, maven.get()).fetch(number("download.bytes"));
    Checksums.verify(files, Platform.current());
    progress.say("Unpacking PostgreSQL, Kafka and Keycloak");
    Path finished = Files.createDirectory(work.resolve("klaar"));
    Unpacking.servers(files, finished);
    progress.say("Building Keycloak for PostgreSQL (once, about 20 s)");
    KeycloakBuild.run(finished.resolve("keycloak"), settings().getProperty("keycloak.build"));
    progress.say("Preparing the tables of Keycloak (once, about 20 s)");
    preparation.prepare(new Servers(finished), work);
    return finished;
  }

  /**
   * Folders of runs that were killed (we hold the lock, so nobody works in them), and versions that
   * nobody uses any more.
   */
  private void removeLeftovers() {
    try (var folders = Files.list(cache)) {
      folders
          .filter(
              folder ->
                  folder.getFileName().toString().startsWith(".bezig-")
                      || Inventory.forgotten(folder))
          .forEach(PrivateFiles::deleteTree);
    } catch (IOException e) {
      throw new UncheckedIOException("cleaning " + cache, e);
    }
  }

  /** Changes with every version and setting, so that an old folder is never taken for a new one. */
  static String folderName() {
    String content =
        Resources.text("servers.pom.xml")
            + Resources.text("servers.sha256")
            + settings().getProperty("keycloak.build")
            + settings().getProperty("layout");
    return "servers-" + Checksums.sha256(content).substring(0, 12);
  }

  private static Properties settings() {
    return Resources.properties("servers.properties");
  }

  private static long number(String name) {
    return Long.parseLong(settings().getProperty(name));
  }
}
