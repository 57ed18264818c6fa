package nl.warmeoverdracht.consent.toezicht.rest;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmeoverdracht.consent.toezicht.GevondenBesluit;

/** Decisions as CSV (RFC 4180, semicolons as spreadsheets here want): a line for each category. */
final class UitvoerCsv {

  static final String KOP =
      "besluitId;houder;ontvanger;overdrachtId;fase;genomenTijdstip;categorie;uitkomst;"
          + "grondslagId;grondslagVersie;reden;volgnummer;bladhash\n";

  private UitvoerCsv() {}

  static String regels(GevondenBesluit besluit) {
    return besluit.perCategorie().stream()
        .map(categorie -> regel(besluit, categorie))
        .collect(Collectors.joining());
  }

  private static String regel(GevondenBesluit besluit, Map<String, Object> categorie) {
    Optional<GevondenBesluit.Bewijs> bewijs = besluit.bewijs();
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
                bewijs.<Object>map(GevondenBesluit.Bewijs::volgnummer).orElse(""),
                bewijs.<Object>map(GevondenBesluit.Bewijs::bladhash).orElse(""))
            .map(UitvoerCsv::veld)
            .collect(Collectors.joining(";"))
        + "\n";
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
