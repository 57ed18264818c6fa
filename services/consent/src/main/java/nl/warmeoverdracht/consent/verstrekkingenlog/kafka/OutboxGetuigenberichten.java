package nl.warmeoverdracht.consent.verstrekkingenlog.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.proof.ConsistencyProof;
import nl.warmeoverdracht.consent.verstrekkingenlog.Beurt.Verzending;
import nl.warmeoverdracht.consent.verstrekkingenlog.Controlepunt;
import nl.warmeoverdracht.consent.verstrekkingenlog.Getuigenberichten;
import nl.warmeoverdracht.consent.verstrekkingenlog.LogInstellingen;
import nl.warmeoverdracht.consent.verstrekkingenlog.Logsleutels;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import nl.warmeoverdracht.contracts.VerstrekkingenlogGebeurtenis.ControlepuntOndertekend;
import nl.warmeoverdracht.messaging.Outbox;
import nl.warmeoverdracht.messaging.OutgoingEvent;

/**
 * Publishes checkpoints on {@code consent.verstrekkingenlog}; how many were sent is the sequence.
 */
@ApplicationScoped
class OutboxGetuigenberichten implements Getuigenberichten {

  private final Outbox outbox;
  private final Logsleutels sleutels;
  private final Partij beheerder;

  OutboxGetuigenberichten(Outbox outbox, Logsleutels sleutels, LogInstellingen instellingen) {
    this.outbox = outbox;
    this.sleutels = sleutels;
    this.beheerder = new Partij(new Oin(instellingen.beheerder()), Taak.BEHEER);
  }

  @Override
  public Uni<Void> ondertekend(
      UnitOfWork tx, Controlepunt controlepunt, Verzending vorige, ConsistencyProof bewijs) {
    var gebeurtenis =
        new ControlepuntOndertekend(
            beheerder.oin().waarde(),
            controlepunt.bericht(),
            controlepunt.hoofd().size(),
            vorige.omvang(),
            bewijs.hashes().stream().map(Hash::hex).toList(),
            sleutels.ondertekenaars(controlepunt.tijdstip()).stream()
                .map(sleutel -> sleutel.verifier().toString())
                .toList());
    Gebeurtenistype type = Gebeurtenistype.van(gebeurtenis);
    return outbox.append(
        tx,
        OutgoingEvent.of(
                type.type(),
                type.topic(),
                gebeurtenis.onderwerp(),
                vorige.aantal() + 1,
                beheerder,
                gebeurtenis)
            .withDataref("/v1/verstrekkingenlog/controlepunt"));
  }
}
