package nl.warmeoverdracht.testkit.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import nl.warmeoverdracht.devstack.PrivateFiles;
import nl.warmeoverdracht.devstack.Server;
import nl.warmeoverdracht.devstack.Stack;
import nl.warmeoverdracht.devstack.StackOptions;
import nl.warmeoverdracht.devstack.kafka.Topics;

/** Servers of this JVM, each started when first asked for, and ended with the JVM. */
final class OwnStacks {
  private final Object brokerLock = new Object();
  private final Object storageLock = new Object();
  private final Deque<Runnable> endings = new ArrayDeque<>();
  private final Path folder = folder();
  private Stack broker;
  private Stack postgres;
  private Stack keycloak;

  OwnStacks() {
    atEnd(() -> PrivateFiles.deleteTree(folder));
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "wo-test-stack-end"));
  }

  Stack broker() {
    synchronized (brokerLock) {
      if (broker == null) {
        broker = start(options("kafka").only(Server.KAFKA).withTopics(Topics.onClassPath()));
      }
      return broker;
    }
  }

  /** Uses the PostgreSQL of Keycloak when that is already up. */
  Stack withPostgres() {
    synchronized (storageLock) {
      if (postgres == null) {
        postgres = start(options("postgres").only(Server.POSTGRES));
      }
      return postgres;
    }
  }

  Stack withKeycloak() {
    synchronized (storageLock) {
      if (keycloak == null) {
        keycloak = start(options("keycloak").only(Server.KEYCLOAK));
        postgres = postgres == null ? keycloak : postgres;
      }
      return keycloak;
    }
  }

  Optional<Stack> any() {
    synchronized (storageLock) {
      return Optional.ofNullable(keycloak == null ? postgres : keycloak);
    }
  }

  /** Runs before the servers end, last added first. */
  void atEnd(Runnable ending) {
    synchronized (endings) {
      endings.push(ending);
    }
  }

  private StackOptions options(String name) {
    return StackOptions.freePorts(folder.resolve(name));
  }

  private Stack start(StackOptions options) {
    Stack stack = Stack.start(options);
    atEnd(stack::close);
    return stack;
  }

  private void end() {
    synchronized (endings) {
      endings.forEach(OwnStacks::attempt);
    }
  }

  /**
   * One that fails (a shared stack that was stopped before us) must not keep the others from
   * ending.
   */
  private static void attempt(Runnable ending) {
    try {
      ending.run();
    } catch (RuntimeException e) {
      System.getLogger(OwnStacks.class.getName())
          .log(System.Logger.Level.WARNING, "a test server was not cleaned up", e);
    }
  }

  /** In the module's own target folder, so that nothing is left outside the build. */
  private static Path folder() {
    Path target = Path.of("target").toAbsolutePath();
    try {
      return Files.createTempDirectory(
          Files.isDirectory(target) ? target : Path.of(System.getProperty("java.io.tmpdir")),
          "stack-");
    } catch (IOException e) {
      throw new UncheckedIOException("making a folder for the test servers", e);
    }
  }
}
