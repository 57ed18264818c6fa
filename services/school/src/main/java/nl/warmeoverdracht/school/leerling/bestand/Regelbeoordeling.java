package nl.warmeoverdracht.school.leerling.bestand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges rows one by one, and sees what only shows between rows: the same number twice. For one
 * thread.
 */
final class Regelbeoordeling {

  private final Kopregel kop;
  private final RegelLezer lezer;
  private final Map<String, Integer> regelPerNummer;

  /**
   * @param eerder on which earlier line a number stands, of rows that were judged before
   */
  Regelbeoordeling(Kopregel kop, RegelLezer lezer, Map<String, Integer> eerder) {
    this.kop = kop;
    this.lezer = lezer;
    this.regelPerNummer = new HashMap<>(eerder);
  }

  /** A row that could not be told apart from the next. */
  GelezenRegel gebroken(Tabel.Breuk breuk) {
    Melding melding =
        new Melding(
            breuk.regel(),
            kop.naam(breuk.veld()),
            Ernst.FOUT,
            switch (breuk.reden()) {
              case AANHALINGSTEKEN -> "aanhalingsteken";
              case TE_LANG -> "te-lang";
            },
            switch (breuk.reden()) {
              case AANHALINGSTEKEN ->
                  "Dit veld is niet te lezen: een aanhalingsteken is niet gesloten of staat midden"
                      + " in het veld.";
              case TE_LANG ->
                  "Dit veld of deze regel is te lang: een veld heeft ten hoogste "
                      + TabelLezer.MAXIMALE_VELDLENGTE
                      + " tekens.";
            });
    return new GelezenRegel(breuk.regel(), Optional.empty(), Optional.empty(), List.of(melding));
  }

  /** A row of the table. */
  GelezenRegel beoordeel(Rij rij) {
    Optional<Rij> passend = opBreedte(rij);
    if (passend.isEmpty()) {
      Melding melding =
          Melding.fout(
              rij.regel(),
              "aantal-velden",
              "Deze regel heeft %d velden; de kopregel heeft er %d."
                  .formatted(rij.cellen().size(), kop.breedte()));
      return new GelezenRegel(rij.regel(), Optional.empty(), Optional.empty(), List.of(melding));
    }
    Velden velden = new Velden(passend.get(), kop);
    Optional<LeerlingRegel> regel = lezer.lees(velden);
    String nummer = kop.cel(passend.get(), Kolom.LEERLINGNUMMER).strip();
    controleerDubbel(rij, nummer, velden);
    return new GelezenRegel(
        rij.regel(),
        Optional.of(nummer).filter(RegelLezer::isLeerlingnummer),
        regel.filter(goed -> velden.zonderFouten()),
        velden.meldingen());
  }

  /** The number in a row, as it is compared with others; empty when there is none. */
  static Optional<String> nummer(Kopregel kop, Rij rij) {
    return rij.cellen().size() < kop.breedte()
        ? Optional.empty()
        : Optional.of(kop.cel(rij, Kolom.LEERLINGNUMMER).strip()).filter(nr -> !nr.isEmpty());
  }

  private void controleerDubbel(Rij rij, String nummer, Velden velden) {
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
