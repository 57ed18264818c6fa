package nl.warmeoverdracht.school.leerling.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.warmeoverdracht.school.leerling.Kenmerk;

/**
 * Writes one statement that counts several groups of pupils, each at most up to a bound; index
 * {@code leerling_groep} finds them. Values only ever travel as parameters. For one statement of
 * one thread.
 */
final class SqlGroepen {

  private final List<Object> parameters = new ArrayList<>();
  private final String partij;
  private final String grens;

  SqlGroepen(String partij, int grens) {
    this.partij = parameter(partij);
    this.grens = parameter((long) grens);
  }

  /** The statement; its one row has a column per group. */
  String vraag(List<List<Kenmerk>> groepen) {
    return groepen.stream().map(this::telling).collect(Collectors.joining(", ", "select ", ""));
  }

  /** What the parameters of the statement stand for. */
  Object[] parameters() {
    return parameters.toArray();
  }

  private String telling(List<Kenmerk> groep) {
    String voorwaarden =
        groep.stream().map(kenmerk -> " and " + voorwaarde(kenmerk)).collect(Collectors.joining());
    return "(select count(*) from (select 1 from leerling where partij = "
        + partij
        + voorwaarden
        + " limit "
        + grens
        + ") groep)";
  }

  private String voorwaarde(Kenmerk kenmerk) {
    return switch (kenmerk) {
      case Kenmerk.Woongemeente(var naam) -> "woongemeente = " + parameter(naam);
      case Kenmerk.Geboren(var na, var totEnMet) ->
          "geboortedatum > " + parameter(na) + " and geboortedatum <= " + parameter(totEnMet);
      case Kenmerk.BijSchoolsoort(var soort) -> "schoolsoort = " + parameter(soort.code());
      case Kenmerk.Uitstroomprofiel(var code) ->
          code.map(c -> "uitstroomprofiel = " + parameter(c)).orElse("uitstroomprofiel is null");
      case Kenmerk.Begeleidingsbehoefte(var codes) ->
          "begeleidingsbehoefte = " + parameter(Lijsten.schrijf(codes));
    };
  }

  private String parameter(Object waarde) {
    parameters.add(waarde);
    return "$" + parameters.size();
  }
}
