package nl.warmeoverdracht.school.leerling.bestand;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column is where, and what the header lacks or has too much.
 *
 * @param posities position of each known column in a row, from 0
 * @param breedte how many fields a row has
 * @param meldingen missing and duplicate columns (faults), unknown ones (warnings)
 */
record Kopregel(
    Map<Kolom, Integer> posities, List<String> namen, int breedte, List<Melding> meldingen) {

  private static final int MAXIMALE_NAAMLENGTE = 200;

  /** Reads the header row. */
  static Kopregel lees(Rij rij) {
    Map<Kolom, Integer> posities = new EnumMap<>(Kolom.class);
    List<Melding> meldingen = new ArrayList<>();
    for (int i = 0; i < rij.cellen().size(); i++) {
      String naam = rij.cellen().get(i);
      Optional<Kolom> kolom = Kolom.metNaam(naam);
      if (kolom.isEmpty()) {
        onbekend(rij.regel(), naam).ifPresent(meldingen::add);
      } else if (posities.putIfAbsent(kolom.get(), i) != null) {
        meldingen.add(dubbel(rij.regel(), kolom.get()));
      }
    }
    for (Kolom kolom : Kolom.values()) {
      if (kolom.kolomVerplicht() && !posities.containsKey(kolom)) {
        meldingen.add(ontbreekt(rij.regel(), kolom));
      }
    }
    return new Kopregel(posities, rij.cellen(), rij.cellen().size(), meldingen);
  }

  boolean heeft(Kolom kolom) {
    return posities.containsKey(kolom);
  }

  /** The cell of this column; empty text when the file has no such column. */
  String cel(Rij rij, Kolom kolom) {
    Integer positie = posities.get(kolom);
    return positie == null ? "" : rij.cellen().get(positie);
  }

  /** The name of the column at this position, as written in the header. */
  Optional<String> naam(int positie) {
    return positie < namen.size() && !namen.get(positie).isBlank()
        ? Optional.of(afgekapt(namen.get(positie)))
        : Optional.empty();
  }

  boolean isBruikbaar() {
    return meldingen.stream().noneMatch(Melding::isFout);
  }

  private static Optional<Melding> onbekend(int regel, String naam) {
    return naam.isBlank()
        ? Optional.empty()
        : Optional.of(
            Melding.waarschuwing(
                regel,
                afgekapt(naam),
                "onbekende-kolom",
                "Deze kolom is niet bekend en is overgeslagen."));
  }

  private static Melding dubbel(int regel, Kolom kolom) {
    return Melding.fout(
        regel, kolom.naam(), "dubbele-kolom", "Deze kolom staat meer dan eens in de kopregel.");
  }

  private static Melding ontbreekt(int regel, Kolom kolom) {
    return Melding.fout(
        regel,
        kolom.naam(),
        "kolom-ontbreekt",
        "Deze kolom ontbreekt. Voeg haar toe, of geef haar weer deze naam.");
  }

  private static String afgekapt(String naam) {
    String schoon = naam.replaceAll("\\p{Cntrl}", " ").strip();
    return schoon.length() <= MAXIMALE_NAAMLENGTE
        ? schoon
        : schoon.substring(0, MAXIMALE_NAAMLENGTE);
  }
}
