package nl.warmeoverdracht.devstack;

import java.nio.file.Path;

/**
 * The folder where one stack keeps everything it made: databases, log segments, keys, passwords,
 * logs. Removing it is {@code reset}. Readable by its owner only.
 */
public record StateDirectory(Path root) {

  /**
   * Makes the path absolute, so that children with another working directory mean the same folder.
   */
  public StateDirectory {
    root = root.toAbsolutePath().normalize();
  }

  /**
   * The folder of a named stack of this user, by the XDG rules: {@code run} is that of {@code make
   * run}.
   */
  public static StateDirectory ofUser(String stack) {
    return new StateDirectory(
        xdg("XDG_STATE_HOME", ".local/state").resolve("warme-overdracht").resolve(stack));
  }

  /** Where downloaded servers are kept, once per user. */
  public static Path cache() {
    return xdg("XDG_CACHE_HOME", ".cache").resolve("warme-overdracht");
  }

  private static Path xdg(String variable, String fallback) {
    String value = System.getenv(variable);
    return value == null || value.isBlank()
        ? Path.of(System.getProperty("user.home"), fallback)
        : Path.of(value);
  }

  /** Creates the folder and its subfolders. */
  public void create() {
    PrivateFiles.directory(root);
    PrivateFiles.directory(logs());
    PrivateFiles.directory(processes());
    PrivateFiles.directory(keys());
  }

  /** The cluster of PostgreSQL. */
  public Path postgres() {
    return root.resolve("postgres");
  }

  /** The log segments of Kafka. */
  public Path kafka() {
    return root.resolve("kafka");
  }

  /** The home of Keycloak: links to the shared program, and the realm to import. */
  public Path keycloak() {
    return root.resolve("keycloak");
  }

  /** Private keys, one per client, and the field key. */
  public Path keys() {
    return root.resolve("sleutels");
  }

  /** One log file per process. */
  public Path logs() {
    return root.resolve("logs");
  }

  /** Process ids of what runs. */
  public Path processes() {
    return root.resolve("processen");
  }

  /** The secret from which every password of the stack is derived. */
  public Path secrets() {
    return root.resolve("geheim");
  }

  /** Ports and addresses of the running stack, for whoever attaches to it. */
  public Path description() {
    return root.resolve("stack.json");
  }
}
