package nl.warmeoverdracht.grondslagen.tabel;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.Fase;
import nl.warmeoverdracht.grondslagen.Feit;
import nl.warmeoverdracht.grondslagen.Feiten;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.Partijsoort;
import nl.warmeoverdracht.grondslagen.Schoolsoort;
import nl.warmeoverdracht.grondslagen.Situatie;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.Verklaring;
import nl.warmeoverdracht.grondslagen.Wilsuiting;

/**
 * Reads one row as a situation, and collects everything in it that nobody can understand: such a
 * row is refused, never guessed.
 */
final class Lezing {

  private static final int LEEFTIJD_MAXIMUM = 120;

  private static final Map<String, Partijsoort> PARTIJEN =
      Map.of(
          "school", Partijsoort.SCHOOL,
          "trajectaanbieder", Partijsoort.TRAJECTAANBIEDER,
          "rmc", Partijsoort.DOORSTROOMPUNT,
          "gemeente", Partijsoort.WERK_EN_INKOMEN,
          "uwv", Partijsoort.UWV,
          "werkgever", Partijsoort.WERKGEVER,
          "auditor", Partijsoort.TOEZICHT);

  private final Geval geval;
  private final LocalDate vandaag;
  private final List<String> onbegrepen = new ArrayList<>();

  Lezing(Geval geval, LocalDate vandaag) {
    this.geval = geval;
    this.vandaag = vandaag;
  }

  /** What could not be understood, one sentence in plain Dutch each; filled by reading. */
  List<String> onbegrepen() {
    return onbegrepen;
  }

  /** The situation; empty when something that it needs was not understood. */
  Optional<Situatie> situatie() {
    Optional<Partijsoort> van = partij(Kolom.VAN);
    Optional<Partijsoort> naar = partij(Kolom.NAAR);
    Optional<Fase> fase = code(Kolom.FASE, Fase.class);
    Optional<Categorie> categorie = code(Kolom.CATEGORIE, Categorie.class);
    LocalDate datum = datum();
    Optional<Integer> leeftijd = leeftijd();
    Feiten feiten = new Feiten(leeftijd, schoolsoort(), jaNee());
    List<Wilsuiting> akkoorden = new ArrayList<>();
    akkoord(Kolom.INSTEMMING, SoortAkkoord.INSTEMMING, leeftijd, datum).ifPresent(akkoorden::add);
    akkoord(Kolom.TOESTEMMING, SoortAkkoord.TOESTEMMING, leeftijd, datum).ifPresent(akkoorden::add);
    return onbegrepen.isEmpty()
        ? Optional.of(
            new Situatie(
                van.orElseThrow(),
                naar.orElseThrow(),
                fase.orElseThrow(),
                Set.of(categorie.orElseThrow()),
                feiten,
                akkoorden,
                datum))
        : Optional.empty();
  }

  private Optional<Partijsoort> partij(Kolom kolom) {
    Optional<Partijsoort> partij = Optional.ofNullable(PARTIJEN.get(klein(kolom)));
    if (partij.isEmpty()) {
      onbegrepen(kolom, "een onbekende partij");
    }
    return partij;
  }

  private <E extends Enum<E> & Codes> Optional<E> code(Kolom kolom, Class<E> type) {
    Optional<E> code = Codes.metCode(type, klein(kolom));
    if (code.isEmpty()) {
      onbegrepen(kolom, "niet bekend");
    }
    return code;
  }

  /** A kind of school that no rule speaks of is a kind of school that no rule covers. */
  private Optional<Schoolsoort> schoolsoort() {
    return Codes.metCode(Schoolsoort.class, klein(Kolom.SCHOOLSOORT));
  }

  private Optional<Integer> leeftijd() {
    String woord = klein(Kolom.LEEFTIJD);
    if (woord.isEmpty()) {
      return Optional.empty();
    }
    if (woord.matches("\\d{1,3}") && Integer.parseInt(woord) <= LEEFTIJD_MAXIMUM) {
      return Optional.of(Integer.valueOf(woord));
    }
    onbegrepen(Kolom.LEEFTIJD, "geen heel getal van 0 tot en met " + LEEFTIJD_MAXIMUM);
    return Optional.empty();
  }

  /** Rows are about leavers: in a table without the column, each is no longer enrolled. */
  private Map<Feit, Boolean> jaNee() {
    Map<Feit, Boolean> jaNee = new EnumMap<>(Feit.class);
    for (Kolom kolom : Kolom.values()) {
      kolom.feit().ifPresent(feit -> jaNee(kolom).ifPresent(ja -> jaNee.put(feit, ja)));
    }
    if (!geval.heeft(Kolom.UITGEVALLEN)) {
      jaNee.put(Feit.UITGEVALLEN, true);
    }
    return jaNee;
  }

  private Optional<Boolean> jaNee(Kolom kolom) {
    return switch (klein(kolom)) {
      case "" -> Optional.empty();
      case "ja" -> Optional.of(true);
      case "nee" -> Optional.of(false);
      default -> {
        onbegrepen(kolom, "geen ja of nee");
        yield Optional.empty();
      }
    };
  }

  private Optional<Wilsuiting> akkoord(
      Kolom kolom, SoortAkkoord soort, Optional<Integer> leeftijd, LocalDate datum) {
    return switch (klein(kolom)) {
      case "", "geen" -> Optional.empty();
      case "ingetrokken" -> Optional.of(nietGegeven(soort, Verklaring.INGETROKKEN, leeftijd));
      case "geweigerd" -> Optional.of(nietGegeven(soort, Verklaring.GEWEIGERD, leeftijd));
      case "verlopen" ->
          Optional.of(
              new Wilsuiting(
                  soort,
                  Verklaring.GEGEVEN,
                  GegevenDoor.JONGERE,
                  leeftijd,
                  Optional.of(datum.minusDays(1))));
      default -> door(kolom).map(wie -> gegeven(soort, wie, leeftijd));
    };
  }

  private Optional<GegevenDoor> door(Kolom kolom) {
    Optional<GegevenDoor> door = Codes.metCode(GegevenDoor.class, klein(kolom));
    if (door.isEmpty()) {
      onbegrepen(kolom, "niet geen, jongere, ouder, ingetrokken of verlopen");
    }
    return door;
  }

  private static Wilsuiting gegeven(
      SoortAkkoord soort, GegevenDoor wie, Optional<Integer> leeftijd) {
    return new Wilsuiting(soort, Verklaring.GEGEVEN, wie, leeftijd, Optional.empty());
  }

  private static Wilsuiting nietGegeven(
      SoortAkkoord soort, Verklaring verklaring, Optional<Integer> leeftijd) {
    return new Wilsuiting(soort, verklaring, GegevenDoor.JONGERE, leeftijd, Optional.empty());
  }

  private LocalDate datum() {
    String woord = geval.woord(Kolom.BESLISDATUM);
    try {
      return woord.isEmpty() ? vandaag : LocalDate.parse(woord);
    } catch (DateTimeParseException e) {
      onbegrepen(Kolom.BESLISDATUM, "geen datum als 2026-11-21");
      return vandaag;
    }
  }

  private String klein(Kolom kolom) {
    return geval.woord(kolom).toLowerCase(Locale.ROOT);
  }

  private void onbegrepen(Kolom kolom, String wat) {
    String woord = geval.woord(kolom);
    onbegrepen.add(
        woord.isEmpty()
            ? "In kolom " + kolom.naam() + " staat niets."
            : "In kolom " + kolom.naam() + " is '" + woord + "' " + wat + "." + bekend(kolom));
  }

  private static String bekend(Kolom kolom) {
    return switch (kolom) {
      case VAN, NAAR ->
          " Bekend zijn " + String.join(", ", PARTIJEN.keySet().stream().sorted().toList()) + ".";
      case FASE -> " Bekend zijn " + codes(Fase.values()) + ".";
      default -> "";
    };
  }

  private static String codes(Codes[] codes) {
    return Arrays.stream(codes).map(Codes::code).collect(joining(", "));
  }
}
