package nl.warmeoverdracht.school.leerling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.kernel.UuidV7;
import nl.warmeoverdracht.school.leerling.bestand.LeerlingBestand;
import nl.warmeoverdracht.school.leerling.bestand.Leesresultaat;

/** Takes an administration's export over into the register. */
@ApplicationScoped
public class LeerlingenImporteren {

  private final Leerlingregister register;
  private final Achtergrond achtergrond;
  private final Leeskaders kaders;
  private final UuidV7 ids;

  LeerlingenImporteren(
      Leerlingregister register, Achtergrond achtergrond, Leeskaders kaders, UuidV7 ids) {
    this.register = register;
    this.achtergrond = achtergrond;
    this.kaders = kaders;
    this.ids = ids;
  }

  /**
   * The report, or every fault when the file cannot be taken over; then nothing was changed. Reads
   * on a worker thread, writes on the event loop in the transaction given.
   */
  public Uni<Decision<Importverslag>> importeer(
      UnitOfWork.Hibernate tx, byte[] bestand, Importmodus modus) {
    LeerlingBestand lezer = new LeerlingBestand(kaders.voor(tx.partij().orElseThrow()));
    return achtergrond
        .doe(() -> lezer.lees(bestand))
        .chain(
            gelezen ->
                switch (ImportRegels.beoordeel(gelezen, modus)) {
                  case Decision.Rejected<Leesresultaat>(List<Bezwaar> bezwaren) ->
                      Uni.createFrom().item(Decision.reject(bezwaren));
                  case Decision.Accepted<Leesresultaat>(Leesresultaat goed) ->
                      register
                          .neemOver(tx, goed)
                          .map(telling -> Decision.accept(verslag(goed, telling)));
                });
  }

  private Importverslag verslag(Leesresultaat gelezen, Importtelling telling) {
    return new Importverslag(
        ids.next(), gelezen.regels(), telling, gelezen.afgekeurd(), gelezen.meldingen());
  }
}
