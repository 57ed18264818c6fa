package nl.warmeoverdracht.devstack.download;

import java.nio.file.Path;

/**
 * The unpacked servers in the cache of this user; shared by all stacks and never written to after
 * they were made.
 *
 * @param root the folder that holds all three
 */
public record Servers(Path root) {

  /** PostgreSQL: {@code bin}, {@code lib}, {@code share}. */
  public Path postgres() {
    return root.resolve("postgres");
  }

  /** The jars of the Kafka broker. */
  public Path kafka() {
    return root.resolve("kafka");
  }

  /** Keycloak, built for PostgreSQL. */
  public Path keycloak() {
    return root.resolve("keycloak");
  }

  /** A cluster to copy for a new stack; where PostgreSQL must own its files it does not exist. */
  public Path cluster() {
    return root.resolve("cluster");
  }
}
