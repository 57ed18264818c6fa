package nl.warmeoverdracht.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * The ports of the servers, all on 127.0.0.1.
 *
 * @param postgres PostgreSQL
 * @param kafka Kafka for clients
 * @param kafkaController Kafka's own traffic
 * @param keycloak Keycloak
 * @param keycloakManagement health of Keycloak
 */
public record Ports(
    int postgres, int kafka, int kafkaController, int keycloak, int keycloakManagement) {

  /** The ports of {@code make run}; skeleton.md lists them. */
  public static Ports fixed() {
    return new Ports(15432, 19092, 19093, 18080, 19080);
  }

  /** Ports that are free now, for tests and benchmarks. */
  public static Ports free() {
    List<Integer> free = freePorts(5);
    return new Ports(free.get(0), free.get(1), free.get(2), free.get(3), free.get(4));
  }

  /**
   * As many different free ports as asked for. Another process can take one before it is used; that
   * is then reported.
   */
  public static List<Integer> freePorts(int count) {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("looking for free ports", e);
    } finally {
      sockets.forEach(Ports::close);
    }
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
