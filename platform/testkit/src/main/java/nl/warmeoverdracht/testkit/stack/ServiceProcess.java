package nl.warmeoverdracht.testkit.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import nl.warmeoverdracht.devstack.Server;
import nl.warmeoverdracht.devstack.process.ChildProcess;
import nl.warmeoverdracht.devstack.service.ServiceServer;

/**
 * Another service, packaged, on the same servers: a test of school runs the real consent. Listens
 * where {@link TestStack#url(String)} says, unless {@code WO_POORT} is given. Ends with the JVM.
 */
public final class ServiceProcess implements AutoCloseable {
  private final ChildProcess process;
  private final URI url;

  private ServiceProcess(ChildProcess process, URI url) {
    this.process = process;
    this.url = url;
  }

  /** Starts the service and returns when it is ready. Its module must have been packaged. */
  public static ServiceProcess start(TestStack stack, String service, Map<String, String> extra) {
    Map<String, String> environment =
        new HashMap<>(stack.environment(service, EnumSet.allOf(Server.class)));
    environment.putAll(extra);
    return new ServiceProcess(
        ServiceServer.start(
            service,
            environment,
            nl.warmeoverdracht.devstack.service.RepositoryFolder.find(),
            Path.of("target")),
        URI.create("http://127.0.0.1:" + environment.get("WO_POORT")));
  }

  /** Its address. */
  public URI url() {
    return url;
  }

  /** The running process; a test may kill it. */
  public ChildProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.close();
  }
}
