package nl.warmeoverdracht.school.aanlevering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.school.leerling.Importmodus;
import nl.warmeoverdracht.school.leerling.bestand.Melding;
import nl.warmeoverdracht.school.leerling.bestand.Tekenset;

/**
 * An export that an administration delivered to be taken over in the background. It is read piece
 * by piece, each in a transaction that also says where the next begins; the register changes in one
 * transaction at the end. So after a crash no row is lost and none counts twice, and who stops it
 * before the end leaves nothing behind.
 *
 * @param proef whether only to tell what would happen
 * @param volgendeRegel the first line that was not read yet
 * @param meldingen remarks about the file as a whole
 * @param klaarOp when it became one of the end states
 */
public record Aanlevering(
    UUID id,
    Importmodus modus,
    boolean proef,
    Bestand bestand,
    Toestand toestand,
    int volgendeRegel,
    Telling telling,
    List<Melding> meldingen,
    Instant ingediendOp,
    Optional<Instant> klaarOp) {

  public Aanlevering {
    meldingen = List.copyOf(meldingen);
  }

  /**
   * What the delivered file is like.
   *
   * @param regels lines, the header included
   * @param bsnKolom whether it says anything about BSNs that may be kept
   */
  public record Bestand(Tekenset tekenset, int regels, boolean bsnKolom) {}

  /** A delivery of a file that was just received. */
  static Aanlevering nieuw(
      OntvangenBestand ontvangen, Importmodus modus, boolean proef, Instant nu) {
    return new Aanlevering(
        ontvangen.id(),
        modus,
        proef,
        ontvangen.bestand(),
        Toestand.WACHTEND,
        1,
        Telling.NIETS,
        ontvangen.meldingen(),
        nu,
        Optional.empty());
  }

  /** How many lines of the file were read. */
  public int gelezenRegels() {
    return Math.min(volgendeRegel - 1, bestand.regels());
  }

  /** After a piece was read. */
  Aanlevering gelezen(int totRegel, Telling stuk) {
    return met(Toestand.LEZEN, totRegel, telling.plus(stuk), meldingen, Optional.empty());
  }

  /** With one more remark about the whole. */
  Aanlevering met(Melding melding) {
    List<Melding> meer = new ArrayList<>(meldingen);
    meer.add(melding);
    return met(toestand, volgendeRegel, telling, meer, klaarOp);
  }

  /** After the last piece was read: whether it may be taken over. */
  Aanlevering naHetLezen(Instant nu) {
    boolean fouten = telling.afgekeurd() > 0 || meldingen.stream().anyMatch(Melding::isFout);
    if (fouten && modus == Importmodus.ALLES_OF_NIETS) {
      return eindigt(Toestand.AFGEKEURD, nu);
    }
    return proef
        ? eindigt(Toestand.GEREED, nu)
        : met(Toestand.OVERNEMEN, volgendeRegel, telling, meldingen, Optional.empty());
  }

  /**
   * After the register changed.
   *
   * @param alBekend how many rows seemed new and were known by then
   */
  Aanlevering overgenomen(int alBekend, Instant nu) {
    Telling definitief = telling.metAlBekend(alBekend);
    return met(Toestand.GEREED, volgendeRegel, definitief, meldingen, Optional.of(nu));
  }

  /** After it failed again and again by a fault of ours. */
  Aanlevering mislukt(Instant nu) {
    Melding melding =
        Melding.fout(
            Math.max(1, Math.min(volgendeRegel, bestand.regels())),
            "storing",
            "Door een fout bij ons is dit niet gelukt; er is niets bewaard. Lever het opnieuw"
                + " aan.");
    return met(melding).eindigt(Toestand.MISLUKT, nu);
  }

  /** In an end state without a change of the register; a trial goes on telling what would be. */
  Aanlevering eindigt(Toestand einde, Instant nu) {
    Telling definitief = proef ? telling : telling.zonderBewaren();
    return met(einde, volgendeRegel, definitief, meldingen, Optional.of(nu));
  }

  private Aanlevering met(
      Toestand andere, int regel, Telling geteld, List<Melding> gemeld, Optional<Instant> klaar) {
    return new Aanlevering(
        id, modus, proef, bestand, andere, regel, geteld, gemeld, ingediendOp, klaar);
  }
}
