package nl.warmeoverdracht.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps access tokens for most of their five minutes, so that not every call asks for a new one.
 */
final class Tokenvoorraad implements Tokens {

  private static final Duration HERGEBRUIK = Duration.ofMinutes(4);

  private final Tokens bron;
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  private record Token(String waarde, Instant bruikbaarTot) {}

  Tokenvoorraad(Tokens bron) {
    this.bron = bron;
  }

  @Override
  public String voor(String client) {
    return tokens
        .compute(
            client,
            (naam, token) ->
                token == null || Instant.now().isAfter(token.bruikbaarTot())
                    ? new Token(bron.voor(naam), Instant.now().plus(HERGEBRUIK))
                    : token)
        .waarde();
  }
}
