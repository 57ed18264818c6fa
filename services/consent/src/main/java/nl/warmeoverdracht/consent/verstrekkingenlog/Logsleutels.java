package nl.warmeoverdracht.consent.verstrekkingenlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.warmeoverdracht.audit.note.DatedKey;
import nl.warmeoverdracht.audit.note.NoteSigner;

/**
 * The keys of the log, from a file outside the repository: one key a line, a private one to sign
 * with or the verifier key of a retired one, each with an optional first moment and an optional end
 * (ISO 8601). During a rotation two private keys count, and everything carries both signatures.
 *
 * @param oorsprong the name of the log: that of its keys
 * @param eigen the keys to sign with, with their time
 * @param openbaar the verifier key of every line
 */
public record Logsleutels(String oorsprong, List<Ondertekenaar> eigen, List<DatedKey> openbaar) {

  private static final String PRIVATE = "PRIVATE+KEY+";

  /** A private key and the time in which it signs. */
  public record Ondertekenaar(NoteSigner sleutel, DatedKey tijd) {}

  public Logsleutels {
    eigen = List.copyOf(eigen);
    openbaar = List.copyOf(openbaar);
  }

  /** Reads the lines; throws {@link IllegalArgumentException} when they are not one log's keys. */
  public static Logsleutels lees(String regels) {
    List<Ondertekenaar> eigen = new ArrayList<>();
    List<DatedKey> openbaar = new ArrayList<>();
    for (String regel : regels.lines().filter(r -> !r.isBlank() && !r.startsWith("#")).toList()) {
      String[] kolommen = regel.strip().split("\\s+", 2);
      if (kolommen[0].startsWith(PRIVATE)) {
        NoteSigner sleutel = NoteSigner.parse(kolommen[0]);
        DatedKey tijd = DatedKey.parse(regel.replace(kolommen[0], sleutel.verifier().toString()));
        eigen.add(new Ondertekenaar(sleutel, tijd));
        openbaar.add(tijd);
      } else {
        openbaar.add(DatedKey.parse(regel));
      }
    }
    List<String> namen = openbaar.stream().map(sleutel -> sleutel.key().name()).distinct().toList();
    if (eigen.isEmpty() || namen.size() != 1) {
      throw new IllegalArgumentException("the keys of a log have one name, and one can sign");
    }
    return new Logsleutels(namen.getFirst(), eigen, openbaar);
  }

  /** The keys that sign at this moment; throws {@link IllegalStateException} when none does. */
  public List<NoteSigner> ondertekenaars(Instant nu) {
    List<NoteSigner> geldig =
        eigen.stream()
            .filter(ondertekenaar -> ondertekenaar.tijd().countsAt(nu))
            .map(Ondertekenaar::sleutel)
            .toList();
    if (geldig.isEmpty()) {
      throw new IllegalStateException("no key of the log counts now: add a line to its file");
    }
    return geldig;
  }

  @Override
  public String toString() {
    return "Logsleutels[" + oorsprong + "]";
  }
}
