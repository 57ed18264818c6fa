package nl.warmeoverdracht.contracts.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmeoverdracht.contracts.ApiContract;
import tools.jackson.databind.JsonNode;

/** The API contract of one service, ready to judge requests and responses. Thread-safe. */
public final class ApiDocument {

  /** The version in front of every path (NL API Design Rule {@code /core/uri-version}). */
  public static final String BASE = "/v1";

  private final String json;
  private final String version;
  private final JsonNode root;
  private final List<Route> routes;

  private ApiDocument(String json) {
    this.json = json;
    this.root = StrictJson.parse(json);
    this.version = root.path("info").path("version").asString();
    this.routes =
        new ApiReader(root)
            .operations().stream()
                .map(operation -> new Route(new PathTemplate(operation.path()), operation))
                .sorted(Comparator.comparingLong(route -> route.template().parameterCount()))
                .toList();
  }

  /**
   * The contract of a service: the bundled one, or {@code contracts/api/<service>.json} when the
   * classpath has that file (contracts made for a test). Throws {@link IllegalArgumentException}
   * when there is neither.
   */
  public static ApiDocument load(String service) {
    String resource = "contracts/api/" + service + ".json";
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream stream = loader.getResourceAsStream(resource)) {
      return parse(
          stream == null
              ? ApiContract.json(service)
              : new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** A contract from its JSON text. */
  public static ApiDocument parse(String json) {
    return new ApiDocument(json);
  }

  /** The contract itself, to publish. */
  public String json() {
    return json;
  }

  /** The full version of the API, for the header {@code API-Version}. */
  public String version() {
    return version;
  }

  /** Every operation. */
  public List<Operation> operations() {
    return routes.stream().map(Route::operation).toList();
  }

  /** The operation for a method and an encoded path; empty when the contract knows none. */
  public Optional<Match> find(String method, String path) {
    return matches(path).filter(match -> match.operation().method().equals(method)).findFirst();
  }

  /** The methods that a path has; empty when the contract does not know the path. */
  public Set<String> methods(String path) {
    return matches(path)
        .map(match -> match.operation().method())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What a reference within this contract points at; other nodes are their own answer. */
  public JsonNode resolve(JsonNode node) {
    JsonNode resolved = node;
    while (resolved.has("$ref")) {
      resolved = root.at(resolved.path("$ref").asString().substring(1));
    }
    return resolved;
  }

  private Stream<Match> matches(String path) {
    return routes.stream()
        .flatMap(
            route ->
                route.template().match(path).stream()
                    .map(parameters -> new Match(route.operation(), parameters)));
  }

  /**
   * An operation that fits a request.
   *
   * @param pathParameters the decoded parameters in the path
   */
  public record Match(Operation operation, Map<String, String> pathParameters) {
    public Match {
      pathParameters = Map.copyOf(pathParameters);
    }
  }

  private record Route(PathTemplate template, Operation operation) {}
}
