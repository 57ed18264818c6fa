package nl.warmeoverdracht.municipality.spel;

import java.time.Duration;
import java.time.Instant;
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

  /** Shorter than the life of a token in the realm of the tests. */
  private static final Duration HERGEBRUIK = Duration.ofMinutes(3);

  private static final Map<String, Bewaard> TOKENS = new ConcurrentHashMap<>();

  private Partijen() {}

  private record Bewaard(String token, Instant tot) {
    static Bewaard vers(String client) {
      return new Bewaard(TestStack.shared().token(client), Instant.now().plus(HERGEBRUIK));
    }

    boolean isOud() {
      return !Instant.now().isBefore(tot);
    }
  }

  /** A token of the party's own software. */
  public static String token(Partij partij) {
    return token(systeem(partij));
  }

  /** The client of the party's own software. */
  public static String systeem(Partij partij) {
    return "systeem-" + partij.taak().code() + "-" + partij.oin();
  }

  /** A token of a client; a trial may be longer than its life, so ask again for each request. */
  public static String token(String client) {
    return TOKENS
        .compute(client, (naam, oud) -> oud == null || oud.isOud() ? Bewaard.vers(naam) : oud)
        .token();
  }
}
