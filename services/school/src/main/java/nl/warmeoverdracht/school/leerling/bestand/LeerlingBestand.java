package nl.warmeoverdracht.school.leerling.bestand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

  private final Leeskader kader;

  /** Reads files of the party in this frame. */
  public LeerlingBestand(Leeskader kader) {
    this.kader = kader;
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
    return lees(Bestandsbegin.van(tabel, kader.afzender()), tabel);
  }

  private Leesresultaat lees(Bestandsbegin begin, Tabel tabel) {
    List<Rij> rijen = tabel.rijen().stream().skip(1).filter(rij -> !rij.isLeeg()).toList();
    int regels = rijen.size() + tabel.breuken().size();
    if (!begin.isBruikbaar()) {
      return Leesresultaat.onbruikbaar(begin.kop().isPresent() ? regels : 0, begin.meldingen());
    }
    if (regels > MAXIMAAL_AANTAL_REGELS) {
      return geweigerd(
          "te-veel-regels",
          "Het bestand heeft meer dan " + MAXIMAAL_AANTAL_REGELS + " regels; verdeel het.");
    }
    Kopregel kop = begin.kop().orElseThrow();
    List<GelezenRegel> gelezen = beoordeeld(kop, rijen, tabel.breuken());
    List<Melding> meldingen = new ArrayList<>(begin.meldingen());
    if (rijen.isEmpty()) {
      meldingen.add(Bestandsbegin.zonderRegels());
    }
    gelezen.forEach(regel -> meldingen.addAll(regel.meldingen()));
    boolean bsn = kader.afzender().isBsnBevoegd() && kop.heeft(Kolom.BSN);
    List<LeerlingRegel> goed = gelezen.stream().flatMap(regel -> regel.goed().stream()).toList();
    return new Leesresultaat(regels, bsn, true, goed, begrensd(meldingen));
  }

  private List<GelezenRegel> beoordeeld(Kopregel kop, List<Rij> rijen, List<Tabel.Breuk> breuken) {
    var beoordeling = new Regelbeoordeling(kop, new RegelLezer(kader), Map.of());
    return Stream.concat(
            breuken.stream().map(beoordeling::gebroken), rijen.stream().map(beoordeling::beoordeel))
        .sorted(Comparator.comparingInt(GelezenRegel::regel))
        .toList();
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

  private static Leesresultaat geweigerd(String code, String melding) {
    return Leesresultaat.onbruikbaar(0, List.of(Melding.fout(1, code, melding)));
  }
}
