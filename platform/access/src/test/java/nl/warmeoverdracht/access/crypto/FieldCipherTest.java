package nl.warmeoverdracht.access.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FieldCipherTest {

  private static final String CONTEXT = "00000099000000024000/school:bsn";
  private final FieldCipher cipher = new FieldCipher(new byte[32]);

  @Test
  void shouldGiveBackWhatItEncrypted() {
    assertThat(cipher.decrypt(cipher.encrypt("Zoë", CONTEXT), CONTEXT)).isEqualTo("Zoë");
  }

  @Test
  void shouldNeverGiveTheSameBytesTwice() {
    assertThat(cipher.encrypt("999900006", CONTEXT))
        .isNotEqualTo(cipher.encrypt("999900006", CONTEXT));
  }

  @Test
  void shouldRefuseAValueMovedToAnotherColumn() {
    byte[] sealed = cipher.encrypt("999900006", CONTEXT);

    assertThatThrownBy(() -> cipher.decrypt(sealed, "00000099000000024000/school:telefoon"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void shouldRefuseAChangedByte() {
    byte[] sealed = cipher.encrypt("999900006", CONTEXT);
    sealed[sealed.length - 1] ^= 1;

    assertThatThrownBy(() -> cipher.decrypt(sealed, CONTEXT))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void shouldGoOnAfterARefusal() {
    byte[] sealed = cipher.encrypt("Zoë", CONTEXT);
    assertThatThrownBy(() -> cipher.decrypt(sealed, "elsewhere"))
        .isInstanceOf(IllegalStateException.class);

    assertThat(cipher.decrypt(sealed, CONTEXT)).isEqualTo("Zoë");
  }

  @Test
  void shouldGiveBackBytesThatAreNoText() {
    byte[] piece = {0, (byte) 0xC3, (byte) 0xFF, 10};
    assertThat(cipher.decryptBytes(cipher.encrypt(piece, CONTEXT), CONTEXT)).isEqualTo(piece);
  }

  @Test
  void shouldRefuseAnotherKey() {
    byte[] otherKey = new byte[32];
    otherKey[0] = 1;

    assertThatThrownBy(
            () -> new FieldCipher(otherKey).decrypt(cipher.encrypt("x", CONTEXT), CONTEXT))
        .isInstanceOf(IllegalStateException.class);
  }
}
