package nl.warmeoverdracht.testkit.contract;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.contracts.openapi.ApiDocument;
import nl.warmeoverdracht.contracts.openapi.ApiDocument.Match;

/**
 * Fails a RestAssured call whose response is not what the contract declares: status, required
 * headers, media type and body. A request must be as the contract asks whenever the service accepts
 * it; a test of bad input may send anything that the service then refuses.
 *
 * <pre>{@code
 * RestAssured.filters(ContractFilter.of("school"));
 * }</pre>
 */
public final class ContractFilter implements Filter {

  /** It has no body to judge; what it answers is judged at GET. */
  private static final String HEAD = "HEAD";

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int NOT_ACCEPTABLE = 406;

  private final ApiDocument contract;

  private ContractFilter(ApiDocument contract) {
    this.contract = contract;
  }

  /** A filter for the contract of one service. */
  public static ContractFilter of(String service) {
    return new ContractFilter(ApiDocument.load(service));
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification responseSpecification,
      FilterContext context) {
    Response response = context.next(request, responseSpecification);
    String path = URI.create(request.getURI()).getRawPath();
    if (path.startsWith(ApiDocument.BASE + "/")) {
      List<String> deviations = deviations(path, request, response);
      if (!deviations.isEmpty()) {
        throw new AssertionError(message(path, request, response, deviations));
      }
    }
    return response;
  }

  private List<String> deviations(
      String path, FilterableRequestSpecification request, Response response) {
    if (request.getMethod().equals(HEAD)) {
      return List.of();
    }
    if (response.statusCode() == NOT_ACCEPTABLE) {
      return ProblemJudge.deviations(response);
    }
    Optional<Match> match = contract.find(request.getMethod(), path);
    if (match.isEmpty()) {
      return undescribed(response);
    }
    List<String> deviations =
        new ArrayList<>(ResponseJudge.deviations(match.get().operation(), response));
    if (response.statusCode() < BAD_REQUEST) {
      deviations.addAll(RequestJudge.deviations(match.get(), request));
    } else {
      deviations.addAll(ProblemJudge.deviations(response));
    }
    return deviations;
  }

  /** What the contract does not describe must not be there. */
  private static List<String> undescribed(Response response) {
    int status = response.statusCode();
    return status == NOT_FOUND || status == METHOD_NOT_ALLOWED
        ? ProblemJudge.deviations(response)
        : List.of("the contract has no such operation, yet it answers " + status);
  }

  private static String message(
      String path,
      FilterableRequestSpecification request,
      Response response,
      List<String> deviations) {
    return "%s %s -> %d is not according to the contract:%n  %s"
        .formatted(
            request.getMethod(), path, response.statusCode(), String.join("\n  ", deviations));
  }
}
