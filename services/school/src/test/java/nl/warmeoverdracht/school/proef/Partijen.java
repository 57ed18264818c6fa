package nl.warmeoverdracht.school.proef;

import nl.warmeoverdracht.access.Partij;

/** The parties of the tests; Keycloak's demo realm has a client for each. */
public final class Partijen {

  public static final Partij GRAAFSCHAP = Partij.van("00000099000000024000", "school");
  public static final Partij SPARTA = Partij.van("00000099000000051000", "trajectaanbieder");
  public static final Partij MONTFERLAND = Partij.van("00000099100001955000", "werk-en-inkomen");
  public static final Partij DOETINCHEM = Partij.van("00000099100000222000", "werk-en-inkomen");
  public static final Partij UWV = Partij.van("00000099200000001000", "uwv");

  private Partijen() {}

  /** The client that acts for a party. */
  public static String systeem(Partij partij) {
    return "systeem-" + partij.taak().code() + "-" + partij.oin().waarde();
  }
}
