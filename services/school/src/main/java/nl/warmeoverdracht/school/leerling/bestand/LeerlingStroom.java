package nl.warmeoverdracht.school.leerling.bestand;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads an export that is too large for memory, piece by piece, with the remarks that {@link
 * LeerlingBestand} makes about the whole. What must be known of earlier pieces (a number that
 * stands twice) is asked for, so that reading can go on anywhere after a crash. Pure; call it off
 * the event loop.
 */
public final class LeerlingStroom {

  private static final TabelLezer TABEL = new TabelLezer(';');

  private final Kopregel kop;
  private final int kopregel;
  private final boolean bsnKolom;
  private final RegelLezer lezer;

  private LeerlingStroom(Kopregel kop, int kopregel, Leeskader kader) {
    this.kop = kop;
    this.kopregel = kopregel;
    this.bsnKolom = kader.afzender().isBsnBevoegd() && kop.heeft(Kolom.BSN);
    this.lezer = new RegelLezer(kader);
  }

  /**
   * What the header tells.
   *
   * @param stroom empty when no row can be looked at
   * @param meldingen about the header and the file
   */
  public record Opening(Optional<LeerlingStroom> stroom, List<Melding> meldingen) {
    public Opening {
      meldingen = List.copyOf(meldingen);
    }
  }

  /**
   * Opens a file.
   *
   * @param begin its first piece, of whole lines
   * @param einde whether that is the whole file
   */
  public static Opening open(Leeskader kader, String begin, boolean einde) {
    if (begin.isBlank()) {
      Bestandsbegin leeg =
          Bestandsbegin.geweigerd("leeg-bestand", "Het bestand is leeg; er is ook geen kopregel.");
      return new Opening(Optional.empty(), leeg.meldingen());
    }
    Tabel tabel = TABEL.lees(begin, 1, 1, einde);
    Bestandsbegin gelezen = Bestandsbegin.van(tabel, kader.afzender());
    Optional<LeerlingStroom> stroom =
        gelezen
            .kop()
            .filter(kop -> gelezen.isBruikbaar())
            .map(kop -> new LeerlingStroom(kop, tabel.rijen().getFirst().regel(), kader));
    return new Opening(stroom, gelezen.meldingen());
  }

  /** Whether the file says anything about BSNs that may be kept. */
  public boolean bsnKolom() {
    return bsnKolom;
  }

  /**
   * Tells the rows of a piece apart.
   *
   * @param tekst whole lines
   * @param eersteRegel the line of the file with which the piece begins
   * @param vanafRegel where to begin: 1, or what the piece before said
   * @param einde whether the file ends with this piece
   */
  public Stuk lees(String tekst, int eersteRegel, int vanafRegel, boolean einde) {
    Tabel tabel = TABEL.lees(tekst, eersteRegel, vanafRegel, einde);
    List<Rij> rijen =
        tabel.rijen().stream()
            .filter(rij -> rij.regel() > kopregel)
            .filter(rij -> !rij.isLeeg())
            .toList();
    return new Stuk(tabel, rijen);
  }

  /** The rows of one piece. */
  public final class Stuk {
    private final Tabel tabel;
    private final List<Rij> rijen;

    private Stuk(Tabel tabel, List<Rij> rijen) {
      this.tabel = tabel;
      this.rijen = rijen;
    }

    /** The line at which the next piece must begin. */
    public int volgendeRegel() {
      return tabel.volgendeRegel();
    }

    /** The numbers in these rows; which of them stood on an earlier line must be known to judge. */
    public Set<String> nummers() {
      return rijen.stream()
          .flatMap(rij -> Regelbeoordeling.nummer(kop, rij).stream())
          .collect(Collectors.toSet());
    }

    /** Remarks about a file of which these are the last rows. */
    public Optional<Melding> zonderRegels(boolean eerdereRegels) {
      return rijen.isEmpty() && tabel.breuken().isEmpty() && !eerdereRegels
          ? Optional.of(Bestandsbegin.zonderRegels())
          : Optional.empty();
    }

    /** Why reading stops here; empty when it goes on. */
    public Optional<Melding> onleesbaar() {
      return tabel.isOnleesbaar()
          ? Optional.of(Bestandsbegin.nietTeLezen(tabel.breuken().getLast().regel()))
          : Optional.empty();
    }

    /**
     * Every row with all that is wrong with it, in the order of the file.
     *
     * @param eerder the first line on which a number stands in earlier pieces
     */
    public List<GelezenRegel> beoordeel(Map<String, Integer> eerder) {
      Regelbeoordeling beoordeling = new Regelbeoordeling(kop, lezer, eerder);
      return Stream.concat(
              tabel.breuken().stream().map(beoordeling::gebroken),
              rijen.stream().map(beoordeling::beoordeel))
          .sorted(Comparator.comparingInt(GelezenRegel::regel))
          .toList();
    }
  }
}
