package nl.warmeoverdracht.school.leerling.bestand;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the cells of one row and collects every fault in them; for one row and one thread. */
final class Velden {

  private static final Pattern WITRUIMTE = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern STUURTEKEN = Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]");
  private static final Pattern LIJSTTEKEN = Pattern.compile("\\|");

  private final Rij rij;
  private final Kopregel kop;
  private final List<Melding> meldingen = new ArrayList<>();

  Velden(Rij rij, Kopregel kop) {
    this.rij = rij;
    this.kop = kop;
  }

  /** Everything that was remarked so far. */
  List<Melding> meldingen() {
    return meldingen;
  }

  boolean zonderFouten() {
    return meldingen.stream().noneMatch(Melding::isFout);
  }

  /**
   * The text of a cell: composed form (NFC), white space and line breaks as one blank. Nothing is
   * removed that looks like markup or a formula: it is text and stays text. Empty when the cell is
   * empty or faulty.
   */
  Optional<String> tekst(Kolom kolom) {
    String ruw = kop.cel(rij, kolom);
    if (STUURTEKEN.matcher(ruw).find() || ruw.indexOf(BestandTekst.ONLEESBAAR) >= 0) {
      fout(kolom, "onleesbaar-teken", "Dit veld bevat een teken dat niet leesbaar is.");
      return Optional.empty();
    }
    String tekst =
        WITRUIMTE.matcher(Normalizer.normalize(ruw, Normalizer.Form.NFC)).replaceAll(" ");
    tekst = tekst.strip();
    if (tekst.length() > kolom.maximaleLengte()) {
      fout(kolom, "te-lang", "Dit veld is langer dan " + kolom.maximaleLengte() + " tekens.");
      return Optional.empty();
    }
    if (tekst.isEmpty() && kolom.celVerplicht()) {
      fout(kolom, "verplicht", "Dit veld is leeg en moet gevuld zijn.");
    }
    return tekst.isEmpty() ? Optional.empty() : Optional.of(tekst);
  }

  /** A cell of the given form; a fault with this text when it has another. */
  Optional<String> vorm(Kolom kolom, Pattern vorm, String melding) {
    Optional<String> tekst = tekst(kolom);
    if (tekst.isPresent() && !vorm.matcher(tekst.get()).matches()) {
      fout(kolom, "ongeldige-vorm", melding);
      return Optional.empty();
    }
    return tekst;
  }

  /** A cell that holds one code of a closed list. */
  Optional<String> code(Kolom kolom, Set<String> codes) {
    Optional<String> tekst = tekst(kolom);
    if (tekst.isPresent() && !codes.contains(tekst.get())) {
      fout(kolom, "onbekende-waarde", "Kies een van: " + String.join(", ", codes) + ".");
      return Optional.empty();
    }
    return tekst;
  }

  /** A cell that holds a date. */
  Optional<LocalDate> datum(Kolom kolom) {
    Optional<String> tekst = tekst(kolom);
    Optional<LocalDate> datum = tekst.flatMap(Datums::lees);
    if (tekst.isPresent() && datum.isEmpty()) {
      boolean vorm = Datums.heeftVorm(tekst.get());
      fout(
          kolom,
          vorm ? "ongeldige-datum" : "ongeldige-datumvorm",
          vorm ? "Deze datum bestaat niet." : "Schrijf een datum als dd-mm-jjjj of jjjj-mm-dd.");
    }
    return datum;
  }

  /** The parts of a cell that holds a list; each once, empty parts left out. */
  List<String> lijst(Kolom kolom) {
    return tekst(kolom).stream()
        .flatMap(tekst -> Arrays.stream(LIJSTTEKEN.split(tekst)))
        .map(String::strip)
        .filter(deel -> !deel.isEmpty())
        .distinct()
        .toList();
  }

  void fout(Kolom kolom, String code, String melding) {
    meldingen.add(Melding.fout(rij.regel(), kolom.naam(), code, melding));
  }

  void waarschuwing(Kolom kolom, String code, String melding) {
    meldingen.add(Melding.waarschuwing(rij.regel(), kolom.naam(), code, melding));
  }
}
