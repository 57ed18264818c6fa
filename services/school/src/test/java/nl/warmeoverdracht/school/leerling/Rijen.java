package nl.warmeoverdracht.school.leerling;

import java.util.List;
import nl.warmeoverdracht.access.Partij;

/** Rows of one party in the tables of the service, for tests of other features. */
public final class Rijen {

  private Rijen() {}

  /** How many there are of {@code table where …}. */
  public static int tel(Partij partij, String tabel) {
    return Integer.parseInt(van(partij, "select count(*) from " + tabel).getFirst());
  }

  /** The first column of a question. */
  public static List<String> van(Partij partij, String vraag) {
    return RuweTabel.alsToepassing(partij, vraag);
  }
}
