package nl.warmeoverdracht.demo;

import java.util.Map;
import nl.warmeoverdracht.audit.Verdict;
import nl.warmeoverdracht.audit.verify.HttpLog;
import nl.warmeoverdracht.audit.verify.LogCheck;

/**
 * {@code make verify}: recomputes the disclosure log of the running platform as an auditor would,
 * from its leaves, and does not take the consent service's word for anything.
 */
public final class Lognacontrole {

  private static final String TOEZICHT = "toezicht-platform";

  private Lognacontrole() {}

  /** Prints the verdict; status 1 when the log is not what it was. */
  public static void main(String[] geen) {
    try {
      Verdict oordeel = rekenNa(DevstackOmgeving.lopende());
      System.out.println(oordeel.melding());
      System.exit(oordeel instanceof Verdict.Sound ? 0 : 1);
    } catch (DemoFout fout) {
      System.err.println(fout.getMessage());
      System.exit(2);
    }
  }

  static Verdict rekenNa(Omgeving omgeving) {
    String log = omgeving.dienst("consent") + "/v1/verstrekkingenlog";
    return LogCheck.verify(new HttpLog(log, omgeving.voor(TOEZICHT)), Map.of());
  }
}
