package nl.warmeoverdracht.grondslagen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.grondslagen.Uitkomst.Geweigerd;
import nl.warmeoverdracht.grondslagen.Uitkomst.Toegestaan;

/**
 * One rule on one way, compiled: every outcome and every text it can give is made beforehand, so
 * that deciding only looks up. A shortfall is a number: the unmet conditions as bits, times the
 * states of an agreement; 0 means that the rule applies.
 */
final class Regel {

  private static final int STANDEN = Akkoordstand.values().length;
  private static final int FEIT_WEEGT = 100;
  private static final int AKKOORD_WEEGT = 1;

  private final Voorwaarde[] voorwaarden;
  private final Optional<VereistAkkoord> akkoord;
  private final Toegestaan[] toegestaan = new Toegestaan[Categorie.values().length];
  private final Weigering[] weigeringen;

  private Regel(Grondslag grondslag) {
    this.voorwaarden = grondslag.voorwaarden().toArray(Voorwaarde[]::new);
    this.akkoord = grondslag.akkoord();
    this.weigeringen = new Weigering[(1 << voorwaarden.length) * STANDEN];
    for (int tekort = 1; tekort < weigeringen.length; tekort++) {
      weigeringen[tekort] = weigering(grondslag, tekort);
    }
  }

  /** The rule on the way from this holder to that receiver. */
  static Regel van(Grondslag grondslag, Partijsoort houder, Partijsoort ontvanger) {
    Regel regel = new Regel(grondslag);
    for (Categorie categorie : grondslag.stroom().categorieen()) {
      Toestaanbaar.van(categorie, houder, ontvanger)
          .map(wat -> new Toegestaan(wat, grondslag))
          .ifPresent(uitkomst -> regel.toegestaan[categorie.ordinal()] = uitkomst);
    }
    return regel;
  }

  /** Whether it could ever allow this category. */
  boolean gaatOver(Categorie categorie) {
    return toegestaan[categorie.ordinal()] != null;
  }

  /** What it lacks in this situation. */
  int tekort(Situatie situatie) {
    int bits = 0;
    for (int i = 0; i < voorwaarden.length; i++) {
      bits |= voorwaarden[i].geldt(situatie.feiten()) ? 0 : 1 << i;
    }
    int stand = akkoord.isPresent() ? akkoord.orElseThrow().stand(situatie).ordinal() : 0;
    return bits * STANDEN + stand;
  }

  /** How far a situation with this shortfall is: a wrong fact weighs more than an agreement. */
  static int afstand(int tekort) {
    return Integer.bitCount(tekort / STANDEN) * FEIT_WEEGT
        + (tekort % STANDEN == 0 ? 0 : AKKOORD_WEEGT);
  }

  Uitkomst uitkomst(Categorie categorie, int tekort) {
    return tekort == 0
        ? toegestaan[categorie.ordinal()]
        : new Geweigerd(categorie, weigeringen[tekort]);
  }

  private Weigering weigering(Grondslag grondslag, int tekort) {
    List<String> redenen = new ArrayList<>();
    for (int i = 0; i < voorwaarden.length; i++) {
      if ((tekort / STANDEN & 1 << i) != 0) {
        redenen.add(voorwaarden[i].tekort());
      }
    }
    Akkoordstand stand = Akkoordstand.values()[tekort % STANDEN];
    if (stand != Akkoordstand.GELDIG && akkoord.isPresent()) {
      redenen.add(stand.tekort(akkoord.orElseThrow().soort()));
    }
    Verantwoording verantwoording = grondslag.verantwoording();
    return new Weigering(
        String.join(" ", redenen),
        verantwoording.artikel(),
        Optional.of(grondslag),
        Optional.of(verantwoording.benodigd()));
  }
}
