package nl.warmeoverdracht.school.leerling.bestand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an administration's export {@code leerlingen.csv} and reports everything that is wrong with
 * it, by line and column. Pure, but bounded work on up to {@link #MAXIMAAL_AANTAL_BYTES}: call it
 * off the event loop.
 */
public final class LeerlingBestand {

  /** Larger files are refused before they are read. */
  public static final int MAXIMAAL_AANTAL_BYTES = 10_000_000;

  /** More rows than any organisation has leavers in a year. */
  public static final int MAXIMAAL_AANTAL_REGELS = 10_000;

  /** The report ends after so many remarks, and says how many more there are. */
  public static final int MAXIMAAL_AANTAL_MELDINGEN = 5_000;

  private final Afzender afzender;
  private final LocalDate vandaag;

  /**
   * @param vandaag today for this party; no one is born after it
   */
  public LeerlingBestand(Afzender afzender, LocalDate vandaag) {
    this.afzender = afzender;
    this.vandaag = vandaag;
  }

  /** The good rows and all remarks. */
  public Leesresultaat lees(byte[] bytes) {
    Optional<String> tekst = BestandTekst.decodeer(bytes);
    if (tekst.isEmpty()) {
      return geweigerd("verkeerde-tekenset", "Het bestand is in UTF-16. Bewaar het als CSV UTF-8.");
    }
    if (tekst.get().isBlank()) {
      return geweigerd("leeg-bestand", "Het bestand is leeg; er is ook geen kopregel.");
    }
    Tabel tabel = new TabelLezer(';').lees(tekst.get());
    if (zonderKopregel(tabel)) {
      return geweigerd("geen-kopregel", "De kopregel van dit bestand is niet te lezen.");
    }
    Rij kopregel = tabel.rijen().getFirst();
    if (metKommas(kopregel)) {
      return geweigerd(
          "verkeerd-scheidingsteken",
          "De velden zijn gescheiden door komma's. Bewaar het bestand met puntkomma's.");
    }
    if (tabel.breuken().size() >= TabelLezer.MAXIMAAL_AANTAL_BREUKEN) {
      return geweigerd(
          "geen-tabel", "Te veel regels zijn niet te lezen; dit is geen gewoon CSV-bestand.");
    }
    return lees(Kopregel.lees(kopregel), tabel);
  }

  private static boolean zonderKopregel(Tabel tabel) {
    return tabel.rijen().isEmpty()
        || tabel.breuken().stream()
            .anyMatch(breuk -> breuk.regel() < tabel.rijen().getFirst().regel());
  }

  private Leesresultaat lees(Kopregel kop, Tabel tabel) {
    List<Rij> rijen = tabel.rijen().stream().skip(1).filter(rij -> !rij.isLeeg()).toList();
    int regels = rijen.size() + tabel.breuken().size();
    if (!kop.isBruikbaar()) {
      return Leesresultaat.onbruikbaar(regels, kop.meldingen());
    }
    if (regels > MAXIMAAL_AANTAL_REGELS) {
      return geweigerd(
          "te-veel-regels",
          "Het bestand heeft meer dan " + MAXIMAAL_AANTAL_REGELS + " regels; verdeel het.");
    }
    Regelverzameling verzameling = new Regelverzameling(kop, new RegelLezer(afzender, vandaag));
    tabel.breuken().forEach(verzameling::gebroken);
    rijen.forEach(verzameling::lees);
    List<Melding> meldingen = new ArrayList<>(kop.meldingen());
    meldingen.addAll(overHetBestand(kop, rijen));
    meldingen.addAll(verzameling.meldingen());
    boolean bsn = afzender.isBsnBevoegd() && kop.heeft(Kolom.BSN);
    return new Leesresultaat(regels, bsn, true, verzameling.goedeRegels(), begrensd(meldingen));
  }

  /** A file that is wrong all over needs no longer report than a person can read. */
  private static List<Melding> begrensd(List<Melding> meldingen) {
    if (meldingen.size() <= MAXIMAAL_AANTAL_MELDINGEN) {
      return meldingen;
    }
    List<Melding> begrensd = new ArrayList<>(meldingen.subList(0, MAXIMAAL_AANTAL_MELDINGEN));
    int laatste = begrensd.getLast().regel();
    int over = meldingen.size() - MAXIMAAL_AANTAL_MELDINGEN;
    String melding = "Er zijn nog " + over + " meldingen over deze en latere regels.";
    boolean fouten = meldingen.stream().skip(MAXIMAAL_AANTAL_MELDINGEN).anyMatch(Melding::isFout);
    begrensd.add(
        fouten
            ? Melding.fout(laatste, "meer-meldingen", melding)
            : Melding.waarschuwing(laatste, "meer-meldingen", melding));
    return begrensd;
  }

  private List<Melding> overHetBestand(Kopregel kop, List<Rij> rijen) {
    List<Melding> meldingen = new ArrayList<>();
    if (rijen.isEmpty()) {
      meldingen.add(
          Melding.waarschuwing(1, "geen-regels", "Het bestand heeft alleen een kopregel."));
    }
    if (!afzender.isBsnBevoegd() && kop.heeft(Kolom.BSN)) {
      meldingen.add(
          Melding.waarschuwing(
              1,
              Kolom.BSN.naam(),
              "bsn-niet-bewaard",
              "Uw organisatie mag geen burgerservicenummers verwerken; deze kolom is niet bewaard."));
    }
    return meldingen;
  }

  private static boolean metKommas(Rij kopregel) {
    return kopregel.cellen().size() == 1 && kopregel.cellen().getFirst().contains(",");
  }

  private static Leesresultaat geweigerd(String code, String melding) {
    return Leesresultaat.onbruikbaar(0, List.of(Melding.fout(1, code, melding)));
  }
}
