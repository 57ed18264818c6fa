package nl.warmeoverdracht.audit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.warmeoverdracht.audit.CanonicalJson;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.Opening;
import nl.warmeoverdracht.audit.proof.InclusionProof;
import nl.warmeoverdracht.audit.tile.TileHashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An export is checked without the log: a changed decision is named. */
class ExportCheckTest {

  private static final int SIZE = 300;
  private static final String HEADER =
      "besluitId;houder;ontvanger;overdrachtId;fase;genomenTijdstip;categorie;uitkomst;grondslagId;"
          + "grondslagVersie;reden;volgnummer;bladhash;zout;details;insluitingsbewijs;controlepunt\n";

  private final SealedLog sealed = new SealedLog(SIZE);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @TempDir private Path files;

  @ParameterizedTest
  @ValueSource(strings = {"json", "csv"})
  void shouldProveEveryDecisionOfAnExport(String kind) throws IOException {
    assertThat(verify(export(kind))).isZero();
    assertThat(printed())
        .startsWith("OK: 300 bladen")
        .contains("besluiten in de uitvoer: 4; bewezen: 4");
  }

  @ParameterizedTest
  @CsvSource({
    "json, geweigerd, toegestaan",
    "json, 00000099100001955000, 00000099100000222000",
    "json, school-dossier-vso-pro, jongere-eigen-gegevens",
    "csv, geweigerd;, toegestaan;",
    "csv, \"\"geweigerd\"\", \"\"toegestaan\"\"",
    "csv, ;dossier;, ;nazorg;",
    "csv, 00000099100001955000/, 00000099100000222000/",
    "csv, ;school-dossier-vso-pro;1;, ;school-dossier-vso-pro;2;"
  })
  void shouldNameEveryDecisionThatWasChanged(String kind, String is, String becomes)
      throws IOException {
    String changed = export(kind).replace(is, becomes);
    assertThat(changed).isNotEqualTo(export(kind));

    assertThat(verify(changed)).isEqualTo(1);
    assertThat(printed())
        .contains(
            "FOUT bij blad 255: dit besluit in de uitvoer is niet wat er in de log staat (besluit "
                + SealedLog.id(255)
                + ", nummer 2 in het bestand)")
        .contains("bewezen: 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "csv"})
  void shouldNameOnlyTheOneThatWasChanged(String kind) throws IOException {
    String export = export(kind);
    int second = export.indexOf(SealedLog.id(256).toString());
    int at = export.indexOf("identiteit", second);
    String changed = export.substring(0, at) + "gezondheid" + export.substring(at + 10);

    assertThat(verify(changed)).isEqualTo(1);
    assertThat(printed().lines().filter(line -> line.startsWith("FOUT")))
        .singleElement()
        .asString()
        .startsWith("FOUT bij blad 256:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "csv"})
  void shouldNameADecisionWhoseProofWasTakenAway(String kind) throws IOException {
    String place = kind.equals("json") ? "\"volgnummer\":255," : ";255;";
    String without = export(kind).replace(place, kind.equals("json") ? "" : ";;");

    assertThat(verify(without)).isEqualTo(1);
    assertThat(printed())
        .contains(
            "FOUT: dit besluit in de uitvoer heeft geen bewijs (besluit " + SealedLog.id(255));
  }

  @Test
  void shouldRefuseACheckpointThatTheLogDidNotSign() throws IOException {
    String other = new SealedLog(SIZE).log.checkpoint();
    String forged = other.replace("— log.example/1 ", "— log.example/1 AAAA");

    assertThat(verify(json(forged, List.of(row(0))))).isEqualTo(1);
    assertThat(printed()).startsWith("FOUT: het controlepunt is niet ondertekend door de log");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "[{}]",
        "[1]",
        "[{\"controlepunt\":\"x\"}]",
        "{}",
        "besluitId\n",
        "geen uitvoer"
      })
  void shouldExitTwoForAFileThatIsNoExport(String file) throws IOException {
    assertThat(verify(file)).isEqualTo(2);
    assertThat(printed()).doesNotContain("OK");
  }

  @Test
  void shouldExitTwoForAnExportThatEndsHalfway() throws IOException {
    String export = export("json");

    assertThat(verify(export.substring(0, export.length() - 20))).isEqualTo(2);
    assertThat(verify(export + "x")).isEqualTo(2);
  }

  @Test
  void shouldNotMixAnExportWithALog() throws IOException {
    Path file = Files.writeString(files.resolve("uitvoer"), export("json"));

    assertThat(run("--export", file.toString(), "--copy", file.toString())).isEqualTo(2);
    assertThat(run(file.toString(), "--export", file.toString())).isEqualTo(2);
    assertThat(run("--export", files.resolve("nergens").toString())).isEqualTo(2);
  }

  /** One decision of an export: its place, what it was, and its proof. */
  private record Row(int place, Opening opening, List<Hash> proof) {}

  private Row row(int place) {
    InclusionProof proof = InclusionProof.of(place, SIZE, new TileHashes(sealed.log, SIZE));
    return new Row(place, sealed.lines.get(place).opening().orElseThrow(), proof.hashes());
  }

  private String export(String kind) {
    List<Row> rows = List.of(row(0), row(255), row(256), row(299));
    return kind.equals("json") ? json(sealed.log.checkpoint(), rows) : csv(rows);
  }

  private String json(String checkpoint, List<Row> rows) {
    List<String> items = new ArrayList<>();
    items.add(text(Map.of("controlepunt", checkpoint)));
    for (Row row : rows) {
      items.add(
          text(Map.of(
                  "zout", row.opening().salt().hex(),
                  "details", row.opening().details(),
                  "bladhash", sealed.log.hash(row.place()).hex(),
                  "insluitingsbewijs", row.proof().stream().map(Hash::hex).toList()))
              .replaceFirst("\\{", "{\"volgnummer\":" + row.place() + ","));
    }
    return "[" + String.join(",", items) + "]";
  }

  private String csv(List<Row> rows) {
    StringBuilder csv = new StringBuilder(HEADER);
    csv.append(";".repeat(16)).append(quoted(sealed.log.checkpoint())).append('\n');
    for (Row row : rows) {
      Map<String, ?> details = row.opening().details();
      String decision =
          "%s;00000099000000024000/school;00000099100001955000/werk-en-inkomen;%s;dossier;%s"
              .formatted(
                  details.get("besluitId"),
                  details.get("overdrachtId"),
                  details.get("genomenTijdstip"));
      String leaf = ";" + row.place() + ";" + sealed.log.hash(row.place()).hex();
      csv.append(decision)
          .append(";identiteit;geweigerd;school-dossier-vso-pro;1;")
          .append(quoted("Er is \"niet\" ingestemd; dus nee."))
          .append(leaf)
          .append(';')
          .append(row.opening().salt().hex())
          .append(';')
          .append(quoted(text(details)))
          .append(';')
          .append(row.proof().stream().map(Hash::hex).collect(Collectors.joining(" ")))
          .append(";\n")
          .append(decision)
          .append(";bsn;geweigerd;;;")
          .append(leaf)
          .append(";;;;\n");
    }
    return csv.toString();
  }

  private static String text(Object value) {
    return new String(CanonicalJson.bytes(value), UTF_8);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private int verify(String export) throws IOException {
    Path file = Files.writeString(files.resolve("uitvoer"), export);
    Path key = Files.writeString(files.resolve("sleutel"), MemoryLog.SIGNER.verifier() + "\n");
    return run("--export", file.toString(), "--key", key.toString());
  }

  private int run(String... args) {
    PrintStream stream = new PrintStream(out, true, UTF_8);
    return Verify.run(List.of(args), Optional.empty(), Progress.NONE, stream, stream);
  }

  private String printed() {
    return out.toString(UTF_8);
  }
}
