package nl.warmeoverdracht.access;

import java.util.Set;

/** Role names as they arrive in the token's claim {@code rollen}; constants for annotations. */
public final class Rol {

  public static final String BEGELEIDER = "begeleider";
  public static final String COORDINATOR = "coordinator";
  public static final String KLANTMANAGER = "klantmanager";
  public static final String TEAMLEIDER = "teamleider";
  public static final String CONTACTPERSOON_WERKGEVER = "contactpersoon-werkgever";
  public static final String AUDITOR = "auditor";
  public static final String REGIOCOORDINATOR = "regiocoordinator";
  public static final String JONGERE = "jongere";
  public static final String OUDER = "ouder";
  public static final String BEHEERDER = "beheerder";

  /** An organisation's own software, acting for that one party. */
  public static final String SYSTEEM = "systeem";

  /** One of our own services, acting for many parties; never trusted to name the receiver. */
  public static final String DIENST = "dienst";

  /**
   * The one service that asks holders, for a person himself, what they have of him (AVG 15). No
   * token carries it: a service gives it to the client that it knows as such (ADR 0012).
   */
  public static final String INZAGEDIENST = "inzagedienst";

  /** Roles of someone who acts for himself, without a party. */
  public static final Set<String> PARTICULIER = Set.of(JONGERE, OUDER);

  private Rol() {}
}
