package nl.warmeoverdracht.consent.toezicht.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import nl.warmeoverdracht.audit.CanonicalJson;
import nl.warmeoverdracht.consent.toezicht.Regelregister;
import nl.warmeoverdracht.contracts.ContractJson;
import nl.warmeoverdracht.contracts.ContractResources;

/** The rule files that ship with this version, read once. */
@ApplicationScoped
class BestandRegelregister implements Regelregister {

  private final List<Regelversie> regels =
      ContractResources.grondslagen().stream()
          .map(BestandRegelregister::versie)
          .sorted(Comparator.comparing(Regelversie::id).thenComparingInt(Regelversie::versie))
          .toList();

  @Override
  public List<Regelversie> alle() {
    return regels;
  }

  private static Regelversie versie(JsonNode regel) {
    return new Regelversie(
        regel.path("id").asText(),
        regel.path("versie").asInt(),
        hash(regel),
        regel.path("doel").asText(),
        regel.path("artikelen").valueStream().map(JsonNode::asText).toList(),
        LocalDate.parse(regel.path("geldigVanaf").asText()));
  }

  /** Over the content and not the file: a comment or a line break is no other rule. */
  private static String hash(JsonNode regel) {
    Object inhoud = ContractJson.mapper().convertValue(regel, Object.class);
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(CanonicalJson.bytes(inhoud)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
