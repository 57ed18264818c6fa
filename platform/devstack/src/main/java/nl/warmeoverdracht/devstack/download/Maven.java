package nl.warmeoverdracht.devstack.download;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.warmeoverdracht.devstack.DevstackException;

/**
 * Finds the developer's own Maven: it knows his registry, mirrors and credentials, so we name no
 * host.
 */
final class Maven {
  private Maven() {}

  /** The {@code mvn} program. Fails with advice when there is none. */
  static Path program() {
    return find(System.getProperty("maven.home"), System::getenv)
        .orElseThrow(
            () ->
                new DevstackException(
                    "Maven is not on the PATH, and it is needed to fetch PostgreSQL, Kafka and"
                        + " Keycloak",
                    "Install Maven 3.8.7 or later, or set MAVEN_HOME to its folder"));
  }

  /** Looks at the Maven that runs us, MAVEN_HOME, M2_HOME and the PATH, in that order. */
  static Optional<Path> find(String runningUnder, UnaryOperator<String> environment) {
    Stream<Path> homes =
        Stream.of(runningUnder, environment.apply("MAVEN_HOME"), environment.apply("M2_HOME"))
            .filter(Objects::nonNull)
            .filter(home -> !home.isBlank())
            .map(home -> Path.of(home, "bin"));
    String path = Optional.ofNullable(environment.apply("PATH")).orElse("");
    Stream<Path> folders =
        Stream.of(path.split(java.io.File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .map(Path::of);
    return Stream.concat(homes, folders)
        .map(folder -> folder.resolve("mvn"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
