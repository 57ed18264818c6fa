package nl.warmeoverdracht.school.verstrekking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.school.overdracht.BewaardeOverdracht;
import nl.warmeoverdracht.school.overdracht.Vraag;
import nl.warmeoverdracht.school.overdracht.Vragen;

/** Discloses the answer to a question to the dienst of who asked it. */
@ApplicationScoped
public class AntwoordVerstrekken {

  private final ZichtVanOntvanger zicht;
  private final Vragen vragen;
  private final PartijTransacties transacties;
  private final Verstrekken verstrekken;

  AntwoordVerstrekken(
      ZichtVanOntvanger zicht,
      Vragen vragen,
      PartijTransacties transacties,
      Verstrekken verstrekken) {
    this.zicht = zicht;
    this.vragen = vragen;
    this.transacties = transacties;
    this.verstrekken = verstrekken;
  }

  /** The answer; nobody is asked for a decision about an answer that is not there. */
  public Uni<Verstrekkingsuitkomst<Vraag.Antwoord>> verstrek(
      UUID overdrachtId, UUID vraagId, Beller beller) {
    return zicht
        .vind(overdrachtId, beller)
        .chain(
            gevonden ->
                gevonden
                    .map(overdracht -> antwoord(overdracht, vraagId))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
        .chain(
            antwoord ->
                antwoord
                    .map(
                        a ->
                            verstrekken.verstrek(
                                overdrachtId, beller, Verstrekkingsoort.antwoord(a)))
                    .orElseGet(
                        () -> Uni.createFrom().item(new Verstrekkingsuitkomst.NietGevonden<>())));
  }

  private Uni<Optional<Vraag.Antwoord>> antwoord(BewaardeOverdracht overdracht, UUID vraagId) {
    return transacties
        .sql(
            overdracht.overdracht().kern().afzender(),
            tx -> vragen.vind(tx, overdracht.overdracht().kern().id(), vraagId))
        .map(vraag -> vraag.flatMap(Vraag::antwoord));
  }
}
