package nl.warmeoverdracht.consent.uitvoer.houder;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.uitvoer.Bevraging;
import nl.warmeoverdracht.consent.uitvoer.Houderbron;
import nl.warmeoverdracht.consent.uitvoer.Houderdeel;
import nl.warmeoverdracht.web.client.DienstNietBeschikbaar;
import nl.warmeoverdracht.web.client.DienstWeigert;
import nl.warmeoverdracht.web.client.ServiceCalls;
import nl.warmeoverdracht.web.uitvoer.Uitvoervraag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Asks the service of the holder's task, with our own token. Whoever has more than can be asked at
 * once gets what can, and is told that it is not everything.
 */
@ApplicationScoped
class DienstHouderbron implements Houderbron {

  private static final Logger LOG = Logger.getLogger(DienstHouderbron.class);

  private final SchoolUitvoerClient school;
  private final MunicipalityUitvoerClient municipality;

  DienstHouderbron(
      @RestClient SchoolUitvoerClient school, @RestClient MunicipalityUitvoerClient municipality) {
    this.school = school;
    this.municipality = municipality;
  }

  @Override
  public Uni<Houderdeel> haal(Bevraging bevraging) {
    Partij houder = bevraging.houder().partij();
    Bevraging gevraagd = bevraging.begrensd();
    Uitvoervraag vraag =
        Uitvoervraag.aan(houder, gevraagd.betrokkeneIds(), gevraagd.overdrachtIds());
    String sleutel = UUID.randomUUID().toString();
    return switch (houder.taak()) {
      case SCHOOL, TRAJECTAANBIEDER -> antwoord(bevraging, "school", school.haal(sleutel, vraag));
      case WERK_EN_INKOMEN, UWV ->
          antwoord(bevraging, "municipality", municipality.haal(sleutel, vraag));
      case DOORSTROOMPUNT, LEERPLICHT, WERKGEVER, TOEZICHT, BEHEER ->
          Uni.createFrom().item(nietAangesloten(bevraging));
    };
  }

  private static Uni<Houderdeel> antwoord(
      Bevraging bevraging, String dienst, Uni<JsonNode> antwoord) {
    return ServiceCalls.to(dienst, antwoord)
        .<Houderdeel>map(
            json ->
                new Houderdeel.Opgehaald(
                    bevraging.houder(),
                    json.path("onderdelen").valueStream().toList(),
                    json.path("volledig").asBoolean() && bevraging.equals(bevraging.begrensd())))
        .onFailure(DienstNietBeschikbaar.class)
        .recoverWithItem(
            failure -> nietOpgehaald(bevraging, failure, "Deze organisatie antwoordt nu niet."))
        .onFailure(DienstWeigert.class)
        .recoverWithItem(
            failure -> nietOpgehaald(bevraging, failure, "Deze organisatie gaf geen antwoord."));
  }

  private static Houderdeel nietOpgehaald(Bevraging bevraging, Throwable failure, String reden) {
    LOG.warnf("export without %s: %s", bevraging.houder().partij(), failure.getMessage());
    return new Houderdeel.NietOpgehaald(
        bevraging.houder(),
        reden,
        "Vraag de uitvoer later opnieuw, of vraag het de organisatie zelf.");
  }

  private static Houderdeel nietAangesloten(Bevraging bevraging) {
    return new Houderdeel.NietOpgehaald(
        bevraging.houder(),
        "Bij deze organisatie kan dit platform uw gegevens niet ophalen.",
        "Vraag het de organisatie zelf; zij moet binnen een maand antwoorden.");
  }
}
