package nl.warmeoverdracht.school.overdracht.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.warmeoverdracht.school.overdracht.Aanbod;
import nl.warmeoverdracht.school.overdracht.Besluit;
import nl.warmeoverdracht.school.overdracht.BewaardeOverdracht;
import nl.warmeoverdracht.school.overdracht.Intrekreden;
import nl.warmeoverdracht.school.overdracht.Kennismaking;
import nl.warmeoverdracht.school.overdracht.Overdracht;
import nl.warmeoverdracht.school.overdracht.OverdrachtGebeurtenis;
import nl.warmeoverdracht.school.overdracht.SoortKennismaking;

/** A decision as the parameters of {@link OverdrachtSql#BEWAAR}. */
record Wijziging(BewaardeOverdracht was, Besluit besluit) {

  /** As it is once stored. */
  BewaardeOverdracht wordt() {
    return new BewaardeOverdracht(
        besluit.overdracht(),
        was.versie() + 1,
        was.volgnummer() + besluit.gebeurtenissen().size(),
        was.berichtnummer() + besluit.voorOntvanger().size(),
        besluit.gebeurtenissen().getLast().vastgelegdOp(),
        was.openVragen() + meerOpenVragen());
  }

  private int meerOpenVragen() {
    return besluit.gebeurtenissen().stream()
        .mapToInt(
            gebeurtenis ->
                switch (gebeurtenis) {
                  case OverdrachtGebeurtenis.VraagGesteld gesteld -> 1;
                  case OverdrachtGebeurtenis.VraagBeantwoord beantwoord -> -1;
                  default -> 0;
                })
        .sum();
  }

  Object[] parameters() {
    Overdracht naar = besluit.overdracht();
    Optional<Aanbod> aanbod = naar.laatsteAanbod();
    Optional<Kennismaking> kennismaking = kennismaking(naar);
    BewaardeOverdracht wordt = wordt();
    return new Object[] {
      naar.kern().id(),
      was.versie(),
      naar.toestand().code(),
      naar.aanbodVersie(),
      aanbod.map(a -> OverdrachtRij.kolom(a.aangebodenOp())).orElse(null),
      aanbod.map(a -> OverdrachtRij.kolom(a.uiterlijkeReactieTijdstip())).orElse(null),
      intrekreden(naar).map(Intrekreden::code).orElse(null),
      kennismaking.flatMap(Kennismaking::soort).map(SoortKennismaking::code).orElse(null),
      kennismaking.flatMap(Kennismaking::gehoudenOp).orElse(null),
      OverdrachtRij.kolom(wordt.gewijzigdOp()),
      wordt.volgnummer(),
      wordt.berichtnummer(),
      volgnummers(),
      per(String[]::new, OverdrachtGebeurtenis::naam),
      per(LocalDate[]::new, g -> g.gebeurdOp().orElse(null)),
      per(Integer[]::new, OverdrachtGebeurtenis::aanbodVersie),
      per(String[]::new, g -> g.door().partij().sleutel()),
      per(String[]::new, g -> g.door().rol().orElse(null))
    };
  }

  private Integer[] volgnummers() {
    Integer[] nummers = new Integer[besluit.gebeurtenissen().size()];
    for (int i = 0; i < nummers.length; i++) {
      nummers[i] = was.volgnummer() + 1 + i;
    }
    return nummers;
  }

  private <T> T[] per(
      java.util.function.IntFunction<T[]> array, Function<OverdrachtGebeurtenis, T> kolom) {
    List<OverdrachtGebeurtenis> gebeurtenissen = besluit.gebeurtenissen();
    T[] waarden = array.apply(gebeurtenissen.size());
    for (int i = 0; i < waarden.length; i++) {
      waarden[i] = kolom.apply(gebeurtenissen.get(i));
    }
    return waarden;
  }

  private static Optional<Intrekreden> intrekreden(Overdracht overdracht) {
    return overdracht instanceof Overdracht.Ingetrokken ingetrokken
        ? Optional.of(ingetrokken.reden())
        : Optional.empty();
  }

  private static Optional<Kennismaking> kennismaking(Overdracht overdracht) {
    return overdracht instanceof Overdracht.WarmOvergedragen warm
        ? Optional.of(warm.kennismaking())
        : Optional.empty();
  }
}
