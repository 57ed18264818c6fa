package nl.warmeoverdracht.web;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import nl.warmeoverdracht.testkit.stack.StackResource;

/** Gives every test of this module PostgreSQL and Keycloak; the service plays school. */
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = {
      @ResourceArg(name = "service", value = "school"),
      @ResourceArg(name = "servers", value = "postgres,keycloak")
    })
final class RealServers {
  private RealServers() {}
}
