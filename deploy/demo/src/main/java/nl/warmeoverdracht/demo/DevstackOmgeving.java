package nl.warmeoverdracht.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.StackAccess;
import nl.warmeoverdracht.devstack.StackPlan;
import nl.warmeoverdracht.devstack.StackPlan.ServicePlan;
import nl.warmeoverdracht.devstack.StateDirectory;
import nl.warmeoverdracht.devstack.keycloak.DemoParties;
import nl.warmeoverdracht.devstack.keycloak.Organisation;

/** The platform that {@code make run} keeps running on this machine. */
final class DevstackOmgeving implements Omgeving {

  private static final String GEMEENTE = "Gemeente ";
  private static final int CODE_BEGIN = 13;
  private static final int CODE_EINDE = 17;

  private final StackAccess stack;
  private final StackPlan plan = StackPlan.load();
  private final DemoParties partijen = DemoParties.load();
  private final Set<String> clients = new HashSet<>(partijen.clientIds());
  private final Tokens tokens;

  private DevstackOmgeving(StackAccess stack) {
    this.stack = stack;
    this.tokens = new Tokenvoorraad(stack::token);
  }

  static Omgeving lopende() {
    try {
      return new DevstackOmgeving(StackAccess.attach(StateDirectory.ofUser("run")));
    } catch (DevstackException e) {
      throw new DemoFout("het platform draait niet; begin met make run", e);
    }
  }

  @Override
  public String voor(String client) {
    return tokens.voor(client);
  }

  @Override
  public URI dienst(String naam) {
    return stack.serviceUrl(naam);
  }

  @Override
  public Path toestandsmap() {
    return stack.state().root().resolve("demo");
  }

  @Override
  public List<Organisatie> bekendeOrganisaties() {
    return organisaties(partijen);
  }

  @Override
  public boolean registreer(Organisatie organisatie, String taak) {
    boolean zonderSysteem = taak.equals("toezicht") || taak.equals("beheer");
    if (zonderSysteem || !clients.add(new Partijnaam(organisatie.oin(), taak).client())) {
      return false;
    }
    stack.registerParty(organisatie.oin(), organisatie.naam(), taak);
    return true;
  }

  @Override
  public JsonNode sleutels(String client) {
    return Json.lees(stack.keys().jwks(client));
  }

  @Override
  public List<String> kijkVerder() {
    List<String> regels = new ArrayList<>();
    regels.add("Kijk verder");
    for (ServicePlan service : plan.services()) {
      regels.add(
          "  %-13s http://127.0.0.1:%d/v1/openapi.json   beheer http://127.0.0.1:%d/q/metrics"
              .formatted(service.name(), service.port(), service.managementPort()));
    }
    regels.add("  keycloak      " + stack.issuer() + "/account");
    regels.add(
        "  make logins   namen en wachtwoord van elke rol (mentor, klantmanager, auditor, ...)");
    regels.add("  make status   wat er draait; make logs, make verify, make stop, make reset");
    return regels;
  }

  /** The organisations of the demo realm as the demo registers them. */
  static List<Organisatie> organisaties(DemoParties partijen) {
    return partijen.organisations().stream().map(DevstackOmgeving::organisatie).toList();
  }

  private static Organisatie organisatie(Organisation organisation) {
    Optional<Organisatie.Gemeente> gemeente =
        organisation.name().startsWith(GEMEENTE)
            ? Optional.of(
                new Organisatie.Gemeente(
                    organisation.oin().substring(CODE_BEGIN, CODE_EINDE),
                    organisation.name().substring(GEMEENTE.length())))
            : Optional.empty();
    return new Organisatie(organisation.oin(), organisation.name(), gemeente, organisation.tasks());
  }
}
