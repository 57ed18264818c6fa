package nl.warmeoverdracht.municipality.dossier.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmeoverdracht.municipality.dossier.Dossier;
import nl.warmeoverdracht.municipality.dossier.Dossierinhoud;
import nl.warmeoverdracht.municipality.dossier.Gewist;

/** A copy is one JSON text with a field for each category: {@code leefgebiedSignalen}. */
@ApplicationScoped
class JsonDossierinhoud implements Dossierinhoud {

  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final String GEGEVENS = "gegevens";
  private static final String GEWIST = "gewist";

  @Override
  public Set<String> categorieen(Dossier dossier) {
    return velden(lees(dossier)).map(JsonDossierinhoud::categorie).collect(Collectors.toSet());
  }

  @Override
  public Dossier zonder(Dossier dossier, List<Gewist> gewist) {
    ObjectNode inhoud = lees(dossier);
    Set<String> weg = gewist.stream().map(Gewist::categorie).collect(Collectors.toSet());
    List<String> velden = velden(inhoud).filter(veld -> weg.contains(categorie(veld))).toList();
    ((ObjectNode) inhoud.path(GEGEVENS)).remove(velden);
    gewist.forEach(
        een ->
            inhoud
                .withArray(GEWIST)
                .addObject()
                .put("categorie", een.categorie())
                .put("reden", een.reden())
                .put("tijdstip", een.tijdstip().toString()));
    return new Dossier(
        dossier.overdrachtId(),
        dossier.aanbodVersie(),
        dossier.besluitId(),
        inhoud.toString(),
        dossier.ontvangenTijdstip());
  }

  private static Stream<String> velden(ObjectNode inhoud) {
    return inhoud.path(GEGEVENS).properties().stream().map(java.util.Map.Entry::getKey);
  }

  private static String categorie(String veld) {
    return ((PropertyNamingStrategies.NamingBase) PropertyNamingStrategies.KEBAB_CASE)
        .translate(veld);
  }

  private static ObjectNode lees(Dossier dossier) {
    try {
      return (ObjectNode) JSON.readTree(dossier.inhoud());
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalStateException("the copy of a dossier is no JSON");
    }
  }
}
