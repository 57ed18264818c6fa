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

  /** Roles of someone who acts for himself, without a party. */
  public static final Set<String> PARTICULIER = Set.of(JONGERE, OUDER);

  private Rol() {}
}
