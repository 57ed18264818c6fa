package nl.warmeoverdracht.devstack.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.PrivateFiles;
import nl.warmeoverdracht.devstack.process.ChildProcess;
import nl.warmeoverdracht.devstack.process.ChildSpec;
import nl.warmeoverdracht.devstack.process.JavaCommand;
import nl.warmeoverdracht.devstack.process.PortCheck;
import nl.warmeoverdracht.devstack.process.ProgramCopy;

/** One of our services as a child process, from its packaged form. */
public final class ServiceServer {
  private static final Duration START_TIMEOUT = Duration.ofSeconds(90);
  private static final Duration GRACE = Duration.ofSeconds(15);
  private static final int HEAP_MEGABYTES = 256;

  private ServiceServer() {}

  /** Where the packaged service is. */
  public static Path jar(Path repository, String service) {
    return repository.resolve("services/" + service + "/target/quarkus-app/quarkus-run.jar");
  }

  /**
   * Starts the service with this environment and returns when its readiness answers on {@code
   * WO_BEHEERPOORT}.
   *
   * @param folder where its log and process id go
   */
  public static ChildProcess start(
      String service, Map<String, String> environment, Path repository, Path folder) {
    Path jar = jar(repository, service);
    if (!Files.exists(jar)) {
      throw new DevstackException(
          "Service " + service + " is not built (" + jar + ")", "Run `make build`");
    }
    PortCheck.requireFree(Integer.parseInt(environment.get("WO_POORT")), service);
    int management = Integer.parseInt(environment.get("WO_BEHEERPOORT"));
    PortCheck.requireFree(management, "the management of " + service);
    Path program = folder.toAbsolutePath().resolve("programma-" + service);
    ProgramCopy.replace(jar.getParent(), program);
    ChildProcess process =
        ChildProcess.start(spec(service, environment, program.resolve(jar.getFileName()), folder));
    try (HttpClient http = HttpClient.newHttpClient()) {
      process.awaitReady(START_TIMEOUT, () -> ready(http, management));
    } catch (RuntimeException e) {
      process.close();
      throw e;
    }
    return process;
  }

  private static boolean ready(HttpClient http, int port) throws Exception {
    URI health = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
    HttpRequest request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
    return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
  }

  /**
   * The quick compiler halves the CPU time of a start (4.5 s instead of 8.9 s, measured with
   * school), which counts on two cores. A benchmark of long runs asks for the thorough one: {@code
   * WO_SERVICE_JVM="-XX:TieredStopAtLevel=4 -Xmx512m"}.
   */
  private static List<String> extraOptions() {
    String options = System.getenv().getOrDefault("WO_SERVICE_JVM", "").strip();
    return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
  }

  private static ChildSpec spec(
      String service, Map<String, String> environment, Path jar, Path folder) {
    List<String> command = JavaCommand.withHeap(HEAP_MEGABYTES);
    command.addAll(
        List.of(
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:TieredStopAtLevel=1"));
    command.addAll(extraOptions());
    command.addAll(List.of("-jar", jar.toString()));
    Path absolute = folder.toAbsolutePath();
    return new ChildSpec(
        service,
        command,
        environment,
        absolute,
        PrivateFiles.directory(absolute.resolve("logs")).resolve(service + ".log"),
        PrivateFiles.directory(absolute.resolve("processen")).resolve(service),
        "TERM",
        GRACE);
  }
}
