package nl.warmeoverdracht.access;

import static java.util.Objects.requireNonNull;

/**
 * A party: an organisation <em>and a task</em>. Every row with data belongs to exactly one party,
 * and row-level security compares {@link #sleutel()}.
 */
public record Partij(Oin oin, Taak taak) {

  public Partij {
    requireNonNull(oin, "oin");
    requireNonNull(taak, "taak");
  }

  /** A party from its two codes; throws {@link IllegalArgumentException} when either is unknown. */
  public static Partij van(String oin, String taak) {
    return new Partij(
        new Oin(oin),
        Taak.metCode(taak).orElseThrow(() -> new IllegalArgumentException("unknown taak")));
  }

  /** The party written by {@link #sleutel()}. */
  public static Partij vanSleutel(String sleutel) {
    int streep = sleutel.indexOf('/');
    if (streep < 0) {
      throw new IllegalArgumentException("not a party: expected oin/taak");
    }
    return van(sleutel.substring(0, streep), sleutel.substring(streep + 1));
  }

  /** {@code oin/taak}, the form in the database. */
  public String sleutel() {
    return oin.waarde() + "/" + taak.code();
  }

  @Override
  public String toString() {
    return sleutel();
  }
}
