package nl.warmeoverdracht.grondslagen.controle;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.grondslagen.Feit;
import nl.warmeoverdracht.grondslagen.Grondslag;
import nl.warmeoverdracht.grondslagen.Stroom;
import nl.warmeoverdracht.grondslagen.Verantwoording;
import nl.warmeoverdracht.grondslagen.VereistAkkoord;
import nl.warmeoverdracht.grondslagen.VereistAkkoord.Bevoegdheid;
import nl.warmeoverdracht.grondslagen.Voorwaarde;
import nl.warmeoverdracht.kernel.Tekstabel;

/** The rules as a person reads them: a table per flow. */
final class Overzicht {

  private static final int[] BREEDTEN = {44, 26, 30, 38, 32, 34};

  private Overzicht() {}

  static String van(List<Grondslag> regels) {
    Map<String, Tekstabel> perStroom = new LinkedHashMap<>();
    regels.stream()
        .sorted(comparing((Grondslag regel) -> kop(regel.stroom())).thenComparing(Grondslag::naam))
        .forEach(
            regel ->
                perStroom.computeIfAbsent(kop(regel.stroom()), kop -> leeg()).rij(cellen(regel)));
    return perStroom.entrySet().stream()
        .map(stroom -> stroom.getKey() + "\n" + stroom.getValue())
        .collect(joining("\n"));
  }

  private static Tekstabel leeg() {
    Tekstabel tabel = new Tekstabel(BREEDTEN);
    tabel.rij(
        "regel", "voorwaarden", "akkoord", "categorieen", "artikel", "geldig, reviewer, bewaren");
    tabel.lijn();
    return tabel;
  }

  private static String kop(Stroom stroom) {
    return "%s naar %s, fase %s"
        .formatted(Cel.codes(stroom.van()), Cel.codes(stroom.naar()), Cel.codes(stroom.fasen()));
  }

  private static String[] cellen(Grondslag regel) {
    Verantwoording verantwoording = regel.verantwoording();
    return new String[] {
      regel.naam(),
      regel.voorwaarden().isEmpty()
          ? "geen"
          : regel.voorwaarden().stream().map(Overzicht::voorwaarde).collect(joining(", ")),
      regel.akkoord().map(Overzicht::akkoord).orElse("geen"),
      Cel.codes(regel.stroom().categorieen())
          + verantwoording.beperking().map(beperking -> ". " + beperking).orElse(""),
      verantwoording.artikel(),
      "vanaf "
          + regel.geldigheid().vanaf()
          + regel.geldigheid().tot().map(tot -> " tot " + tot).orElse("")
          + ". "
          + verantwoording.reviewer()
          + ". Bewaren: "
          + verantwoording.bewaartermijn()
    };
  }

  private static String voorwaarde(Voorwaarde voorwaarde) {
    return switch (voorwaarde) {
      case Voorwaarde.Van van -> "schoolsoort " + Cel.codes(van.schoolsoorten());
      case Voorwaarde.Leeftijd leeftijd -> "leeftijd " + leeftijd(leeftijd.vanaf(), leeftijd.tot());
      case Voorwaarde.Is(Feit feit, boolean waarde) -> feit.veld() + (waarde ? " ja" : " nee");
      case Voorwaarde.Tenzij(Feit feit) -> "tenzij " + feit.veld();
    };
  }

  private static String akkoord(VereistAkkoord akkoord) {
    return akkoord.soort().code()
        + ": "
        + akkoord.bevoegdheden().stream().map(Overzicht::bevoegdheid).collect(joining(". "));
  }

  private static String bevoegdheid(Bevoegdheid bevoegdheid) {
    return (leeftijd(bevoegdheid.vanaf(), bevoegdheid.tot())
            + " "
            + Cel.codes(bevoegdheid.door())
            + feiten(" als ", bevoegdheid.als())
            + feiten(" tenzij ", bevoegdheid.tenzij()))
        .strip();
  }

  private static String leeftijd(Optional<Integer> vanaf, Optional<Integer> tot) {
    return (vanaf.map(jaren -> "vanaf " + jaren + " ").orElse("")
            + tot.map(jaren -> "tot " + jaren).orElse(""))
        .strip();
  }

  private static String feiten(String woord, Set<Feit> feiten) {
    return feiten.isEmpty()
        ? ""
        : woord + feiten.stream().map(Feit::veld).sorted().collect(joining(", "));
  }
}
