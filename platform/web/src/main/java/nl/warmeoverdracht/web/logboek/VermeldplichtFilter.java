package nl.warmeoverdracht.web.logboek;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response.Status.Family;
import nl.warmeoverdracht.web.contract.ContractRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets no read out that was not recorded: forgetting it in a resource is a fault (500) on the first
 * request, so in its first test. A repeated command answers what was recorded before, so this is
 * about reads only.
 */
@ApplicationScoped
public class VermeldplichtFilter {

  /** Fails when a read succeeded without a record. */
  @ServerResponseFilter
  public void filter(RoutingContext routing, ContainerResponseContext response) {
    Vermeldplicht plicht = routing.get(ContractRequestFilter.VERMELDPLICHT);
    if (plicht != null
        && !plicht.vervuld()
        && isRead(routing.request().method())
        && response.getStatusInfo().getFamily() == Family.SUCCESSFUL) {
      throw new IllegalStateException("read without a record: " + plicht.activiteit());
    }
  }

  private static boolean isRead(HttpMethod method) {
    return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
  }
}
