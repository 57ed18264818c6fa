package nl.warmeoverdracht.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The register of processing activities (AVG 30): what a service may say that it does. */
public final class Verwerkingsactiviteiten {

  private static final JsonNode REGISTER =
      ContractResources.tree("contracts/verwerkingsactiviteiten.yaml");
  private static final Map<String, URI> PER_ID =
      StreamSupport.stream(REGISTER.get("activiteiten").spliterator(), false)
          .map(activiteit -> activiteit.get("id").textValue())
          .collect(Collectors.toUnmodifiableMap(id -> id, Verwerkingsactiviteiten::adres));

  private Verwerkingsactiviteiten() {}

  /** The address of an activity in the register; empty when there is no such activity. */
  public static Optional<URI> uri(String id) {
    return Optional.ofNullable(PER_ID.get(id));
  }

  private static URI adres(String id) {
    return URI.create(REGISTER.get("basis").textValue() + id);
  }
}
