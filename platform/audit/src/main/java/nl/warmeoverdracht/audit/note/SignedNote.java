package nl.warmeoverdracht.audit.note;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text with signatures of one or more keys (<a href="https://c2sp.org/signed-note">C2SP
 * signed-note</a>). That it parses says nothing about who signed: see {@link KeyRing#verify}.
 *
 * @param text the signed text, with its final newline
 * @param signatures the signature lines in their order
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

  /** The specification wants at least 16 accepted; more than this is no honest note. */
  private static final int MOST_SIGNATURES = 100;

  private static final int MOST_CHARACTERS = 1_000_000;

  /** Throws {@link InvalidNoteException} for a text that a note cannot hold. */
  public SignedNote {
    boolean control = text.chars().anyMatch(c -> c < ' ' && c != '\n');
    if (!text.endsWith("\n") || control || text.length() > MOST_CHARACTERS) {
      throw new InvalidNoteException("a note is text of moderate size that ends in a newline");
    }
    if (signatures.size() > MOST_SIGNATURES) {
      throw new InvalidNoteException("a note has at most " + MOST_SIGNATURES + " signatures");
    }
    signatures = List.copyOf(signatures);
  }

  /** A text that nobody signed yet. */
  public static SignedNote unsigned(String text) {
    return new SignedNote(text, List.of());
  }

  /** The note written as {@link #format()}; throws {@link InvalidNoteException} otherwise. */
  public static SignedNote parse(String note) {
    int blank = note.lastIndexOf("\n\n");
    if (blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
      throw new InvalidNoteException("a note is a text, an empty line and signatures");
    }
    List<NoteSignature> signatures =
        note.substring(blank + 2).lines().map(NoteSignature::parse).toList();
    return new SignedNote(note.substring(0, blank + 1), signatures);
  }

  /** The note with one signature more. */
  public SignedNote with(NoteSignature signature) {
    return new SignedNote(text, Stream.concat(signatures.stream(), Stream.of(signature)).toList());
  }

  /** Text, empty line, signature lines; UTF-8 when written to bytes. */
  public String format() {
    return signatures.stream()
        .map(signature -> signature.line() + "\n")
        .collect(joining("", text + "\n", ""));
  }
}
