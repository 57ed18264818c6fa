package nl.warmeoverdracht.web.command;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a use case answers when it did what was asked. A refusal is not an answer: throw one of
 * {@link nl.warmeoverdracht.web.problem.Problems}, so that the transaction rolls back.
 *
 * @param status 200, 201 or 204
 * @param body becomes JSON; empty for 204
 * @param location path of what was made, below this API: {@code /v1/overdrachten/…}
 * @param versie the version that it now has, for the {@code ETag}
 */
public record Answer(
    int status, Optional<Object> body, Optional<String> location, OptionalLong versie) {

  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;

  public Answer {
    requireNonNull(body, "body");
    if (status < OK || status > NO_CONTENT) {
      throw new IllegalArgumentException("an answer is a success; throw a problem otherwise");
    }
  }

  /** 200 with a body. */
  public static Answer ok(Object body) {
    return new Answer(OK, Optional.of(body), Optional.empty(), OptionalLong.empty());
  }

  /** 201 with what was made and where it is. */
  public static Answer created(String location, Object body) {
    return new Answer(CREATED, Optional.of(body), Optional.of(location), OptionalLong.empty());
  }

  /** 204. */
  public static Answer done() {
    return new Answer(NO_CONTENT, Optional.empty(), Optional.empty(), OptionalLong.empty());
  }

  /** The same answer with the version as {@code ETag}. */
  public Answer versie(long versie) {
    return new Answer(status, body, location, OptionalLong.of(versie));
  }
}
