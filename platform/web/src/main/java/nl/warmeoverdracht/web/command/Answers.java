package nl.warmeoverdracht.web.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;

/** Writes answers; for queries, and for commands that are repeatable by nature (PUT). */
@ApplicationScoped
public class Answers {

  private final ObjectMapper json;

  Answers(ObjectMapper json) {
    this.json = json;
  }

  /** The response for an answer. */
  public Response response(Answer answer) {
    return given(answer).response();
  }

  GivenAnswer given(Answer answer) {
    return new GivenAnswer(
        answer.status(),
        answer.location().orElse(""),
        answer.versie().isPresent() ? EntityTag.of(answer.versie().getAsLong()) : "",
        answer.body().map(this::text).orElse(""));
  }

  private String text(Object body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
