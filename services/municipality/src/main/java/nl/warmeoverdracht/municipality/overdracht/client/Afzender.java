package nl.warmeoverdracht.municipality.overdracht.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.municipality.overdracht.Antwoordbron;
import nl.warmeoverdracht.web.client.DienstNietBeschikbaar;
import nl.warmeoverdracht.web.client.DienstWeigert;
import nl.warmeoverdracht.web.client.ServiceCalls;
import nl.warmeoverdracht.web.problem.Problems;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Asks the sender's service. A refusal of the sender is passed on as ours; when it is away the
 * answer is 503. Fields that the contract does not name are dropped, should more be sent than
 * asked.
 */
@ApplicationScoped
public class Afzender implements Antwoordbron {

  private static final Logger LOG = Logger.getLogger(Afzender.class);
  private static final String SCHOOL = "school";

  private static final Set<String> AANKONDIGING =
      Set.of(
          "woongemeente",
          "leeftijdsgroep",
          "schoolsoort",
          "uitstroomprofiel",
          "begeleidingsbehoefte");
  private static final Set<String> DOSSIER =
      Set.of(
          "identiteit",
          "contact",
          "opleiding",
          "diploma",
          "startkwalificatie",
          "uitstroomprofiel",
          "begeleidingsbehoefte",
          "leefgebiedSignalen",
          "uitkering",
          "contactpersonen");

  private final SchoolClient school;

  Afzender(@RestClient SchoolClient school) {
    this.school = school;
  }

  /** The coarse announcement of an offer. */
  public Uni<JsonNode> aankondiging(UUID overdrachtId) {
    return vraag(school.aankondiging(overdrachtId))
        .map(json -> Verstrekking.alleen(json, AANKONDIGING));
  }

  /** The allowed part of the dossier. */
  public Uni<JsonNode> dossier(UUID overdrachtId) {
    return vraag(school.dossier(overdrachtId)).map(json -> Verstrekking.alleen(json, DOSSIER));
  }

  @Override
  public Uni<Optional<String>> haal(UUID overdrachtId, UUID vraagId) {
    return ServiceCalls.to(SCHOOL, school.antwoord(overdrachtId, vraagId))
        .map(json -> Optional.of(json.path("antwoordTekst").asText()))
        .onFailure()
        .invoke(failure -> LOG.warnf("answer not fetched yet: %s", failure.getMessage()))
        .onFailure()
        .recoverWithItem(Optional.empty());
  }

  private static <T> Uni<T> vraag(Uni<T> call) {
    return ServiceCalls.to(SCHOOL, call)
        .onFailure(DienstWeigert.class)
        .transform(failure -> problem((DienstWeigert) failure));
  }

  private static RuntimeException problem(DienstWeigert weigering) {
    return switch (weigering.status()) {
      case 403 ->
          Problems.verboden(
              Bezwaar.van(
                  "geen-grondslag",
                  "De afzender verstrekt dit niet: er is geen grondslag.",
                  "Bekijk bij de afzender wat er nodig is."));
      case 404, 409 ->
          Problems.conflict(
              List.of(
                  Bezwaar.van(
                      "afzender-verstrekt-niet",
                      "De toestand bij de afzender laat dit niet toe.",
                      "Haal de overdracht opnieuw op en bekijk het verloop.")));
      default -> new DienstNietBeschikbaar(SCHOOL, weigering);
    };
  }
}
