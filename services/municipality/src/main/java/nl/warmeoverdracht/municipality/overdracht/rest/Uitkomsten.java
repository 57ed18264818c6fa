package nl.warmeoverdracht.municipality.overdracht.rest;

import java.util.List;
import java.util.Set;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.Rol;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.municipality.overdracht.Uitkomst;
import nl.warmeoverdracht.web.problem.Problems;

/** Turns how a use case ended into an answer or a problem. */
public final class Uitkomsten {

  private static final List<String> ROLLEN = List.of(Rol.KLANTMANAGER, Rol.TEAMLEIDER, Rol.SYSTEEM);

  private Uitkomsten() {}

  /** The result, or the problem: 404, 412, 409 when the state is among the reasons, else 422. */
  public static <T> T of(Uitkomst<T> uitkomst) {
    return switch (uitkomst) {
      case Uitkomst.Gelukt<T>(T waarde) -> waarde;
      case Uitkomst.NietGevonden<T>() -> throw Problems.nietGevonden();
      case Uitkomst.Verouderd<T>() -> throw Problems.verouderdeVersie();
      case Uitkomst.Geweigerd<T> geweigerd ->
          throw geweigerd.omDeToestand()
              ? Problems.conflict(geweigerd.bezwaren())
              : Problems.onverwerkbaar(geweigerd.bezwaren());
    };
  }

  /** The same for a disclosure, where a refusal means that there is no legal basis: 403. */
  static <T> T verstrekking(Uitkomst<T> uitkomst) {
    if (uitkomst instanceof Uitkomst.Geweigerd<T>(List<Bezwaar> bezwaren)) {
      throw Problems.bezwaren(403, bezwaren);
    }
    return of(uitkomst);
  }

  /** The role in which the caller acts: the most personal one that the token carries. */
  static String rol(Beller beller) {
    Set<String> rollen = beller.rollen();
    return ROLLEN.stream().filter(rollen::contains).findFirst().orElseThrow(Problems::verboden);
  }
}
