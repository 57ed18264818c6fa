package nl.warmeoverdracht.consent.toezicht.rest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmeoverdracht.audit.CanonicalJson;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.consent.toezicht.GevondenBesluit;
import nl.warmeoverdracht.consent.toezicht.Uitvoerregel;
import nl.warmeoverdracht.consent.verstrekkingenlog.Controlepunt;

/**
 * Decisions as CSV (RFC 4180, semicolons as spreadsheets here want): a record with the checkpoint,
 * then a line for each category. The first line of a decision carries its proof.
 */
final class UitvoerCsv {

  private static final List<String> KOLOMMEN =
      List.of(
          "besluitId",
          "houder",
          "ontvanger",
          "overdrachtId",
          "fase",
          "genomenTijdstip",
          "categorie",
          "uitkomst",
          "grondslagId",
          "grondslagVersie",
          "reden",
          "volgnummer",
          "bladhash",
          "zout",
          "details",
          "insluitingsbewijs",
          "controlepunt");

  private UitvoerCsv() {}

  /** The names of the columns, and the checkpoint to which every proof leads. */
  static String begin(Controlepunt controlepunt) {
    Object[] velden = new Object[KOLOMMEN.size()];
    Arrays.fill(velden, "");
    velden[velden.length - 1] = controlepunt.bericht();
    return String.join(";", KOLOMMEN) + "\n" + regel(Stream.of(velden));
  }

  static String regels(Uitvoerregel regel) {
    StringBuilder regels = new StringBuilder();
    List<String> bewijs = bewijs(regel);
    for (Map<String, Object> categorie : regel.besluit().perCategorie()) {
      regels.append(regel(velden(regel.besluit(), categorie, bewijs)));
      bewijs = List.of("", "", "");
    }
    return regels.toString();
  }

  private static List<String> bewijs(Uitvoerregel regel) {
    byte[] details = CanonicalJson.bytes(regel.opening().details());
    return List.of(
        regel.opening().salt().hex(),
        new String(details, StandardCharsets.UTF_8),
        regel.bewijs().stream()
            .flatMap(bewijs -> bewijs.hashes().stream())
            .map(Hash::hex)
            .collect(Collectors.joining(" ")));
  }

  private static Stream<Object> velden(
      GevondenBesluit besluit, Map<String, Object> categorie, List<String> bewijs) {
    Optional<GevondenBesluit.Bewijs> blad = besluit.bewijs();
    return Stream.of(
        besluit.besluitId(),
        besluit.houder(),
        besluit.ontvanger(),
        besluit.overdrachtId(),
        besluit.fase(),
        besluit.genomenTijdstip(),
        categorie.get("categorie"),
        categorie.get("uitkomst"),
        categorie.getOrDefault("grondslagId", ""),
        categorie.getOrDefault("grondslagVersie", ""),
        categorie.get("reden"),
        blad.<Object>map(GevondenBesluit.Bewijs::volgnummer).orElse(""),
        blad.<Object>map(GevondenBesluit.Bewijs::bladhash).orElse(""),
        bewijs.get(0),
        bewijs.get(1),
        bewijs.get(2),
        "");
  }

  private static String regel(Stream<Object> velden) {
    return velden.map(UitvoerCsv::veld).collect(Collectors.joining(";")) + "\n";
  }

  /** Quoted where needed; an apostrophe keeps a spreadsheet from running a text as a formula. */
  private static String veld(Object waarde) {
    String tekst = String.valueOf(waarde);
    String veilig = tekst.matches("(?s)^[=+@-].*") ? "'" + tekst : tekst;
    return veilig.matches("(?s).*[;\"\r\n].*")
        ? "\"" + veilig.replace("\"", "\"\"") + "\""
        : veilig;
  }
}
