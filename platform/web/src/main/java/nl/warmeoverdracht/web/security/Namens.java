package nl.warmeoverdracht.web.security;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.web.problem.Problems;

/**
 * Lets a caller act for the same task of an organisation that went up in its own, when the request
 * says so in {@code namens}. From then on the request is that party's: its rows, its keys, its
 * events; row-level security holds as ever.
 */
@ApplicationScoped
public class Namens {

  private static final String PARAMETER = "namens";

  private final Instance<Vertegenwoordiging> vertegenwoordiging;

  Namens(Instance<Vertegenwoordiging> vertegenwoordiging) {
    this.vertegenwoordiging = vertegenwoordiging;
  }

  /** The caller, acting for the party that the request names; 404 when it does not represent it. */
  public Uni<Optional<Beller>> of(Optional<Beller> beller, HttpServerRequest request) {
    String oin = request.getParam(PARAMETER);
    if (oin == null || beller.isEmpty()) {
      return Uni.createFrom().item(beller);
    }
    Beller wie = beller.get();
    Partij eigen = wie.partij().orElseThrow(Problems::nietGevonden);
    Partij andere = new Partij(new Oin(oin), eigen.taak());
    if (andere.equals(eigen)) {
      return Uni.createFrom().item(beller);
    }
    return mag(eigen, andere)
        .map(
            mag -> {
              if (!mag) {
                throw Problems.nietGevonden();
              }
              return Optional.of(
                  new Beller(
                      wie.onderwerp(),
                      Optional.of(andere),
                      wie.taken(),
                      wie.rollen(),
                      wie.persoon(),
                      wie.client()));
            });
  }

  private Uni<Boolean> mag(Partij eigen, Partij andere) {
    return vertegenwoordiging.isResolvable()
        ? vertegenwoordiging.get().handeltNamens(eigen, andere)
        : Uni.createFrom().item(false);
  }
}
