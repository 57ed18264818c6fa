package nl.warmeoverdracht.aanpakken.opdracht;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.warmeoverdracht.aanpakken.Jongere;
import nl.warmeoverdracht.aanpakken.Schoolsoort;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/**
 * What somebody asks of {@code make kalender}.
 *
 * @param regio the file of a region; empty for the approaches as they ship
 */
record Kalendervraag(String aanpak, Jongere jongere, Optional<Path> regio) {

  private static final Set<String> NAMEN =
      Set.of(
          "aanpak",
          "geboren",
          "uitstroom",
          "diploma",
          "plaatsing",
          "schoolsoort",
          "niveau",
          "regio");
  private static final List<DateTimeFormatter> DATUMS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT));

  /** Reads arguments like {@code geboren=2008-05-01}; an empty value counts as not given. */
  static Decision<Kalendervraag> lees(String... argumenten) {
    return new Lezing(argumenten).vraag();
  }

  private static final class Lezing {
    private final Map<String, String> waarden = new HashMap<>();
    private final List<Bezwaar> bezwaren = new ArrayList<>();

    Lezing(String... argumenten) {
      Arrays.stream(argumenten)
          .map(argument -> argument.split("=", 2))
          .filter(paar -> paar.length == 2 && !paar[1].isBlank())
          .forEach(paar -> waarden.put(paar[0], paar[1].strip()));
    }

    Decision<Kalendervraag> vraag() {
      waarden.keySet().stream()
          .filter(naam -> !NAMEN.contains(naam))
          .sorted()
          .forEach(naam -> bezwaar(naam, "bestaat niet", "Kies uit " + new TreeSet<>(NAMEN)));
      Optional<String> aanpak = verplicht("aanpak");
      Optional<Jongere> jongere = jongere();
      Optional<Path> regio = gegeven("regio").map(Path::of);
      regio
          .filter(bestand -> !Files.isRegularFile(bestand))
          .ifPresent(bestand -> bezwaar("regio", "is geen bestand", "Noem een bestand"));
      return Decision.unless(
          bezwaren, () -> new Kalendervraag(aanpak.orElseThrow(), jongere.orElseThrow(), regio));
    }

    /** Empty only beside an objection. */
    private Optional<Jongere> jongere() {
      Optional<LocalDate> geboren = verplicht("geboren").flatMap(tekst -> datum("geboren", tekst));
      Optional<LocalDate> uitstroom =
          verplicht("uitstroom").flatMap(tekst -> datum("uitstroom", tekst));
      Optional<LocalDate> diploma = gegeven("diploma").flatMap(tekst -> datum("diploma", tekst));
      Optional<LocalDate> plaatsing =
          gegeven("plaatsing").flatMap(tekst -> datum("plaatsing", tekst));
      Optional<Schoolsoort> soort = gegeven("schoolsoort").flatMap(this::schoolsoort);
      geboren
          .filter(dag -> uitstroom.map(dag::isAfter).orElse(false))
          .ifPresent(dag -> bezwaar("geboren", "is na de uitstroom", "Controleer de datums"));
      return geboren.flatMap(
          dag ->
              uitstroom.map(
                  vertrek ->
                      new Jongere(dag, vertrek, diploma, plaatsing, soort, gegeven("niveau"))));
    }

    private Optional<String> gegeven(String naam) {
      return Optional.ofNullable(waarden.get(naam));
    }

    private Optional<String> verplicht(String naam) {
      if (!waarden.containsKey(naam)) {
        bezwaar(naam, "ontbreekt", "make kalender AANPAK=… GEBOREN=… UITSTROOM=…");
      }
      return gegeven(naam);
    }

    private Optional<LocalDate> datum(String naam, String tekst) {
      Optional<LocalDate> datum =
          DATUMS.stream().flatMap(vorm -> datum(tekst, vorm).stream()).findFirst();
      if (datum.isEmpty()) {
        bezwaar(naam, "is geen datum", "Schrijf jjjj-mm-dd of dd-mm-jjjj");
      }
      return datum;
    }

    private static Optional<LocalDate> datum(String tekst, DateTimeFormatter vorm) {
      try {
        return Optional.of(LocalDate.parse(tekst, vorm));
      } catch (DateTimeParseException andereVorm) {
        return Optional.empty();
      }
    }

    private Optional<Schoolsoort> schoolsoort(String code) {
      Optional<Schoolsoort> soort =
          Arrays.stream(Schoolsoort.values()).filter(s -> s.code().equals(code)).findFirst();
      if (soort.isEmpty()) {
        bezwaar("schoolsoort", "is er niet", "Kies vso, pro, mbo, bvo, vmbo of vo");
      }
      return soort;
    }

    private void bezwaar(String naam, String wat, String oplossing) {
      bezwaren.add(
          Bezwaar.opVeld(
              naam,
              "ongeldige-vraag",
              "%s %s.".formatted(naam.toUpperCase(Locale.ROOT), wat),
              oplossing + "."));
    }
  }
}
