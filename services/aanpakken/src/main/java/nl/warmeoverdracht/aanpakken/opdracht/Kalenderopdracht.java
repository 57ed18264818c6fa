package nl.warmeoverdracht.aanpakken.opdracht;

import static java.util.stream.Collectors.joining;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.aanpakken.Aanpak;
import nl.warmeoverdracht.aanpakken.Aanpakken;
import nl.warmeoverdracht.aanpakken.bestand.Aanpakregister;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/** {@code make kalender}: prints when what happens for one person in one approach. */
public final class Kalenderopdracht {

  private static final int GOED = 0;
  private static final int FOUT = 2;

  private final PrintStream uit;
  private final PrintStream fouten;

  Kalenderopdracht(PrintStream uit, PrintStream fouten) {
    this.uit = uit;
    this.fouten = fouten;
  }

  /** Arguments like {@code aanpak=waakvlam}; exits with 2 when the question is no good. */
  public static void main(String... args) {
    try (PrintStream uit =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
      int uitslag = new Kalenderopdracht(uit, System.err).druk(args);
      uit.flush();
      System.exit(uitslag);
    }
  }

  int druk(String... args) {
    return switch (Kalendervraag.lees(args)) {
      case Decision.Accepted<Kalendervraag>(Kalendervraag vraag) -> druk(vraag);
      case Decision.Rejected<Kalendervraag>(List<Bezwaar> bezwaren) -> meld(bezwaren);
    };
  }

  private int druk(Kalendervraag vraag) {
    try {
      Aanpakken aanpakken =
          vraag.regio().map(Aanpakregister::inRegio).orElseGet(Aanpakregister::meegeleverd);
      Optional<Aanpak> aanpak = aanpakken.metId(vraag.aanpak());
      aanpak.ifPresentOrElse(
          gevonden ->
              uit.print(Kalendertekst.van(gevonden, aanpakken.kalender(gevonden, vraag.jongere()))),
          () -> meld(List.of(onbekend(vraag.aanpak(), aanpakken))));
      return aanpak.isPresent() ? GOED : FOUT;
    } catch (IllegalStateException e) {
      fouten.println(e.getMessage());
      return FOUT;
    }
  }

  private int meld(List<Bezwaar> bezwaren) {
    bezwaren.forEach(bezwaar -> fouten.println(bezwaar.melding() + " " + bezwaar.oplossing()));
    return FOUT;
  }

  private static Bezwaar onbekend(String id, Aanpakken aanpakken) {
    return Bezwaar.opVeld(
        "aanpak",
        "onbekende-aanpak",
        "De aanpak " + id + " is er niet, of doet in deze regio niet mee.",
        "Kies uit: " + aanpakken.alle().stream().map(Aanpak::id).collect(joining(", ")) + ".");
  }
}
