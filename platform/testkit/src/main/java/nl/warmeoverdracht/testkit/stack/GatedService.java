package nl.warmeoverdracht.testkit.stack;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.warmeoverdracht.devstack.Ports;

/**
 * Another service, real, behind a {@link ServiceGate}: with it a test can have the service late or
 * away at the right moment. One process per service, shared by all test classes of a profile.
 */
public final class GatedService {
  private static final String PROCESS = "wo.gated.";
  private static final Map<String, GatedService> SHARED = new ConcurrentHashMap<>();

  private final TestStack stack;
  private final String service;
  private final Map<String, String> environment;
  private final ServiceGate gate;
  private ServiceProcess process;

  private GatedService(TestStack stack, String service, Map<String, String> extra) {
    Ports.ServicePorts own = Ports.free().service(service);
    this.stack = stack;
    this.service = service;
    this.environment = new HashMap<>(extra);
    environment.put("WO_POORT", Integer.toString(own.http()));
    environment.put("WO_BEHEERPOORT", Integer.toString(own.management()));
    endPredecessor();
    this.process = start();
    this.gate = new ServiceGate(process.url(), stack.url(service).getPort());
    gate.reset();
  }

  /**
   * The service of this JVM; started at first use, and again when it was killed.
   *
   * @param extra settings of the service; those of the first caller hold
   */
  public static GatedService shared(String service, Map<String, String> extra) {
    GatedService shared =
        SHARED.computeIfAbsent(service, name -> new GatedService(TestStack.shared(), name, extra));
    shared.revive();
    return shared;
  }

  private ServiceProcess start() {
    ServiceProcess started = ServiceProcess.start(stack, service, environment);
    System.setProperty(PROCESS + service, Long.toString(started.process().pid()));
    return started;
  }

  /**
   * A test profile loads our classes anew, with servers of its own; the service of the profile
   * before knows the servers of that one, so it ends. A system property outlives the classes.
   */
  private void endPredecessor() {
    Optional.ofNullable(System.getProperty(PROCESS + service))
        .map(Long::valueOf)
        .flatMap(ProcessHandle::of)
        .ifPresent(ProcessHandle::destroyForcibly);
  }

  private synchronized void revive() {
    if (!process.process().alive()) {
      process = start();
    }
  }

  /** The gate in front of it, at {@link TestStack#url(String)}. */
  public ServiceGate gate() {
    return gate;
  }

  /** The service itself, past the gate. */
  public URI url() {
    return process.url();
  }

  /** Ends the process without warning and returns when it is gone. */
  public synchronized void kill() {
    ProcessHandle.of(process.process().pid()).ifPresent(ProcessHandle::destroyForcibly);
    process.close();
  }
}
