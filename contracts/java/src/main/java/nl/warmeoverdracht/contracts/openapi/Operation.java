package nl.warmeoverdracht.contracts.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one method on one path takes and gives, and who may call it.
 *
 * @param method upper case
 * @param path with the version in front and parameters in braces: {@code /v1/overdrachten/{id}}
 * @param id the contract's {@code operationId}
 * @param open whether it is called without a token
 * @param rollen roles that may call it ({@code x-rollen}); empty means nobody, unless open
 * @param taken tasks that may call it ({@code x-taken}); empty means nobody, unless open
 * @param verwerkingsactiviteit what it does with data of persons, as the register names it ({@code
 *     x-verwerkingsactiviteit}); empty when it does nothing with them
 * @param parameters path, query and header parameters
 * @param request the bodies it takes
 * @param responses what it answers, by status
 */
public record Operation(
    String method,
    String path,
    String id,
    boolean open,
    Set<String> rollen,
    Set<String> taken,
    Optional<String> verwerkingsactiviteit,
    List<Parameter> parameters,
    Content request,
    Map<Integer, ResponseContract> responses) {

  private static final Set<String> PRIVATE_PEOPLE = Set.of("jongere", "ouder");

  public Operation {
    rollen = Set.copyOf(rollen);
    taken = Set.copyOf(taken);
    parameters = List.copyOf(parameters);
    responses = Map.copyOf(responses);
  }

  /** The parameters found in one place. */
  public List<Parameter> parameters(Parameter.Place place) {
    return parameters.stream().filter(parameter -> parameter.place() == place).toList();
  }

  /** Compiles all that a request is judged by. */
  public void compileRequest() {
    parameters.forEach(parameter -> parameter.schema().compile());
    request.perMediaType().values().forEach(ValueSchema::compile);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }

  /**
   * One answer of an operation.
   *
   * @param headers the headers it has
   * @param content the bodies it may have
   */
  public record ResponseContract(List<Parameter> headers, Content content) {
    public ResponseContract {
      headers = List.copyOf(headers);
    }
  }

  /** Whether only people who act for themselves may call it: they have a role and no task. */
  public boolean isForPrivatePeople() {
    return !rollen.isEmpty() && PRIVATE_PEOPLE.containsAll(rollen);
  }
}
