package nl.warmeoverdracht.aanpakken.bestand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.warmeoverdracht.aanpakken.Aanpak;
import nl.warmeoverdracht.aanpakken.Aanpakken;
import nl.warmeoverdracht.aanpakken.Regio;
import nl.warmeoverdracht.contracts.Aanpakbestanden;

/** The approaches from their files, read once at start. */
public final class Aanpakregister {

  private Aanpakregister() {}

  /**
   * Those that ship with this release. Throws {@link IllegalStateException}, and so stops the start
   * of a service, when a file is no good.
   */
  public static Aanpakken meegeleverd() {
    return van(Aanpakbestanden.meegeleverd());
  }

  /**
   * Those that ship, as a region works with them.
   *
   * @throws IllegalStateException when a file, or what the region wants, is no good; the message
   *     names everything that is wrong
   */
  public static Aanpakken inRegio(Path regiobestand) {
    return meegeleverd()
        .in(regio(regiobestand))
        .orElseThrow(bezwaren -> new IllegalStateException("region: " + bezwaren));
  }

  /** What could be read; {@code fouten} of the files says what could not. */
  public static Aanpakken leesbaar(Aanpakbestanden bestanden) {
    List<Aanpak> aanpakken = bestanden.aanpakken().stream().map(AanpakBestand::lees).toList();
    return new Aanpakken(aanpakken, NazorgBestand.wet(bestanden.nazorg()));
  }

  /** A region's file; throws {@link IllegalStateException} when it does not follow its schema. */
  public static Regio regio(Path regiobestand) {
    List<String> fouten = new ArrayList<>();
    return Aanpakbestanden.regio(regiobestand, fouten)
        .map(RegioBestand::lees)
        .orElseThrow(() -> new IllegalStateException(String.join("\n", fouten)));
  }

  private static Aanpakken van(Aanpakbestanden bestanden) {
    if (!bestanden.fouten().isEmpty()) {
      throw new IllegalStateException("approaches: " + bestanden.fouten());
    }
    Aanpakken aanpakken = leesbaar(bestanden);
    if (!aanpakken.bezwaren().isEmpty()) {
      throw new IllegalStateException("approaches: " + aanpakken.bezwaren());
    }
    return aanpakken;
  }
}
