package nl.warmeoverdracht.audit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The format against the note that the Go documentation publishes, and the rules for keys. */
class SignedNoteTest {

  private static final String TEXT =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.
      """;

  private static final String NOTE =
      TEXT
          + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

  private static final String PUBLIC =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
  private static final String SECRET =
      "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private final NoteSigner old = NoteSigner.generate("log.example/1", KeyType.NOTE);
  private final NoteSigner next = NoteSigner.generate("log.example/1", KeyType.NOTE);

  @Test
  void shouldVerifyThePublishedNote() {
    SignedNote note = SignedNote.parse(NOTE);

    assertThat(note.text()).isEqualTo(TEXT);
    assertThat(note.format()).isEqualTo(NOTE);
    assertThat(KeyRing.of(NoteVerifier.parse(PUBLIC)).verify(note, NOW)).hasSize(1);
  }

  @Test
  void shouldMakeThePublishedSignatureWithThePublishedKey() {
    NoteSigner signer = NoteSigner.parse(SECRET);

    assertThat(signer.verifier()).hasToString(PUBLIC);
    assertThat(signer.secret()).isEqualTo(SECRET);
    assertThat(SignedNote.unsigned(TEXT).with(signer.sign(TEXT)).format()).isEqualTo(NOTE);
    assertThat(signer.toString()).doesNotContain("AYEK");
  }

  @Test
  void shouldRefuseAnotherText() {
    SignedNote other = SignedNote.parse(NOTE.replace("answer", "Answer"));

    assertThatThrownBy(() -> KeyRing.of(NoteVerifier.parse(PUBLIC)).verify(other, NOW))
        .isInstanceOf(InvalidNoteException.class)
        .hasMessageContaining("wrong signature");
  }

  @Test
  void shouldIgnoreUnknownSignaturesButWantOneKnown() {
    SignedNote note = SignedNote.parse(NOTE).with(next.sign(TEXT));

    assertThat(KeyRing.of(next.verifier()).verify(note, NOW))
        .containsExactly(new VerifiedSignature(next.verifier(), Optional.empty()));
    assertThatThrownBy(() -> KeyRing.of(old.verifier()).verify(note, NOW))
        .hasMessageContaining("no signature of a known key");
  }

  @Test
  void shouldRefuseTheNoteWhenOneOfTwoKnownSignaturesIsWrong() {
    SignedNote note = SignedNote.unsigned(TEXT).with(old.sign("other\n")).with(next.sign(TEXT));

    assertThatThrownBy(() -> KeyRing.of(old.verifier(), next.verifier()).verify(note, NOW))
        .hasMessageContaining("wrong signature");
  }

  @Test
  void shouldAcceptANoteOfTwoKeysByEitherRingDuringARotation() {
    SignedNote note = SignedNote.unsigned(TEXT).with(old.sign(TEXT)).with(next.sign(TEXT));
    KeyRing both =
        KeyRing.parse(
            "# rotated\n\n%s 2020-01-01T00:00:00Z 2026-01-01T00:00:00Z\n%s 2025-12-01T00:00:00Z\n"
                .formatted(old.verifier(), next.verifier()));

    assertThat(KeyRing.of(old.verifier()).verify(note, NOW)).hasSize(1);
    assertThat(both.verify(note, Instant.parse("2025-12-15T00:00:00Z"))).hasSize(2);
    assertThat(both.verify(note, NOW))
        .extracting(VerifiedSignature::key)
        .containsExactly(next.verifier());
  }

  @Test
  void shouldRefuseWhatARetiredKeySigned() {
    KeyRing retired =
        new KeyRing(List.of(new DatedKey(old.verifier(), Instant.MIN, Optional.of(NOW))));
    SignedNote note = SignedNote.unsigned(TEXT).with(old.sign(TEXT));

    assertThat(retired.verify(note, NOW.minusSeconds(1))).hasSize(1);
    assertThatThrownBy(() -> retired.verify(note, NOW)).isInstanceOf(InvalidNoteException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text\n",
        "text\n\n",
        "text\n\n- name AAAAAAA=\n",
        "text\n\n\u2014 name AAAAAAA=",
        "text\n\n\u2014 na+me AAAAAAA=\n",
        "text\n\n\u2014 na\u00a0me AAAAAAA=\n",
        "text\n\n\u2014 name AAAA\n",
        "text\n\n\u2014 name *\n",
        "te\txt\n\n\u2014 name AAAAAAA=\n",
        "te\rxt\n\n\u2014 name AAAAAAA=\n"
      })
  void shouldRefuseWhatIsNoNote(String note) {
    assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(InvalidNoteException.class);
  }

  @Test
  void shouldSeparateTheTextAtTheLastEmptyLine() {
    String text = "one\n\ntwo\n";
    SignedNote note = SignedNote.unsigned(text).with(old.sign(text));

    assertThat(SignedNote.parse(note.format())).isEqualTo(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+ARpc",
        "PeterNeumann+c74f20a3+"
      })
  void shouldRefuseWhatIsNoKey(String key) {
    assertThatThrownBy(() -> NoteVerifier.parse(key)).isInstanceOf(InvalidNoteException.class);
  }
}
