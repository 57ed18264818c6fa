package nl.warmeoverdracht.consent.verstrekking;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.audit.Leaf;
import nl.warmeoverdracht.audit.Opening;

/**
 * A decision with everything that was decided on.
 *
 * @param akkoorden ids of the declarations that were looked at
 * @param genomenTijdstip in whole milliseconds, so that it survives every store
 * @param vervaltTijdstip from here on nothing may leave on this decision
 */
public record Verstrekkingsbesluit(
    UUID id,
    Verstrekkingsvraag vraag,
    List<UUID> akkoorden,
    List<Categoriebesluit> perCategorie,
    Instant genomenTijdstip,
    Instant vervaltTijdstip,
    Zouten zouten) {

  public Verstrekkingsbesluit {
    akkoorden = List.copyOf(akkoorden);
    perCategorie = List.copyOf(perCategorie);
  }

  /** The leaf for the log. */
  public Leaf blad() {
    return new Leaf(id, genomenTijdstip, opening().seal());
  }

  /** What the leaf's seal stands for; shown to the auditor, who learns no id of a person. */
  public Opening opening() {
    return new Opening(zouten.details(), details());
  }

  private Map<String, Object> details() {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("besluitId", id.toString());
    details.put("houder", partij(vraag.houder()));
    details.put("ontvanger", partij(vraag.ontvanger()));
    details.put("overdrachtId", vraag.overdrachtId().toString());
    details.put("betrokkeneZegel", betrokkeneZegel());
    details.put("fase", vraag.fase().code());
    details.put("feiten", feiten());
    details.put("akkoorden", akkoorden.stream().map(UUID::toString).toList());
    details.put("genomenTijdstip", genomenTijdstip.toString());
    details.put("vervaltTijdstip", vervaltTijdstip.toString());
    details.put("perCategorie", perCategorie.stream().map(Categoriebesluit::velden).toList());
    return details;
  }

  /** The facts that were stated, under their names in the contract. */
  public Map<String, Object> feiten() {
    Map<String, Object> feiten = new TreeMap<>();
    vraag.feiten().leeftijd().ifPresent(jaren -> feiten.put("leeftijd", jaren));
    vraag.feiten().schoolsoort().ifPresent(soort -> feiten.put("schoolsoort", soort.code()));
    vraag.feiten().jaNee().forEach((feit, waarde) -> feiten.put(feit.veld(), waarde));
    return feiten;
  }

  private String betrokkeneZegel() {
    Map<String, String> betrokkene = Map.of("betrokkeneId", vraag.betrokkeneId().toString());
    return new Opening(zouten.betrokkene(), betrokkene).seal().hex();
  }

  private static Map<String, String> partij(Partij partij) {
    return Map.of("oin", partij.oin().waarde(), "taak", partij.taak().code());
  }

  @Override
  public String toString() {
    return "Verstrekkingsbesluit[" + id + "]";
  }
}
