package nl.warmeoverdracht.grondslagen.controle;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.warmeoverdracht.grondslagen.Grondslagen;
import nl.warmeoverdracht.grondslagen.bestand.Regelmap;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/**
 * {@code make grondslagen}: prints the rules as tables and checks them: against the schema, for
 * gaps, overlaps and contradictions, and whether versions follow each other.
 */
public final class Grondslagencontrole {

  private static final int GOED = 0;
  private static final int BEVINDINGEN = 1;
  private static final int FOUT = 2;
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final LocalDate vandaag;
  private final PrintStream uit;
  private final PrintStream fouten;

  Grondslagencontrole(LocalDate vandaag, PrintStream uit, PrintStream fouten) {
    this.vandaag = vandaag;
    this.uit = uit;
    this.fouten = fouten;
  }

  /** Checks the folder named; exits with 1 when something is wrong, 2 when there is no folder. */
  public static void main(String... args) {
    try (PrintStream uit =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
      int uitslag =
          new Grondslagencontrole(LocalDate.now(NEDERLAND), uit, System.err)
              .controleer(Path.of(args.length == 0 ? "contracts/grondslagen" : args[0]));
      uit.flush();
      System.exit(uitslag);
    }
  }

  int controleer(Path map) {
    if (!Files.isDirectory(map)) {
      fouten.println("De map " + map + " is er niet.");
      return FOUT;
    }
    Regelmap regelmap = Regelmap.lees(map);
    uit.println(Overzicht.van(regelmap.regels()));
    List<String> bevindingen = bevindingen(regelmap);
    bevindingen.forEach(fouten::println);
    uit.printf(
        "grondslagen: %d regels, %d stromen van de wet, %d bevindingen%n",
        regelmap.regels().size(), regelmap.stromen().size(), bevindingen.size());
    return bevindingen.isEmpty() ? GOED : BEVINDINGEN;
  }

  private List<String> bevindingen(Regelmap map) {
    List<String> bevindingen = new ArrayList<>(map.fouten());
    if (Grondslagen.compileer(map.regels())
        instanceof Decision.Rejected<Grondslagen>(List<Bezwaar> bezwaren)) {
      bezwaren.forEach(bezwaar -> bevindingen.add(bezwaar.melding() + " " + bezwaar.oplossing()));
    }
    bevindingen.addAll(Versies.vind(map.regels()));
    bevindingen.addAll(Botsingen.vind(map.regels()));
    bevindingen.addAll(new Gaten(map.regels(), map.stromen()).vind(vandaag));
    return bevindingen;
  }
}
