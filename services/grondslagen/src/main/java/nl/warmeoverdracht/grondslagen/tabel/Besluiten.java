package nl.warmeoverdracht.grondslagen.tabel;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.grondslagen.Grondslag;
import nl.warmeoverdracht.grondslagen.Grondslagen;
import nl.warmeoverdracht.grondslagen.Situatie;
import nl.warmeoverdracht.grondslagen.Uitkomst;
import nl.warmeoverdracht.grondslagen.bestand.Grondslagenregister;

/**
 * {@code make besluiten CASES=file.csv}: answers a table of situations for a privacy officer.
 * Standard output holds the table and nothing else.
 */
public final class Besluiten {

  private static final int GOED = 0;
  private static final int FOUT = 2;
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final String ZONDER_REGEL = "AVG artikel 6, eerste lid";

  private final Grondslagen grondslagen;
  private final LocalDate vandaag;

  Besluiten(Grondslagen grondslagen, LocalDate vandaag) {
    this.grondslagen = grondslagen;
    this.vandaag = vandaag;
  }

  /** Decides on every row of the file named; exits with 2 and one line when it is no such table. */
  public static void main(String... args) throws IOException {
    Besluiten besluiten = new Besluiten(Grondslagenregister.lees(), LocalDate.now(NEDERLAND));
    try (OutputStream uit = new FileOutputStream(FileDescriptor.out)) {
      System.exit(besluiten.beantwoord(List.of(args), uit, System.err));
    }
  }

  int beantwoord(List<String> args, OutputStream uit, PrintStream fouten) throws IOException {
    if (args.size() != 1 || args.getFirst().isBlank()) {
      fouten.println("Gebruik: make besluiten CASES=bestand.csv");
      return FOUT;
    }
    try {
      schrijf(Gevallentabel.lees(Path.of(args.getFirst())), uit);
      return GOED;
    } catch (OngeldigeTabelException e) {
      fouten.println(e.getMessage());
      return FOUT;
    }
  }

  private void schrijf(Gevallentabel tabel, OutputStream uit) throws IOException {
    try (CsvWriter writer =
        CsvWriter.builder()
            .fieldSeparator(';')
            .lineDelimiter(LineDelimiter.LF)
            .build(uit, StandardCharsets.UTF_8)) {
      writer.writeRecord(rij(tabel.kop(), tabel.kop().size(), Antwoord.KOP));
      for (List<String> velden : tabel.rijen()) {
        Antwoord antwoord =
            velden.size() > tabel.kop().size()
                ? onbegrepen(List.of("De rij heeft meer kolommen dan de kop."))
                : antwoord(new Lezing(new Geval(velden, tabel.plaatsen()), vandaag));
        writer.writeRecord(rij(velden, tabel.kop().size(), antwoord.velden()));
      }
    }
  }

  private Antwoord antwoord(Lezing lezing) {
    Optional<Situatie> situatie = lezing.situatie();
    if (situatie.isEmpty()) {
      return onbegrepen(lezing.onbegrepen());
    }
    Uitkomst uitkomst = grondslagen.beslis(situatie.orElseThrow()).perCategorie().getFirst();
    return new Antwoord(
        uitkomst instanceof Uitkomst.Toegestaan,
        uitkomst.grondslag().map(Grondslag::naam).orElse(""),
        uitkomst.artikel(),
        uitkomst.reden() + uitkomst.benodigd().map(wat -> " Nodig: " + wat).orElse(""));
  }

  private static Antwoord onbegrepen(List<String> redenen) {
    return new Antwoord(false, "", ZONDER_REGEL, String.join(" ", redenen));
  }

  /** The row as wide as the header, and behind it the answer. */
  private static List<String> rij(List<String> velden, int breedte, List<String> erachter) {
    List<String> rij = new ArrayList<>(velden.subList(0, Math.min(breedte, velden.size())));
    while (rij.size() < breedte) {
      rij.add("");
    }
    rij.addAll(erachter);
    return rij;
  }
}
