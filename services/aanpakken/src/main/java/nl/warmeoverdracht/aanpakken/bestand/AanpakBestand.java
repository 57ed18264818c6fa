package nl.warmeoverdracht.aanpakken.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmeoverdracht.aanpakken.Aanpak;
import nl.warmeoverdracht.aanpakken.Bron;
import nl.warmeoverdracht.aanpakken.Doelgroep;
import nl.warmeoverdracht.aanpakken.Fase;
import nl.warmeoverdracht.aanpakken.Groep;
import nl.warmeoverdracht.aanpakken.Schoolsoort;

/** Reads one approach ({@code contracts/aanpakken/aanpak.v1.schema.json}). */
final class AanpakBestand {

  private AanpakBestand() {}

  /**
   * The approach; throws {@link IllegalArgumentException} on an unknown code or a missing field.
   */
  static Aanpak lees(JsonNode file) {
    Bron bron = bron(file.path("bron"));
    JsonNode rollen = file.path("rollen");
    return new Aanpak(
        Veld.verplicht(file, "id"),
        Veld.verplicht(file, "naam"),
        bron,
        doelgroep(file.path("doelgroep")),
        Veld.lijst(file, "fasen", fase -> fase(fase, bron)),
        Veld.teksten(rollen, "regie"),
        Veld.teksten(rollen, "betrokken"),
        Veld.teksten(file, "instrumenten"),
        Veld.bekend(file, "groep").map(AanpakBestand::groep),
        Veld.bekend(file, "nazorg").map(nazorg -> NazorgBestand.lees(nazorg, bron)),
        Veld.teksten(file, "bestemmingen"),
        Veld.teksten(file, "cijfers"));
  }

  private static Bron bron(JsonNode node) {
    return new Bron.Rapport(
        Veld.lijst(node, "rapporten", JsonNode::intValue).orElse(List.of()),
        Veld.tekst(node, "plaats"));
  }

  private static Doelgroep doelgroep(JsonNode node) {
    JsonNode leeftijd = node.path("leeftijd");
    return new Doelgroep(
        Veld.verplicht(node, "voor"),
        Veld.getal(leeftijd, "jongste"),
        Veld.getal(leeftijd, "oudste"),
        Veld.teksten(node, "schoolsoorten").map(AanpakBestand::schoolsoorten),
        Veld.teksten(node, "niveaus"),
        Veld.teksten(node, "regelingen"),
        Veld.tekst(node, "startkwalificatie"));
  }

  private static Set<Schoolsoort> schoolsoorten(List<String> codes) {
    return codes.stream().map(Schoolsoort::metCode).collect(Collectors.toUnmodifiableSet());
  }

  private static Groep groep(JsonNode node) {
    return new Groep(
        Veld.getal(node, "minstens"), Veld.getal(node, "hoogstens"), Veld.getal(node, "perJaar"));
  }

  private static Fase fase(JsonNode node, Bron bron) {
    return new Fase(
        Veld.verplicht(node, "id"),
        Veld.verplicht(node, "naam"),
        Veld.tekst(node, "als"),
        Veld.tijdvak(node),
        Veld.teksten(node, "stappen").orElse(List.of()),
        Veld.<Fase.Activiteit>lijst(node, "activiteiten", AanpakBestand::activiteit)
            .orElse(List.of()),
        bron);
  }

  private static Fase.Activiteit activiteit(JsonNode node) {
    return new Fase.Activiteit(
        Veld.verplicht(node, "wat"), RitmeBestand.lees(Optional.ofNullable(node.get("ritme"))));
  }
}
