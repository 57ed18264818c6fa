package nl.warmeoverdracht.school.aanlevering;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.school.leerling.Importmodus;

/** Makes a delivery of a file that was received. */
@ApplicationScoped
public class AanleveringIndienen {

  /** Who has more open than this sends faster than anyone can use. */
  static final int MEESTE_OPEN = 20;

  private final Aanleveringen aanleveringen;
  private final Werkvoorraad voorraad;
  private final Clock klok;

  AanleveringIndienen(Aanleveringen aanleveringen, Werkvoorraad voorraad, Clock klok) {
    this.aanleveringen = aanleveringen;
    this.voorraad = voorraad;
    this.klok = klok;
  }

  /**
   * The delivery, which is read as soon as an instance is free; or why not.
   *
   * @param proef whether only to tell what would happen
   * @param door the caller's opaque subject
   */
  public Uni<Decision<Aanlevering>> dienIn(
      UnitOfWork tx, OntvangenBestand bestand, Importmodus modus, boolean proef, String door) {
    Aanlevering aanlevering = Aanlevering.nieuw(bestand, modus, proef, klok.instant());
    return aanleveringen
        .open(tx)
        .chain(
            open ->
                open >= MEESTE_OPEN
                    ? Uni.createFrom().item(Decision.<Aanlevering>reject(List.of(teVeelOpen())))
                    : aanleveringen
                        .voegToe(tx, aanlevering, door)
                        .chain(() -> voorraad.voegToe(tx, aanlevering.id()))
                        .replaceWith(Decision.accept(aanlevering)));
  }

  private static Bezwaar teVeelOpen() {
    return Bezwaar.van(
        "te-veel-open",
        "Er zijn al " + MEESTE_OPEN + " aanleveringen van uw organisatie die nog lopen.",
        "Wacht tot er een gereed is, of trek er een in.");
  }
}
