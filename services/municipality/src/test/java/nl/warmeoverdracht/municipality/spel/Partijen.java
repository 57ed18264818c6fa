package nl.warmeoverdracht.municipality.spel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.testkit.stack.TestStack;

/** Who plays in the tests, each with a real token. */
public final class Partijen {

  public static final Partij SCHOOL = Partij.van("00000099000000024000", "school");
  public static final Partij CLUB = Partij.van("00000099000000051000", "trajectaanbieder");
  public static final Partij MONTFERLAND = Partij.van("00000099100001955000", "werk-en-inkomen");
  public static final Partij DOORSTROOMPUNT = Partij.van("00000099100001955000", "doorstroompunt");
  public static final Partij ROTTERDAM = Partij.van("00000099100000599000", "werk-en-inkomen");
  public static final Partij UWV = Partij.van("00000099200000001000", "uwv");
  public static final String DIENST_SCHOOL = "dienst-school";

  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  private Partijen() {}

  /** A token of the party's own software. */
  public static String token(Partij partij) {
    return token("systeem-" + partij.taak().code() + "-" + partij.oin());
  }

  /** A token of a client; tests are shorter than its life. */
  public static String token(String client) {
    return TOKENS.computeIfAbsent(client, TestStack.shared()::token);
  }
}
