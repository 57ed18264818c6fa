package nl.warmeoverdracht.beheer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the service answers, as lines that a person reads. */
final class Uitvoer {

  private Uitvoer() {}

  /** Every objection with what to do about it. */
  static String bezwaren(JsonNode fout) {
    List<String> regels = new ArrayList<>();
    regels.add(fout.path("title").asText("Dit kan niet") + ":");
    for (JsonNode bezwaar : fout.path("bezwaren")) {
      String veld = bezwaar.path("veld").asText("");
      regels.add(
          "  - "
              + (veld.isEmpty() ? "" : veld + ": ")
              + bezwaar.path("melding").asText()
              + " "
              + bezwaar.path("oplossing").asText());
    }
    return String.join(System.lineSeparator(), regels);
  }

  /** One organisation, a line for each thing that is known. */
  static List<String> organisatie(JsonNode o) {
    List<String> regels = new ArrayList<>();
    regels.add(o.path("oin").asText() + "  " + o.path("naam").asText());
    veld(regels, "kvk", o.path("kvkNummer"));
    veld(regels, "gemeente", o.path("gemeente").path("code"));
    veld(regels, "RMC-regio", o.path("regio").path("rmcRegio"));
    veld(regels, "arbeidsmarktregio", o.path("regio").path("arbeidsmarktregio"));
    for (JsonNode partij : o.path("partijen")) {
      regels.add("  taak               " + taak(partij));
    }
    if (o.has("samenvoeging")) {
      JsonNode samenvoeging = o.path("samenvoeging");
      regels.add(
          "  gaat op in         %s per %s"
              .formatted(
                  samenvoeging.path("opvolger").asText(),
                  samenvoeging.path("ingangsdatum").asText()));
    }
    veld(regels, "vertrekt op", o.path("vertrek").path("vertrektOp"));
    veld(regels, "versie", o.path("versie"));
    return regels;
  }

  /** The organisations of a page, a line each. */
  static List<String> lijst(JsonNode bladzijde) {
    return StreamSupport.stream(bladzijde.path("items").spliterator(), false)
        .map(
            o ->
                "%s  %-40s %s"
                    .formatted(
                        o.path("oin").asText(),
                        o.path("naam").asText(),
                        StreamSupport.stream(o.path("partijen").spliterator(), false)
                            .map(partij -> partij.path("taak").asText())
                            .collect(Collectors.joining(", "))))
        .toList();
  }

  /** The course of an organisation, a line each. */
  static List<String> verloop(JsonNode bladzijde) {
    return StreamSupport.stream(bladzijde.path("items").spliterator(), false)
        .map(
            regel ->
                "%4s  %s  %-18s %s %s"
                    .formatted(
                        regel.path("versie").asText(),
                        regel.path("vastgelegdTijdstip").asText(),
                        regel.path("gebeurtenis").asText(),
                        regel.path("ingangsdatum").asText(""),
                        regel.path("andereOin").asText(""))
                    .stripTrailing())
        .toList();
  }

  private static String taak(JsonNode partij) {
    return partij.path("taak").asText()
        + (partij.path("bsnBevoegd").asBoolean() ? ", bevoegd voor het bsn" : "")
        + (partij.has("kafkaPrincipal") ? ", " + partij.path("kafkaPrincipal").asText() : "")
        + (partij.has("sleutels")
            ? ", " + partij.path("sleutels").path("keys").size() + " sleutel(s)"
            : "");
  }

  private static void veld(List<String> regels, String naam, JsonNode waarde) {
    if (!waarde.isMissingNode()) {
      regels.add("  %-18s %s".formatted(naam, waarde.asText()));
    }
  }
}
