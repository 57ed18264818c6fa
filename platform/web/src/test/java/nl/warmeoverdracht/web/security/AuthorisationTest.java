package nl.warmeoverdracht.web.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Persoon;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.contracts.openapi.Content;
import nl.warmeoverdracht.contracts.openapi.Operation;
import nl.warmeoverdracht.web.problem.ProblemException;
import org.junit.jupiter.api.Test;

class AuthorisationTest {

  private static final String OIN = "00000099000000024000";

  @Test
  void shouldLetRoleAndTaskThrough() {
    assertThatCode(() -> Authorisation.check(person("begeleider", "school"), schoolOperation()))
        .doesNotThrowAnyException();
  }

  @Test
  void shouldDenyOtherRole() {
    assertDenied(person("klantmanager", "school"), schoolOperation());
  }

  @Test
  void shouldDenySameRoleOfOtherTask() {
    assertDenied(person("begeleider", "uwv"), schoolOperation());
  }

  @Test
  void shouldDenyEveryoneWhenContractNamesNobody() {
    assertDenied(person("begeleider", "school"), operation(Set.of(), Set.of("school")));
    assertDenied(person("begeleider", "school"), operation(Set.of("begeleider"), Set.of()));
  }

  @Test
  void shouldLetServiceThroughForTaskItServes() {
    assertThatCode(() -> Authorisation.check(service(Taak.UWV), serviceOperation()))
        .doesNotThrowAnyException();
  }

  @Test
  void shouldDenyServiceForTaskItDoesNotServe() {
    assertDenied(service(Taak.SCHOOL), serviceOperation());
  }

  @Test
  void shouldNotTakeServedTasksFromAnyoneElse() {
    Beller person = new Beller("x", Optional.empty(), Set.of(Taak.UWV), Set.of("klantmanager"));

    assertDenied(person, operation(Set.of("klantmanager"), Set.of("uwv")));
  }

  @Test
  void shouldLetAPrivatePersonThroughWithoutTaskWhereHisRoleIsNamed() {
    assertThatCode(() -> Authorisation.check(jongere(), operation(Set.of("jongere"), Set.of())))
        .doesNotThrowAnyException();
  }

  @Test
  void shouldDenyAPrivatePersonWhatIsForAnotherRole() {
    assertDenied(jongere(), operation(Set.of("ouder"), Set.of()));
    assertDenied(jongere(), schoolOperation());
  }

  @Test
  void shouldDenyTheRoleOfAPrivatePersonToWhoActsForAParty() {
    assertDenied(person("jongere", "school"), operation(Set.of("jongere"), Set.of()));
  }

  private static Beller jongere() {
    Persoon persoon = Persoon.van("https://inloggen.example", "x");
    return new Beller(
        "x",
        Optional.empty(),
        Set.of(),
        Set.of("jongere"),
        Optional.of(persoon),
        Optional.of("portaal"));
  }

  private static void assertDenied(Beller beller, Operation operation) {
    assertThatThrownBy(() -> Authorisation.check(beller, operation))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> org.assertj.core.api.Assertions.assertThat(problem.status()).isEqualTo(403));
  }

  private static Beller person(String rol, String taak) {
    return new Beller("x", Optional.of(Partij.van(OIN, taak)), Set.of(), Set.of(rol));
  }

  private static Beller service(Taak taak) {
    return new Beller("x", Optional.empty(), Set.of(taak), Set.of("dienst"));
  }

  private static Operation schoolOperation() {
    return operation(Set.of("begeleider", "systeem"), Set.of("school", "trajectaanbieder"));
  }

  private static Operation serviceOperation() {
    return operation(Set.of("dienst"), Set.of("uwv"));
  }

  private static Operation operation(Set<String> rollen, Set<String> taken) {
    return new Operation(
        "GET",
        "/v1/x",
        "x",
        false,
        rollen,
        taken,
        Optional.empty(),
        List.of(),
        Content.NONE,
        Map.of());
  }
}
