package nl.warmeoverdracht.school.overdracht.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.school.overdracht.Vraag;
import nl.warmeoverdracht.web.client.DienstNietBeschikbaar;
import nl.warmeoverdracht.web.client.DienstWeigert;
import nl.warmeoverdracht.web.client.ServiceCalls;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Fetches the texts of questions from the receiver, who keeps them. */
@ApplicationScoped
class Vraagteksten {

  private static final Logger LOG = Logger.getLogger(Vraagteksten.class);
  private static final int TEGELIJK = 4;

  private final OntvangerClient ontvanger;

  Vraagteksten(@RestClient OntvangerClient ontvanger) {
    this.ontvanger = ontvanger;
  }

  /** The texts per question; a text that the receiver does not give now is left out. */
  Uni<Map<UUID, String>> bij(List<Vraag> vragen) {
    return Multi.createFrom()
        .iterable(vragen)
        .onItem()
        .transformToUni(this::tekst)
        .merge(TEGELIJK)
        .filter(tekst -> tekst.vraagTekst().isPresent())
        .collect()
        .asMap(OntvangerClient.VraagTekst::id, tekst -> tekst.vraagTekst().orElseThrow());
  }

  private Uni<OntvangerClient.VraagTekst> tekst(Vraag vraag) {
    return ServiceCalls.to("municipality", ontvanger.vraag(vraag.overdrachtId(), vraag.id()))
        .onFailure(failure -> isGeenTekst(failure))
        .invoke(failure -> LOG.warnf("question %s without text: %s", vraag.id(), failure))
        .onFailure(failure -> isGeenTekst(failure))
        .recoverWithItem(
            new OntvangerClient.VraagTekst(vraag.id(), Optional.empty(), vraag.gesteldOp()));
  }

  private static boolean isGeenTekst(Throwable failure) {
    return failure instanceof DienstWeigert || failure instanceof DienstNietBeschikbaar;
  }
}
