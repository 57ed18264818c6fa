package nl.warmeoverdracht.devstack.keycloak;

import java.util.List;

/**
 * An organisation and its tasks; each task makes it a party.
 *
 * @param oin identification number of the organisation
 * @param name name
 * @param shortName name in user names
 * @param tasks the tasks it has
 */
public record Organisation(String oin, String name, String shortName, List<String> tasks) {

  /** Copies the list. */
  public Organisation {
    tasks = List.copyOf(tasks);
  }
}
