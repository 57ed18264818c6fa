package nl.warmeoverdracht.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.testkit.contract.ContractFilter;
import nl.warmeoverdracht.web.command.IdempotencyPurge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CommandIT {

  private static final Partij SCHOOL = Partij.van(Callers.SCHOOL_OIN, "school");
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final PartijTransacties transacties;
  private final IdempotencyPurge purge;

  @Inject
  CommandIT(PartijTransacties transacties, IdempotencyPurge purge) {
    this.transacties = transacties;
    this.purge = purge;
  }

  @ParameterizedTest
  @ValueSource(strings = {"klein", "groot"})
  void shouldGiveFirstAnswerAgainAndMakeNothingTwice(String soort) {
    String key = key();
    String body = ding(name(), soort);

    Response first = make(key, body);
    Response again = make(key, body);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"1\"");
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    as(Callers.school()).get(first.header("Location")).then().statusCode(200);
  }

  @Test
  void shouldRefuseKeyThatWasUsedForAnotherBody() {
    String key = key();
    make(key, ding(name(), "klein")).then().statusCode(201);

    Response other = make(key, ding(name(), "klein"));

    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.jsonPath().getString("bezwaren[0].code")).isEqualTo("sleutel-al-gebruikt");
  }

  @Test
  void shouldRefuseKeyThatWasUsedForAnotherOperation() {
    String key = key();
    String body = ding(name(), "klein");
    String location = make(key, body).header("Location");

    rename(location, key, "\"1\"", body).then().statusCode(422);
  }

  @Test
  void shouldKeepNothingOfRefusedCommand() {
    String key = key();
    make(key, ding("verboden", "klein")).then().statusCode(409);

    make(key, ding(name(), "klein")).then().statusCode(201);
  }

  @Test
  void shouldKeepKeysOfPartiesApart() {
    String key = key();
    make(key, ding(name(), "klein")).then().statusCode(201);

    as(Callers.otherParty())
        .header("Idempotency-Key", key)
        .body(ding(name(), "klein"))
        .post("/v1/dingen")
        .then()
        .statusCode(201);
  }

  @Test
  void shouldHaveEffectOnceWhenSentManyTimesAtOnce() throws Exception {
    String key = key();
    String body = ding(name(), "klein");
    List<Future<String>> answers = new ArrayList<>();
    try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 16; i++) {
        answers.add(
            senders.submit(() -> make(key, body).then().statusCode(201).extract().asString()));
      }
    }
    String first = answers.getFirst().get();

    for (Future<String> answer : answers) {
      assertThat(answer.get()).isEqualTo(first);
    }
  }

  @Test
  void shouldRefuseStaleVersionAndThingOfAnotherParty() {
    String location = make(key(), ding(name(), "klein")).header("Location");

    Response renamed = rename(location, key(), "\"1\"", ding(name(), "klein"));
    assertThat(renamed.statusCode()).isEqualTo(200);
    assertThat(renamed.header("ETag")).isEqualTo("\"2\"");

    rename(location, key(), "\"1\"", ding(name(), "klein")).then().statusCode(412);
    as(Callers.otherParty()).get(location).then().statusCode(404);
  }

  @Test
  void shouldPageThroughAllThingsOnce() {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      made.add(make(key(), ding(name(), "klein")).jsonPath().getString("id"));
    }

    List<String> seen = new ArrayList<>();
    String next = "";
    do {
      Response page = as(Callers.school()).get("/v1/dingen?limiet=2" + next);
      seen.addAll(page.jsonPath().getList("items.id", String.class));
      String cursor = page.jsonPath().getString("volgende");
      next = cursor == null ? "" : "&na=" + cursor;
    } while (!next.isEmpty());

    assertThat(seen).containsAll(made).doesNotHaveDuplicates().isSorted();
    as(Callers.school()).get("/v1/dingen?na=geen-cursor").then().statusCode(400);
  }

  @Test
  void shouldForgetOldAnswersOnly() {
    String old = key();
    String fresh = key();
    keepAnswer(old, "25 hours");
    keepAnswer(fresh, "23 hours");

    purge.purge().await().atMost(PATIENCE);

    assertThat(kept(old)).isZero();
    assertThat(kept(fresh)).isOne();
  }

  private void keepAnswer(String key, String age) {
    transacties
        .sql(
            SCHOOL,
            tx ->
                tx.execute(
                    "insert into idempotentie (partij, sleutel, verzoek_hash, vastgelegd_op)"
                        + " values ($1, $2, '', now() - cast(cast($3 as text) as interval))",
                    SCHOOL.sleutel(),
                    key,
                    age))
        .await()
        .atMost(PATIENCE);
  }

  private long kept(String key) {
    return transacties
        .sql(SCHOOL, tx -> tx.query("select count(*) from idempotentie where sleutel = $1", key))
        .map(rows -> (Long) rows.getFirst()[0])
        .await()
        .atMost(PATIENCE);
  }

  private static Response make(String key, String body) {
    return as(Callers.school()).header("Idempotency-Key", key).body(body).post("/v1/dingen");
  }

  private static Response rename(String location, String key, String version, String body) {
    return as(Callers.school())
        .header("Idempotency-Key", key)
        .header("If-Match", version)
        .body(body)
        .post(location + "/hernoemingen");
  }

  private static String ding(String naam, String soort) {
    return "{\"naam\":\"%s\",\"soort\":\"%s\"}".formatted(naam, soort);
  }

  private static String name() {
    return key().substring(24);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static RequestSpecification as(String token) {
    return given()
        .filters(List.of(ContractFilter.of("proef")))
        .contentType("application/json")
        .header("Authorization", "Bearer " + token);
  }
}
