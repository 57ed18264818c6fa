package nl.warmeoverdracht.access.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyedHashTest {

  private final KeyedHash hash = new KeyedHash(new byte[32]);

  @Test
  void shouldGiveTheSameBytesAgain() {
    assertThat(hash.of("code", "K7QX")).hasSize(32).isEqualTo(hash.of("code", "K7QX"));
  }

  @Test
  void shouldGiveOtherBytesForAnotherContextTextOrKey() {
    byte[] anderGeheim = new byte[32];
    anderGeheim[0] = 1;

    assertThat(hash.of("code", "K7QX"))
        .isNotEqualTo(hash.of("ander", "K7QX"))
        .isNotEqualTo(hash.of("code", "K7QY"))
        .isNotEqualTo(new KeyedHash(anderGeheim).of("code", "K7QX"));
  }
}
