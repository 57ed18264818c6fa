package nl.warmeoverdracht.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.warmeoverdracht.devstack.keycloak.ClientKeys;
import nl.warmeoverdracht.devstack.keycloak.DemoParties;
import nl.warmeoverdracht.testkit.stack.ServiceProcess;
import nl.warmeoverdracht.testkit.stack.TestStack;

/** The packaged services on real servers at free ports; each may be killed and comes back. */
final class ProefPlatform implements Omgeving, AutoCloseable {

  private static final List<String> DIENSTEN = List.of("consent", "school", "municipality");

  private final TestStack stack = TestStack.shared();
  private final Path toestandsmap;
  private final Map<String, ServiceProcess> processen = new ConcurrentHashMap<>();
  private final Tokens tokens = new Tokenvoorraad(stack::token);

  ProefPlatform(Path toestandsmap) {
    this.toestandsmap = toestandsmap;
    DIENSTEN.forEach(this::start);
  }

  /** Bootstrap servers of the broker. */
  String broker() {
    return stack.kafka();
  }

  /** Where each service writes its log. */
  List<Path> logs() {
    return processen.values().stream().map(proces -> proces.process().log()).toList();
  }

  List<String> diensten() {
    return DIENSTEN;
  }

  /** {@code kill -9}, and a fresh process at the same port. */
  void slaNeerEnStartOpnieuw(String dienst) {
    ServiceProcess proces = processen.remove(dienst);
    ProcessHandle.of(proces.process().pid()).ifPresent(ProcessHandle::destroyForcibly);
    proces.close();
    start(dienst);
  }

  private void start(String dienst) {
    processen.put(dienst, ServiceProcess.start(stack, dienst, Map.of()));
  }

  @Override
  public String voor(String client) {
    return tokens.voor(client);
  }

  @Override
  public URI dienst(String naam) {
    return stack.url(naam);
  }

  @Override
  public Path toestandsmap() {
    return toestandsmap;
  }

  @Override
  public List<Organisatie> bekendeOrganisaties() {
    return DevstackOmgeving.organisaties(DemoParties.load());
  }

  @Override
  public boolean registreer(Organisatie organisatie, String taak) {
    return false;
  }

  @Override
  public JsonNode sleutels(String client) {
    return Json.lees(new ClientKeys(stack.clientKey(client).getParent()).jwks(client));
  }

  @Override
  public List<String> kijkVerder() {
    return List.of();
  }

  @Override
  public void close() {
    processen.values().forEach(ServiceProcess::close);
  }
}
