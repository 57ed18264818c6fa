package nl.warmeoverdracht.consent.uitvoer.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.mutiny.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import nl.warmeoverdracht.web.problem.ProblemException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class UitvoerplaatsenTest {

  private static final Vertx VERTX = Vertx.vertx();

  private final Uitvoerplaatsen plaatsen = new Uitvoerplaatsen(() -> 2, VERTX);
  private final List<UniEmitter<? super String>> bezig = new ArrayList<>();

  @AfterAll
  static void sluit() {
    VERTX.closeAndAwait();
  }

  @Test
  void shouldRefuseWithAnExplanationWhatIsBeyondThePlaces() {
    begin();
    begin();

    UniAssertSubscriber<String> derde = begin();

    ProblemException problem = (ProblemException) derde.assertFailed().getFailure();
    assertThat(problem.status()).isEqualTo(503);
    assertThat(problem.headers()).containsKey("Retry-After");
    assertThat(problem.details().bezwaren())
        .singleElement()
        .satisfies(bezwaar -> assertThat(bezwaar.code()).isEqualTo("te-druk"));
    assertThat(bezig).as("work that was begun").hasSize(2);
  }

  @Test
  void shouldFreeAPlaceHoweverTheWorkEnds() {
    begin();
    UniAssertSubscriber<String> weg = begin();
    bezig.getFirst().complete("klaar");
    begin();
    weg.cancel();
    begin();
    bezig.getLast().fail(new IllegalStateException("stuk"));

    assertThat(begin().getFailure()).as("the place of what failed").isNull();
    begin().assertFailedWith(ProblemException.class);
  }

  private UniAssertSubscriber<String> begin() {
    return plaatsen
        .metEen(() -> Uni.createFrom().<String>emitter(bezig::add))
        .subscribe()
        .withSubscriber(UniAssertSubscriber.create());
  }
}
