package nl.warmeoverdracht.consent.dataverwerking.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.consent.PartijJson;
import nl.warmeoverdracht.consent.dataverwerking.Dataverwerking;
import nl.warmeoverdracht.consent.dataverwerking.Dataverwerkingen.Ontvangen;
import nl.warmeoverdracht.consent.dataverwerking.Reeksdeel;

/** Records of processing as {@code contracts/api/consent.yaml} writes them. */
public final class DataverwerkingJson {

  private DataverwerkingJson() {}

  /** A part of a series. */
  public record Deel(String bron, List<Vermelding> vermeldingen) {

    /** The part with the name of its sender, which follows from the token. */
    public Reeksdeel naarReeksdeel(UUID reeksId, String afzender) {
      return new Reeksdeel(
          reeksId, bron, afzender, vermeldingen.stream().map(Vermelding::naarVerwerking).toList());
    }
  }

  /** One record as its producer sends it. */
  public record Vermelding(
      long volgnummer,
      PartijJson partij,
      String verwerkingsactiviteitId,
      String betrokkeneId,
      String betrokkeneIdSoort,
      String traceId,
      String spanId,
      Optional<String> bovenliggendeSpanId,
      String status,
      String naam,
      Instant beginTijdstip,
      Instant eindTijdstip) {

    Dataverwerking naarVerwerking() {
      return new Dataverwerking(
          volgnummer,
          partij.naarPartij(),
          verwerkingsactiviteitId,
          betrokkeneId,
          betrokkeneIdSoort,
          traceId,
          spanId,
          bovenliggendeSpanId,
          status,
          naam,
          beginTijdstip,
          eindTijdstip);
    }
  }

  record Ontvangst(UUID reeksId, long laatsteVolgnummer) {}

  record OntvangenVerwerking(
      UUID id,
      String bron,
      PartijJson partij,
      String verwerkingsactiviteitId,
      String betrokkeneId,
      String betrokkeneIdSoort,
      String traceId,
      String spanId,
      Optional<String> bovenliggendeSpanId,
      String status,
      String naam,
      Instant beginTijdstip,
      Instant eindTijdstip) {

    static OntvangenVerwerking van(Ontvangen ontvangen) {
      Dataverwerking verwerking = ontvangen.verwerking();
      return new OntvangenVerwerking(
          ontvangen.id(),
          ontvangen.bron(),
          PartijJson.van(verwerking.partij()),
          verwerking.activiteit(),
          verwerking.betrokkeneId(),
          verwerking.betrokkeneIdSoort(),
          verwerking.traceId(),
          verwerking.spanId(),
          verwerking.bovenliggendeSpanId(),
          verwerking.status(),
          verwerking.naam(),
          verwerking.begin(),
          verwerking.einde());
    }
  }
}
