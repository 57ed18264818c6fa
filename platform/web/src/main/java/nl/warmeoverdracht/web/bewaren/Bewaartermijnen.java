package nl.warmeoverdracht.web.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.contracts.ContractResources;
import nl.warmeoverdracht.web.contract.WebConfig;

/** The terms of this service: {@code contracts/bewaartermijnen.yaml}, changed by its settings. */
@ApplicationScoped
public class Bewaartermijnen {

  private final List<Bewaartermijn> termijnen;

  Bewaartermijnen(WebConfig web, BewaarInstellingen instellingen) {
    this.termijnen =
        ContractResources.tree("contracts/bewaartermijnen.yaml")
            .path("bewaartermijnen")
            .valueStream()
            .filter(regel -> regel.path("dienst").asText().equals(web.contract()))
            .map(
                regel ->
                    new Bewaartermijn(
                        regel.path("id").asText(),
                        regel.path("wat").asText(),
                        regel.path("categorieen").valueStream().map(c -> c.asText()).toList(),
                        Period.parse(regel.path("termijn").asText()),
                        regel.path("bevestigd").asBoolean()))
            .map(
                termijn ->
                    Optional.ofNullable(instellingen.termijnen().get(termijn.id()))
                        .map(tekst -> termijn.met(Period.parse(tekst)))
                        .orElse(termijn))
            .toList();
  }

  /** All terms of this service, in the order of the file. */
  public List<Bewaartermijn> alle() {
    return termijnen;
  }
}
