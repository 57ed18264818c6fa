package nl.warmeoverdracht.aanpakken.opdracht;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.aanpakken.Aanpakken;
import nl.warmeoverdracht.aanpakken.bestand.Aanpakregister;
import nl.warmeoverdracht.contracts.Aanpakbestanden;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/**
 * {@code make aanpakken}: checks the approaches, and what a region makes of them, against their
 * schemas, their names and the law, and prints them as a table.
 */
public final class Aanpakkencontrole {

  private static final int GOED = 0;
  private static final int BEVINDINGEN = 1;
  private static final int FOUT = 2;

  private final PrintStream uit;
  private final PrintStream fouten;

  Aanpakkencontrole(PrintStream uit, PrintStream fouten) {
    this.uit = uit;
    this.fouten = fouten;
  }

  /** A folder, and the file of a region; exits with 1 when something is wrong, 2 without folder. */
  public static void main(String... args) {
    try (PrintStream uit =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
      int uitslag =
          new Aanpakkencontrole(uit, System.err)
              .controleer(
                  Path.of(args[0]),
                  Optional.of(args)
                      .filter(gegeven -> gegeven.length > 1 && !gegeven[1].isBlank())
                      .map(gegeven -> Path.of(gegeven[1])));
      uit.flush();
      System.exit(uitslag);
    }
  }

  int controleer(Path map, Optional<Path> regio) {
    if (!Files.isDirectory(map) || !regio.map(Files::isRegularFile).orElse(true)) {
      fouten.println(
          "De map " + map + regio.map(r -> " of het bestand " + r).orElse("") + " is er niet.");
      return FOUT;
    }
    Aanpakbestanden bestanden = Aanpakbestanden.uit(map);
    List<String> bevindingen = new ArrayList<>(bestanden.fouten());
    Aanpakken gelezen = Aanpakregister.leesbaar(bestanden);
    melden(gelezen.bezwaren(), bevindingen);
    Aanpakken aanpakken =
        regio.map(bestand -> inRegio(gelezen, bestand, bevindingen)).orElse(gelezen);
    uit.println(Aanpakkentabel.van(aanpakken));
    bevindingen.forEach(fouten::println);
    uit.printf(
        "aanpakken: %d aanpakken, %d zonder bekende nazorg (de wettelijke geldt), %d bevindingen%n",
        aanpakken.alle().size(), zonderNazorg(aanpakken), bevindingen.size());
    return bevindingen.isEmpty() ? GOED : BEVINDINGEN;
  }

  private static Aanpakken inRegio(Aanpakken aanpakken, Path bestand, List<String> bevindingen) {
    try {
      return switch (aanpakken.in(Aanpakregister.regio(bestand))) {
        case Decision.Accepted<Aanpakken>(Aanpakken vanRegio) -> vanRegio;
        case Decision.Rejected<Aanpakken>(List<Bezwaar> bezwaren) -> {
          melden(bezwaren, bevindingen);
          yield aanpakken;
        }
      };
    } catch (IllegalStateException e) {
      bevindingen.add(e.getMessage());
      return aanpakken;
    }
  }

  private static void melden(List<Bezwaar> bezwaren, List<String> bevindingen) {
    bezwaren.forEach(bezwaar -> bevindingen.add(bezwaar.melding() + " " + bezwaar.oplossing()));
  }

  private static long zonderNazorg(Aanpakken aanpakken) {
    return aanpakken.alle().stream().filter(aanpak -> aanpak.nazorg().isEmpty()).count();
  }
}
