package nl.warmeoverdracht.devstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import nl.warmeoverdracht.devstack.DevstackException;
import org.junit.jupiter.api.Test;

class PortCheckIT {

  @Test
  void shouldNameThePortAndWhoHoldsIt() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> PortCheck.requireFree(taken.getLocalPort(), "PostgreSQL"))
          .isInstanceOf(DevstackException.class)
          .hasMessageContaining("Port " + taken.getLocalPort() + " for PostgreSQL is taken")
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("make stop");
    }
  }

  @Test
  void shouldSeeAPortBecomeFree() throws IOException {
    ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    int port = socket.getLocalPort();
    assertThat(PortCheck.isFree(port)).isFalse();

    socket.close();

    assertThat(PortCheck.isFree(port)).isTrue();
  }
}
