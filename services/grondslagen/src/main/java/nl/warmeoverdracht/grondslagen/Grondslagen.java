package nl.warmeoverdracht.grondslagen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.grondslagen.Uitkomst.Geweigerd;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/**
 * The register of legal bases, compiled to a lookup. Decides by the rules of the day that the
 * situation names, so that a past decision can be replayed; what no rule allows is refused (AVG
 * 6(1)). Pure, immutable and thread-safe: no I/O, no clock.
 */
public final class Grondslagen {

  private static final Weigering ZONDER_GRONDSLAG =
      Weigering.zonderRegel(
          "Er is geen grondslag om dit in deze fase aan deze ontvanger te verstrekken.",
          "AVG artikel 6, eerste lid");

  /** More would make the texts of all their combinations too many to prepare. */
  private static final int VOORWAARDEN_MAXIMUM = 8;

  private static final Categorie[] CATEGORIEEN = Categorie.values();

  private final List<Grondslag> regels;
  private final Opzoektabel[] tabellen;

  private Grondslagen(List<Grondslag> regels) {
    this.regels = List.copyOf(regels);
    this.tabellen = Opzoektabel.van(regels);
  }

  /**
   * Compiles the rules. Refused, with every objection at once, when two rules have the same id and
   * version, or a rule wants to open what is never passed on.
   */
  public static Decision<Grondslagen> compileer(List<Grondslag> regels) {
    List<Bezwaar> bezwaren = new ArrayList<>();
    Set<String> gezien = new HashSet<>();
    for (Grondslag regel : regels) {
      if (!gezien.add(regel.naam())) {
        bezwaren.add(
            bezwaar(regel, "dubbel", "komt twee keer voor", "Geef de nieuwe een hogere versie."));
      }
      if (opentGeblokkeerde(regel.stroom())) {
        bezwaren.add(
            bezwaar(regel, "geblokkeerd", "opent wat nooit mag", "Laat die categorie weg."));
      }
      if (regel.voorwaarden().size() > VOORWAARDEN_MAXIMUM) {
        bezwaren.add(
            bezwaar(regel, "te-veel", "heeft te veel voorwaarden", "Maak er twee regels van."));
      }
    }
    return Decision.unless(bezwaren, () -> new Grondslagen(regels));
  }

  /** Every version of every rule. */
  public List<Grondslag> regels() {
    return regels;
  }

  /** This version of a rule; empty when the register does not have it. */
  public Optional<Grondslag> vind(String id, int versie) {
    return regels.stream()
        .filter(regel -> regel.versie() == versie && regel.id().equals(id))
        .findFirst();
  }

  /** Decides on every category asked for, in the order of {@link Categorie}. */
  public Besluit beslis(Situatie situatie) {
    Regel[] opDezeWeg = Opzoektabel.regels(tabellen, situatie);
    int[] tekorten = new int[opDezeWeg.length];
    for (int i = 0; i < tekorten.length; i++) {
      tekorten[i] = opDezeWeg[i].tekort(situatie);
    }
    Uitkomst[] uitkomsten = new Uitkomst[situatie.categorieen().size()];
    int aantal = 0;
    for (long rest = bits(situatie.categorieen()); rest != 0; rest &= rest - 1) {
      Categorie categorie = CATEGORIEEN[Long.numberOfTrailingZeros(rest)];
      uitkomsten[aantal++] = beslis(categorie, situatie, opDezeWeg, tekorten);
    }
    return new Besluit(List.of(uitkomsten));
  }

  /** Any rule that applies will do; a refusal explains itself by the rule that came nearest. */
  private static Uitkomst beslis(
      Categorie categorie, Situatie situatie, Regel[] regels, int[] tekorten) {
    int beste = -1;
    for (int i = 0; i < regels.length; i++) {
      boolean nader = beste < 0 || Regel.afstand(tekorten[i]) < Regel.afstand(tekorten[beste]);
      if (regels[i].gaatOver(categorie) && nader) {
        beste = i;
      }
    }
    return beste < 0
        ? zonderRegel(categorie, situatie)
        : regels[beste].uitkomst(categorie, tekorten[beste]);
  }

  private static Uitkomst zonderRegel(Categorie categorie, Situatie situatie) {
    return new Geweigerd(
        categorie,
        Blokkade.voor(categorie, situatie.houder(), situatie.ontvanger())
            .map(Blokkade::weigering)
            .orElse(ZONDER_GRONDSLAG));
  }

  private static long bits(Set<Categorie> categorieen) {
    long bits = 0;
    for (Categorie categorie : categorieen) {
      bits |= 1L << categorie.ordinal();
    }
    return bits;
  }

  private static boolean opentGeblokkeerde(Stroom stroom) {
    return stroom.categorieen().stream()
        .anyMatch(
            wat ->
                stroom.van().stream()
                    .anyMatch(
                        van ->
                            stroom.naar().stream()
                                .anyMatch(naar -> Toestaanbaar.van(wat, van, naar).isEmpty())));
  }

  private static Bezwaar bezwaar(Grondslag regel, String code, String wat, String oplossing) {
    return Bezwaar.van(code, "Grondslag " + regel.naam() + " " + wat + ".", oplossing);
  }
}
