package nl.warmeoverdracht.school.aanlevering.rest;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.warmeoverdracht.school.aanlevering.Regelresultaat;
import nl.warmeoverdracht.school.leerling.bestand.CsvRegel;
import nl.warmeoverdracht.school.leerling.bestand.Melding;

/** Results as CSV: a line for each remark, and one for a row without any. */
final class VerslagCsv {

  static final String KOP =
      CsvRegel.van(
          "regel", "leerlingnummer", "uitkomst", "leerlingId", "kolom", "ernst", "code", "melding");

  private VerslagCsv() {}

  static String regels(List<Regelresultaat> resultaten) {
    return resultaten.stream().map(VerslagCsv::regels).collect(Collectors.joining());
  }

  private static String regels(Regelresultaat resultaat) {
    return resultaat.meldingen().isEmpty()
        ? regel(resultaat, "", "", "", "")
        : resultaat.meldingen().stream()
            .map(melding -> regel(resultaat, melding))
            .collect(Collectors.joining());
  }

  private static String regel(Regelresultaat resultaat, Melding melding) {
    return regel(
        resultaat,
        melding.kolom().orElse(""),
        melding.ernst().code(),
        melding.code(),
        melding.melding());
  }

  private static String regel(
      Regelresultaat resultaat, String kolom, String ernst, String code, String melding) {
    return CsvRegel.van(
        resultaat.regel(),
        resultaat.leerlingnummer().orElse(""),
        resultaat.uitkomst().code(),
        resultaat.leerlingId().map(UUID::toString).orElse(""),
        kolom,
        ernst,
        code,
        melding);
  }
}
