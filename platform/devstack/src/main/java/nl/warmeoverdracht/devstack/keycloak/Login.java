package nl.warmeoverdracht.devstack.keycloak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One demo user, as {@code logins} prints it.
 *
 * @param username user name
 * @param function what the person does
 * @param role role in the realm
 * @param organisation name of the organisation
 * @param party {@code oin/taak}; empty for a private person
 */
public record Login(
    String username, String function, String role, String organisation, Optional<String> party) {

  /** Everyone who can log in with the demo password. */
  public static List<Login> all(DemoParties parties) {
    List<Login> logins = new ArrayList<>();
    for (Organisation organisation : parties.organisations()) {
      for (String task : organisation.tasks()) {
        for (Person person : parties.people().getOrDefault(task, List.of())) {
          logins.add(
              new Login(
                  person.function() + "." + organisation.shortName(),
                  person.function(),
                  person.role(),
                  organisation.name(),
                  Optional.of(organisation.oin() + "/" + task)));
        }
      }
    }
    for (Person person : parties.privatePeople()) {
      logins.add(
          new Login(
              person.function(), person.function(), person.role(), "privé", Optional.empty()));
    }
    return logins;
  }
}
