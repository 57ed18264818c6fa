package nl.warmeoverdracht.devstack.keycloak;

/**
 * Someone who can log in.
 *
 * @param function what the person does, in the words of the field: mentor, klantmanager
 * @param role role in the realm
 */
public record Person(String function, String role) {}
