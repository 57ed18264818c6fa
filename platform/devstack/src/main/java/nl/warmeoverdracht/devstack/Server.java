package nl.warmeoverdracht.devstack;

/** The servers of a stack. */
public enum Server {
  /** PostgreSQL 18. */
  POSTGRES,
  /** Kafka 4.3. */
  KAFKA,
  /** Keycloak 26; needs PostgreSQL. */
  KEYCLOAK
}
