package nl.warmeoverdracht.grondslagen;

import static nl.warmeoverdracht.grondslagen.Partijsoort.DOORSTROOMPUNT;
import static nl.warmeoverdracht.grondslagen.Partijsoort.JONGERE;
import static nl.warmeoverdracht.grondslagen.Partijsoort.SCHOOL;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * From whom to whom in which phase, with what can matter there: by the law as this test reads it,
 * and by the rules as they are written. What neither asks is varied only as a whole.
 */
record Weg(Partijsoort van, Partijsoort naar, Fase fase) {

  List<Feiten> feiten(List<Grondslag> register) {
    List<Grondslag> regels = regels(register);
    if (regels.isEmpty() && !inDeWet()) {
      return Situaties.feiten(Set.of(), false, false);
    }
    Set<Feit> gevraagd = EnumSet.copyOf(doorDeWet());
    boolean leeftijd = van == JONGERE || fase == Fase.MONITORING || naar == DOORSTROOMPUNT;
    boolean schoolsoort = van == SCHOOL || naar == SCHOOL;
    for (Grondslag regel : regels) {
      for (Voorwaarde voorwaarde : regel.voorwaarden()) {
        switch (voorwaarde) {
          case Voorwaarde.Is(Feit feit, boolean waarde) -> gevraagd.add(feit);
          case Voorwaarde.Tenzij(Feit feit) -> gevraagd.add(feit);
          case Voorwaarde.Leeftijd alleen -> leeftijd = true;
          case Voorwaarde.Van alleen -> schoolsoort = true;
        }
      }
    }
    return Situaties.feiten(gevraagd, leeftijd, schoolsoort);
  }

  /** All agreements where one could matter, a few where none does. */
  List<List<Wilsuiting>> akkoorden(List<Grondslag> register, List<List<Wilsuiting>> alle) {
    boolean telt = regels(register).stream().anyMatch(regel -> regel.akkoord().isPresent());
    return telt ? alle : Situaties.enkeleAkkoorden();
  }

  private List<Grondslag> regels(List<Grondslag> register) {
    return register.stream()
        .filter(
            regel ->
                regel.stroom().van().contains(van)
                    && regel.stroom().naar().contains(naar)
                    && regel.stroom().fasen().contains(fase))
        .toList();
  }

  /**
   * Whether the table could have a row here: every pair of parties that hand over to each other.
   */
  private boolean inDeWet() {
    EnumSet<Partijsoort> partijen = EnumSet.range(SCHOOL, Partijsoort.WERKGEVER);
    boolean beide = partijen.contains(van) && partijen.contains(naar) && van != naar;
    return beide && fase != Fase.AANKONDIGING && fase != Fase.MONITORING || van == JONGERE;
  }

  private Set<Feit> doorDeWet() {
    return switch (fase) {
      case AANKONDIGING, MONITORING -> EnumSet.noneOf(Feit.class);
      case BESPREKING -> EnumSet.of(Feit.EIGEN_GEMEENTE, Feit.GEINFORMEERD);
      case DOSSIER ->
          naar == DOORSTROOMPUNT
              ? EnumSet.of(Feit.STARTKWALIFICATIE, Feit.UITGEVALLEN)
              : EnumSet.of(Feit.DIPLOMA, Feit.OP_OPDRACHT, Feit.VERTEGENWOORDIGD);
      case PLAATSING, TERUGKOPPELING -> EnumSet.of(Feit.VERTEGENWOORDIGD);
      case NAZORG -> EnumSet.of(Feit.LKS, Feit.VERTEGENWOORDIGD);
      case RAADPLEGING -> EnumSet.of(Feit.DIPLOMA, Feit.ENTREE, Feit.RECENT_VERTROKKEN);
    };
  }
}
