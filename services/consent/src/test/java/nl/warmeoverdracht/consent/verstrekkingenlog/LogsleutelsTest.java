package nl.warmeoverdracht.consent.verstrekkingenlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.warmeoverdracht.audit.note.KeyType;
import nl.warmeoverdracht.audit.note.NoteSigner;
import org.junit.jupiter.api.Test;

class LogsleutelsTest {

  private static final String LOG = "warmeoverdracht.example/proef";

  private final NoteSigner oud = NoteSigner.generate(LOG, KeyType.NOTE);
  private final NoteSigner nieuw = NoteSigner.generate(LOG, KeyType.NOTE);

  @Test
  void shouldSignWithBothKeysDuringARotationAndWithOneBeforeAndAfter() {
    Logsleutels sleutels =
        Logsleutels.lees(
            """
            # rotation of the spring
            %s 2026-01-01T00:00:00Z 2026-05-01T00:00:00Z
            %s 2026-04-01T00:00:00Z
            """
                .formatted(oud.secret(), nieuw.secret()));

    assertThat(ondertekenaars(sleutels, "2026-03-31T00:00:00Z")).containsExactly(naam(oud));
    assertThat(ondertekenaars(sleutels, "2026-04-15T00:00:00Z"))
        .containsExactly(naam(oud), naam(nieuw));
    assertThat(ondertekenaars(sleutels, "2026-05-01T00:00:00Z")).containsExactly(naam(nieuw));
    assertThatThrownBy(() -> sleutels.ondertekenaars(Instant.parse("2025-12-31T00:00:00Z")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void shouldPublishARetiredKeyAndNoSecret() {
    Logsleutels sleutels =
        Logsleutels.lees(oud.verifier() + " 2026-01-01T00:00:00Z\n" + nieuw.secret());

    assertThat(sleutels.openbaar())
        .extracting(sleutel -> sleutel.key().toString())
        .containsExactly(naam(oud), naam(nieuw));
    assertThat(sleutels.oorsprong()).isEqualTo(LOG);
    assertThat(sleutels.toString()).doesNotContain("PRIVATE");
  }

  @Test
  void shouldRefuseKeysOfTwoLogsAndAFileThatCannotSign() {
    String ander = NoteSigner.generate("ander.example/log", KeyType.NOTE).secret();
    assertThatThrownBy(() -> Logsleutels.lees(oud.secret() + "\n" + ander))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Logsleutels.lees(oud.verifier().toString()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Logsleutels.lees("")).isInstanceOf(RuntimeException.class);
  }

  private static java.util.List<String> ondertekenaars(Logsleutels sleutels, String moment) {
    return sleutels.ondertekenaars(Instant.parse(moment)).stream()
        .map(LogsleutelsTest::naam)
        .toList();
  }

  private static String naam(NoteSigner sleutel) {
    return sleutel.verifier().toString();
  }
}
