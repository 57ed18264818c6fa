package nl.warmeoverdracht.grondslagen.controle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.Grondslag;
import nl.warmeoverdracht.grondslagen.bestand.Wetstroom;

/** The rules against the law's own table, now and on every later day on which rules change. */
final class Gaten {

  private final List<Grondslag> regels;
  private final List<Wetstroom> stromen;

  Gaten(List<Grondslag> regels, List<Wetstroom> stromen) {
    this.regels = regels;
    this.stromen = stromen;
  }

  List<String> vind(LocalDate vandaag) {
    List<String> gevonden = new ArrayList<>();
    dagen(vandaag).forEach(dag -> stromen.forEach(stroom -> gevonden.addAll(gaten(stroom, dag))));
    regels.forEach(regel -> gevonden.addAll(buitenDeWet(regel)));
    return gevonden;
  }

  private TreeSet<LocalDate> dagen(LocalDate vandaag) {
    TreeSet<LocalDate> dagen = new TreeSet<>(Set.of(vandaag));
    for (Grondslag regel : regels) {
      dagen.add(regel.geldigheid().vanaf());
      regel.geldigheid().tot().ifPresent(dagen::add);
    }
    return new TreeSet<>(dagen.tailSet(vandaag));
  }

  /** One line per flow, from, to and phase: the categories that no rule opens. */
  private List<String> gaten(Wetstroom stroom, LocalDate dag) {
    List<Grondslag> kandidaten =
        regels.stream()
            .filter(regel -> regel.geldigheid().omvat(dag))
            .filter(regel -> Verenigbaar.zijn(regel.voorwaarden(), stroom.feiten()))
            .toList();
    TreeMap<String, Set<Categorie>> open = new TreeMap<>();
    for (Cel cel : Cel.van(stroom.stroom())) {
      if (kandidaten.stream().noneMatch(regel -> cel.ligtIn(regel.stroom()))) {
        open.computeIfAbsent(weg(cel), weg -> EnumSet.noneOf(Categorie.class)).add(cel.categorie());
      }
    }
    return open.entrySet().stream()
        .map(
            gat ->
                "gat: stroom %s heeft op %s geen regel %s voor %s."
                    .formatted(stroom.id(), dag, gat.getKey(), Cel.codes(gat.getValue())))
        .toList();
  }

  private List<String> buitenDeWet(Grondslag regel) {
    return Cel.van(regel.stroom()).stream()
        .filter(cel -> stromen.stream().noneMatch(stroom -> cel.ligtIn(stroom.stroom())))
        .map(
            cel ->
                "buiten de wet: %s opent %s, en dat staat in geen stroom."
                    .formatted(regel.naam(), cel))
        .sorted()
        .toList();
  }

  private static String weg(Cel cel) {
    return "van %s naar %s in fase %s"
        .formatted(code(cel.van()), code(cel.naar()), code(cel.fase()));
  }

  private static String code(Codes codes) {
    return codes.code();
  }
}
