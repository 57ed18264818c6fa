package nl.warmeoverdracht.school.leerling.bestand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the first rows of a file tell about all of it.
 *
 * @param kop the header; empty when the file can not be read at all
 * @param meldingen about the header and the file
 */
record Bestandsbegin(Optional<Kopregel> kop, List<Melding> meldingen) {

  Bestandsbegin {
    meldingen = List.copyOf(meldingen);
  }

  /** The header of the table, or why it has none. */
  static Bestandsbegin van(Tabel tabel, Afzender afzender) {
    if (zonderKopregel(tabel)) {
      return geweigerd("geen-kopregel", "De kopregel van dit bestand is niet te lezen.");
    }
    Rij kopregel = tabel.rijen().getFirst();
    if (kopregel.cellen().size() == 1 && kopregel.cellen().getFirst().contains(",")) {
      return geweigerd(
          "verkeerd-scheidingsteken",
          "De velden zijn gescheiden door komma's. Bewaar het bestand met puntkomma's.");
    }
    if (tabel.isOnleesbaar()) {
      return onleesbaar(1);
    }
    Kopregel kop = Kopregel.lees(kopregel);
    List<Melding> meldingen = new ArrayList<>(kop.meldingen());
    if (!afzender.isBsnBevoegd() && kop.heeft(Kolom.BSN)) {
      meldingen.add(
          Melding.waarschuwing(
              1,
              Kolom.BSN.naam(),
              "bsn-niet-bewaard",
              "Uw organisatie mag geen burgerservicenummers verwerken; deze kolom is niet"
                  + " bewaard."));
    }
    return new Bestandsbegin(Optional.of(kop), meldingen);
  }

  /** A file of which nothing can be used, for one reason. */
  static Bestandsbegin geweigerd(String code, String melding) {
    return new Bestandsbegin(Optional.empty(), List.of(Melding.fout(1, code, melding)));
  }

  /** A file in which too many rows are broken. */
  static Bestandsbegin onleesbaar(int regel) {
    return new Bestandsbegin(Optional.empty(), List.of(nietTeLezen(regel)));
  }

  static Melding nietTeLezen(int regel) {
    return Melding.fout(
        regel, "geen-tabel", "Te veel regels zijn niet te lezen; dit is geen gewoon CSV-bestand.");
  }

  static Melding zonderRegels() {
    return Melding.waarschuwing(1, "geen-regels", "Het bestand heeft alleen een kopregel.");
  }

  boolean isBruikbaar() {
    return kop.isPresent() && meldingen.stream().noneMatch(Melding::isFout);
  }

  private static boolean zonderKopregel(Tabel tabel) {
    return tabel.rijen().isEmpty()
        || tabel.breuken().stream()
            .anyMatch(breuk -> breuk.regel() < tabel.rijen().getFirst().regel());
  }
}
