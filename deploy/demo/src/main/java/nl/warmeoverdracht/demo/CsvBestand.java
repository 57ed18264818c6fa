package nl.warmeoverdracht.demo;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads and writes the semicolon-separated files of a cohort, with or without byte-order mark. */
final class CsvBestand {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();

  private CsvBestand() {}

  /** Header and rows of a file. */
  record Inhoud(List<String> kolommen, List<Rij> rijen) {}

  static Inhoud lees(Path bestand) {
    CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(';');
    ObjectReader reader = MAPPER.readerForMapOf(String.class).with(schema);
    try (MappingIterator<Map<String, String>> rijen = reader.readValues(tekst(bestand))) {
      List<Rij> gelezen = rijen.readAll().stream().map(Rij::new).toList();
      CsvSchema kop = (CsvSchema) rijen.getParserSchema();
      return new Inhoud(List.copyOf(kop.getColumnNames()), gelezen);
    } catch (IOException e) {
      throw new DemoFout("kan " + bestand + " niet lezen: " + e.getMessage(), e);
    }
  }

  static String schrijf(List<String> kolommen, List<Rij> rijen) {
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setColumnSeparator(';');
    kolommen.forEach(schema::addColumn);
    try {
      return MAPPER
          .writer(schema.build())
          .writeValueAsString(rijen.stream().map(Rij::kolommen).toList());
    } catch (IOException e) {
      throw new DemoFout("kan de export niet schrijven", e);
    }
  }

  private static String tekst(Path bestand) throws IOException {
    String tekst = Files.readString(bestand, StandardCharsets.UTF_8);
    return tekst.startsWith(BYTE_ORDER_MARK) ? tekst.substring(1) : tekst;
  }
}
