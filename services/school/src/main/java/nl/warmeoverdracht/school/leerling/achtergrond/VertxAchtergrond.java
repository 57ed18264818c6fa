package nl.warmeoverdracht.school.leerling.achtergrond;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import nl.warmeoverdracht.school.leerling.Achtergrond;

/** The worker pool of Vert.x, which comes back to the caller's own event loop. */
@ApplicationScoped
class VertxAchtergrond implements Achtergrond {

  private final Vertx vertx;

  VertxAchtergrond(Vertx vertx) {
    this.vertx = vertx;
  }

  @Override
  public <T> Uni<T> doe(Supplier<T> werk) {
    return vertx.executeBlocking(werk::get);
  }
}
