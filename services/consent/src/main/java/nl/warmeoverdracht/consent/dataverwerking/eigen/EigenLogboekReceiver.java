package nl.warmeoverdracht.consent.dataverwerking.eigen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.consent.Lezer;
import nl.warmeoverdracht.consent.LezerTransacties;
import nl.warmeoverdracht.consent.dataverwerking.Ontvangst;
import nl.warmeoverdracht.consent.dataverwerking.Reeksdeel;
import nl.warmeoverdracht.consent.dataverwerking.VerwerkingenOntvangen;
import nl.warmeoverdracht.consent.dataverwerking.rest.DataverwerkingJson;
import nl.warmeoverdracht.web.logboek.LogboekReceiver;

/** This service is the receiver itself, also of what it processes: no call to itself. */
@ApplicationScoped
class EigenLogboekReceiver implements LogboekReceiver {

  private static final String ZELF = "consent";

  private final VerwerkingenOntvangen ontvangen;
  private final LezerTransacties transacties;
  private final ObjectMapper json;

  EigenLogboekReceiver(
      VerwerkingenOntvangen ontvangen, LezerTransacties transacties, ObjectMapper json) {
    this.ontvangen = ontvangen;
    this.transacties = transacties;
    this.json = json;
  }

  @Override
  public Uni<Long> receive(Part part) {
    Reeksdeel deel = deel(part);
    return transacties
        .lees(Lezer.ELKE_TAAK, tx -> ontvangen.ontvang(tx, deel))
        .map(EigenLogboekReceiver::bewaard);
  }

  private Reeksdeel deel(Part part) {
    try {
      return json.treeToValue(part.body(), DataverwerkingJson.Deel.class)
          .naarReeksdeel(part.reeks(), ZELF);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("our own record cannot be read", e);
    }
  }

  private static long bewaard(Ontvangst ontvangst) {
    if (ontvangst instanceof Ontvangst.Bewaard(long laatste)) {
      return laatste;
    }
    throw new IllegalStateException("our own series was not taken: " + ontvangst);
  }
}
