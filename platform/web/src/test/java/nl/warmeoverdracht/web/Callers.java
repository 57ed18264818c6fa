package nl.warmeoverdracht.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.warmeoverdracht.contracts.openapi.Operation;
import nl.warmeoverdracht.testkit.stack.TestStack;

/** Tokens of the parties of the demo realm, as Keycloak signs them. */
final class Callers {

  static final String SCHOOL_OIN = "00000099000000024000";

  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  private Callers() {}

  static String school() {
    return token("systeem-school-" + SCHOOL_OIN);
  }

  static String otherParty() {
    return token("systeem-trajectaanbieder-00000099000000051000");
  }

  static String dienst() {
    return token("dienst-school");
  }

  static String allowed(Operation operation) {
    return operation.rollen().contains("dienst") ? dienst() : school();
  }

  /** The right role, but the task of another. */
  static String stranger(Operation operation) {
    return operation.rollen().contains("dienst")
        ? token("dienst-municipality")
        : token("systeem-uwv-00000099200000001000");
  }

  private static String token(String client) {
    return TOKENS.computeIfAbsent(client, TestStack.shared()::token);
  }
}
