package nl.warmeoverdracht.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {

  @Test
  void shouldReadBackWhatItWrites() {
    assertThat(EntityTag.versie(EntityTag.of(12))).hasValue(12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "12", "*", "W/\"12\"", "\"x\"", "\"1\", \"2\"", "\"1234567890123456789\""})
  void shouldNotReadWhatIsNotOurs(String tag) {
    assertThat(EntityTag.versie(tag)).isEmpty();
  }

  @Test
  void shouldTellCommandsApartByMethodPathAndBody() {
    String hash = hash("POST", "/v1/a", "{}");

    assertThat(hash("POST", "/v1/a", "{}")).isEqualTo(hash);
    assertThat(hash("PUT", "/v1/a", "{}")).isNotEqualTo(hash);
    assertThat(hash("POST", "/v1/b", "{}")).isNotEqualTo(hash);
    assertThat(hash("POST", "/v1/a", "{ }")).isNotEqualTo(hash);
  }

  private static String hash(String method, String path, String body) {
    return Submission.of("k", method, path, body.getBytes(StandardCharsets.UTF_8)).hash();
  }
}
