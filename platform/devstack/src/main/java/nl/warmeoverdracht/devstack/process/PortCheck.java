package nl.warmeoverdracht.devstack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import nl.warmeoverdracht.devstack.DevstackException;

/** Sees a taken port before a server stumbles over it, and names who has it. */
public final class PortCheck {
  private PortCheck() {}

  /**
   * Returns when the port is free on 127.0.0.1.
   *
   * @throws DevstackException naming the port, its use and, when it can be seen, the process that
   *     holds it
   */
  public static void requireFree(int port, String use) {
    if (isFree(port)) {
      return;
    }
    Optional<ProcessHandle> holder = PortHolder.of(port);
    String who =
        holder
            .map(p -> "process " + p.pid() + " (" + p.info().command().orElse("unknown") + ")")
            .orElse("another process");
    throw new DevstackException(
        "Port " + port + " for " + use + " is taken by " + who,
        holder
            .map(p -> "End it (kill " + p.pid() + "), or run `make stop` if it is an older stack")
            .orElse("End that process, or run `make stop` if it is an older stack"));
  }

  /** Whether a server could listen on the port of 127.0.0.1 now. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
