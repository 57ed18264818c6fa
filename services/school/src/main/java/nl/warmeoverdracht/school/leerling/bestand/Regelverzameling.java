package nl.warmeoverdracht.school.leerling.bestand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows one by one, and sees what only shows between rows: the same number twice. */
final class Regelverzameling {

  private final Kopregel kop;
  private final RegelLezer lezer;
  private final Map<String, Integer> regelPerNummer = new HashMap<>();
  private final List<LeerlingRegel> goedeRegels = new ArrayList<>();
  private final List<Melding> meldingen = new ArrayList<>();

  Regelverzameling(Kopregel kop, RegelLezer lezer) {
    this.kop = kop;
    this.lezer = lezer;
  }

  List<LeerlingRegel> goedeRegels() {
    return goedeRegels;
  }

  /** All remarks in the order of the file. */
  List<Melding> meldingen() {
    return meldingen.stream().sorted(Comparator.comparingInt(Melding::regel)).toList();
  }

  /** A row that could not be told apart from the next. */
  void gebroken(Tabel.Breuk breuk) {
    meldingen.add(
        new Melding(
            breuk.regel(),
            kop.naam(breuk.veld()),
            Ernst.FOUT,
            "aanhalingsteken",
            "Dit veld is niet te lezen: een aanhalingsteken is niet gesloten, staat midden in het"
                + " veld, of het veld is te lang."));
  }

  /** A row of the table. */
  void lees(Rij rij) {
    Optional<Rij> passend = opBreedte(rij);
    if (passend.isEmpty()) {
      meldingen.add(
          Melding.fout(
              rij.regel(),
              "aantal-velden",
              "Deze regel heeft %d velden; de kopregel heeft er %d."
                  .formatted(rij.cellen().size(), kop.breedte())));
      return;
    }
    Velden velden = new Velden(passend.get(), kop);
    Optional<LeerlingRegel> regel = lezer.lees(velden);
    controleerDubbel(rij, velden);
    meldingen.addAll(velden.meldingen());
    if (velden.zonderFouten()) {
      regel.ifPresent(goedeRegels::add);
    }
  }

  private void controleerDubbel(Rij rij, Velden velden) {
    String nummer = kop.cel(rij, Kolom.LEERLINGNUMMER).strip();
    Integer eerder = nummer.isEmpty() ? null : regelPerNummer.putIfAbsent(nummer, rij.regel());
    if (eerder != null) {
      velden.fout(
          Kolom.LEERLINGNUMMER,
          "dubbel-leerlingnummer",
          "Dit leerlingnummer staat ook op regel " + eerder + ".");
    }
  }

  /** Spreadsheets write empty fields behind the last column; those are not a fault. */
  private Optional<Rij> opBreedte(Rij rij) {
    int teveel = rij.cellen().size() - kop.breedte();
    if (teveel == 0) {
      return Optional.of(rij);
    }
    boolean leegEinde =
        teveel > 0 && rij.cellen().stream().skip(kop.breedte()).allMatch(String::isBlank);
    return leegEinde
        ? Optional.of(new Rij(rij.regel(), rij.cellen().subList(0, kop.breedte())))
        : Optional.empty();
  }
}
