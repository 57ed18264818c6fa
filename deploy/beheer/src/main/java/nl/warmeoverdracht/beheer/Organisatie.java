package nl.warmeoverdracht.beheer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code platform/bin/organisatie}: what an operator does with organisations. */
public final class Organisatie {

  static final String GEBRUIK =
      """
      organisatie lijst
      organisatie toon <oin>
      organisatie verloop <oin>
      organisatie registreer <bestand.json> [--proef]
      organisatie samenvoegen <oin> in <oin van de opvolger> per <jjjj-mm-dd> [--proef]
      organisatie vertrekken <oin> per <jjjj-mm-dd> [--proef]

      --proef zegt wat er zou gebeuren en verandert niets.
      Eindigt met 0 (gedaan), 1 (geweigerd, met alle bezwaren), 2 (verkeerd gebruikt), 3 (niet bereikbaar).
      """;

  private static final String BASIS = "/v1/organisaties";

  private final Dienst dienst;

  Organisatie(Dienst dienst) {
    this.dienst = dienst;
  }

  /** Does one command and exits with its status. */
  public static void main(String[] args) {
    try {
      Opdrachtregel regel = Opdrachtregel.van(List.of(args));
      new Organisatie(new Dienst(Aansluiting.uit(System.getenv(), "consent")))
          .doe(regel)
          .forEach(System.out::println);
    } catch (BeheerFout fout) {
      System.err.println(fout.getMessage());
      System.exit(fout.status());
    }
  }

  List<String> doe(Opdrachtregel regel) {
    return switch (regel) {
      case Opdrachtregel.Lijst _ -> lijst();
      case Opdrachtregel.Toon(String oin) ->
          Uitvoer.organisatie(dienst.haal(BASIS + "/" + oin).inhoud());
      case Opdrachtregel.Verloop(String oin) ->
          Uitvoer.verloop(dienst.haal(BASIS + "/" + oin + "/verloop?limiet=200").inhoud());
      case Opdrachtregel.Registreer(String bestand, boolean proef) -> registreer(bestand, proef);
      case Opdrachtregel.Samenvoegen(String oin, String opvolger, String per, boolean proef) ->
          eindig(
              oin,
              "samenvoegingen",
              Dienst.JSON.createObjectNode().put("opvolger", opvolger).put("ingangsdatum", per),
              proef);
      case Opdrachtregel.Vertrekken(String oin, String per, boolean proef) ->
          eindig(oin, "vertrekken", Dienst.JSON.createObjectNode().put("vertrektOp", per), proef);
    };
  }

  private List<String> lijst() {
    List<String> regels = new ArrayList<>();
    String na = "";
    do {
      JsonNode bladzijde = dienst.haal(BASIS + "?limiet=200" + na).inhoud();
      regels.addAll(Uitvoer.lijst(bladzijde));
      na = bladzijde.has("volgende") ? "&na=" + bladzijde.path("volgende").asText() : "";
    } while (!na.isEmpty());
    return regels;
  }

  /** Reads the version first, so that a change of somebody else meanwhile is not undone. */
  private List<String> registreer(String bestand, boolean proef) {
    ObjectNode inhoud = lees(bestand);
    String pad = BASIS + "/" + inhoud.path("oin").asText();
    JsonNode contactpersonen = inhoud.remove("contactpersonen");
    inhoud.remove("oin");
    Optional<String> gezien = dienst.zoek(pad).flatMap(Dienst.Antwoord::versie);
    List<String> regels = new ArrayList<>();
    regels.addAll(
        Uitvoer.organisatie(
            dienst.wijzig("PUT", pad + "?proef=" + proef, inhoud, gezien).inhoud()));
    if (contactpersonen != null && !proef) {
      String lijst = pad + "/contactpersonen";
      ObjectNode nieuw = Dienst.JSON.createObjectNode();
      nieuw.set("contactpersonen", contactpersonen);
      dienst.wijzig("PUT", lijst, nieuw, dienst.haal(lijst).versie());
      regels.add("  contactpersonen    " + contactpersonen.size());
    }
    return afgesloten(regels, proef);
  }

  private List<String> eindig(String oin, String wat, ObjectNode inhoud, boolean proef) {
    String pad = BASIS + "/" + oin;
    Optional<String> gezien = dienst.haal(pad).versie();
    JsonNode antwoord =
        dienst.wijzig("POST", pad + "/" + wat + "?proef=" + proef, inhoud, gezien).inhoud();
    return afgesloten(new ArrayList<>(Uitvoer.organisatie(antwoord)), proef);
  }

  private static List<String> afgesloten(List<String> regels, boolean proef) {
    regels.add(proef ? "Alleen een proef: er is niets veranderd." : "Gedaan.");
    return regels;
  }

  private static ObjectNode lees(String bestand) {
    try {
      if (Dienst.JSON.readTree(Files.readString(Path.of(bestand))) instanceof ObjectNode object
          && object.path("oin").isTextual()) {
        return object;
      }
      throw new BeheerFout(BeheerFout.GEBRUIK, bestand + " is geen JSON-object met een veld oin.");
    } catch (IOException e) {
      throw new BeheerFout(BeheerFout.GEBRUIK, bestand + " is niet te lezen als JSON.", e);
    }
  }
}
