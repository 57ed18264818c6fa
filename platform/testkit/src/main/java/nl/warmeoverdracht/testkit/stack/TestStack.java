package nl.warmeoverdracht.testkit.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import nl.warmeoverdracht.devstack.Server;
import nl.warmeoverdracht.devstack.postgres.Database;

/**
 * Real servers for tests, one set per JVM. {@code -Dwo.stack=devstack} (default) runs them as child
 * processes, {@code -Dwo.stack=testcontainers} as containers; a test does not see the difference.
 * Safe for many threads.
 */
public interface TestStack {

  /** The stack of this JVM. */
  static TestStack shared() {
    return SharedTestStack.get();
  }

  /**
   * Starts the servers that are not up yet and returns when they answer. The other methods start
   * what they need themselves.
   */
  void require(Set<Server> servers);

  /**
   * An empty database for a service, made at first use in this JVM, with the roles {@code
   * <service>_eigenaar} and {@code _app}.
   */
  Database database(String service);

  /** Bootstrap servers of a broker with the topics of the contracts that are on the class path. */
  String kafka();

  /** Issuer of the tokens. */
  String issuer();

  /** The private key of a client of the realm. */
  Path clientKey(String clientId);

  /** A fresh access token of a client of the realm. */
  String token(String clientId);

  /**
   * A fresh access token of a private person with role {@code jongere} or {@code ouder}, who logs
   * in at the portal; he is made when the realm does not know him.
   */
  String personToken(String username, String role);

  /** Where this JVM expects a service; {@link ServiceProcess} listens there. */
  URI url(String service);

  /**
   * The environment of a service, as skeleton.md lists it; only {@code servers} are started for it.
   */
  Map<String, String> environment(String service, Set<Server> servers);
}
