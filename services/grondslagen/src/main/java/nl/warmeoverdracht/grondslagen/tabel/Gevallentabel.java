package nl.warmeoverdracht.grondslagen.tabel;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A table of situations as it was handed in: semicolons, a header, any order of columns. */
record Gevallentabel(List<String> kop, Map<Kolom, Integer> plaatsen, List<List<String>> rijen) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String BOM = "\uFEFF";

  Gevallentabel {
    kop = List.copyOf(kop);
    rijen = List.copyOf(rijen);
  }

  /**
   * Reads UTF-8 with or without a byte order mark, or else what a spreadsheet on Windows writes.
   */
  static Gevallentabel lees(Path bestand) throws OngeldigeTabelException {
    if (!Files.isRegularFile(bestand)) {
      throw new OngeldigeTabelException("Het bestand " + bestand + " is er niet.");
    }
    try {
      return van(tekst(Files.readAllBytes(bestand)));
    } catch (IOException e) {
      throw new OngeldigeTabelException("Het bestand " + bestand + " is niet te lezen.");
    }
  }

  static Gevallentabel van(String tekst) throws OngeldigeTabelException {
    String zonderBom = tekst.startsWith(BOM) ? tekst.substring(1) : tekst;
    List<List<String>> alles = rijen(zonderBom);
    if (alles.isEmpty()) {
      throw new OngeldigeTabelException("Het bestand is leeg: er is geen kop met kolommen.");
    }
    List<String> kop = alles.getFirst();
    return new Gevallentabel(kop, plaatsen(kop), alles.subList(1, alles.size()));
  }

  private static List<List<String>> rijen(String tekst) throws OngeldigeTabelException {
    CsvReader.CsvReaderBuilder lezer =
        CsvReader.builder()
            .fieldSeparator(';')
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false);
    try (CsvReader<CsvRecord> rijen = lezer.ofCsvRecord(tekst)) {
      return rijen.stream()
          .map(CsvRecord::getFields)
          .filter(velden -> velden.stream().anyMatch(veld -> !veld.isBlank()))
          .toList();
    } catch (CsvParseException | IOException e) {
      throw new OngeldigeTabelException(
          "Het bestand is niet als tabel te lezen: ergens is een aanhalingsteken niet gesloten.");
    }
  }

  private static Map<Kolom, Integer> plaatsen(List<String> kop) throws OngeldigeTabelException {
    Map<Kolom, Integer> plaatsen = new EnumMap<>(Kolom.class);
    for (int i = 0; i < kop.size(); i++) {
      for (Kolom kolom : Kolom.values()) {
        boolean dubbel =
            kolom.naam().equalsIgnoreCase(kop.get(i).strip())
                && plaatsen.putIfAbsent(kolom, i) != null;
        if (dubbel) {
          throw new OngeldigeTabelException("De kolom " + kolom.naam() + " staat er twee keer.");
        }
      }
    }
    if (kop.size() == 1 && plaatsen.size() <= 1) {
      throw new OngeldigeTabelException(
          "De kolommen zijn niet met puntkomma's gescheiden; de kop moet zijn: " + kopregel());
    }
    String ontbreekt =
        Kolom.verplicht().stream()
            .filter(kolom -> !plaatsen.containsKey(kolom))
            .map(Kolom::naam)
            .collect(joining(", "));
    if (!ontbreekt.isEmpty()) {
      throw new OngeldigeTabelException("Kolommen die ontbreken: " + ontbreekt + ".");
    }
    return plaatsen;
  }

  private static String kopregel() {
    return Kolom.verplicht().stream().map(Kolom::naam).collect(joining(";"));
  }

  private static String tekst(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }
}
