package nl.warmeoverdracht.consent.verstrekking.rest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.PartijJson;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsvraag;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.Fase;
import nl.warmeoverdracht.grondslagen.Feit;
import nl.warmeoverdracht.grondslagen.Feiten;
import nl.warmeoverdracht.grondslagen.Schoolsoort;

/** The body of a question (NieuwVerstrekkingsbesluit); already checked against the contract. */
record VraagJson(
    UUID besluitId,
    PartijJson houder,
    PartijJson ontvanger,
    UUID overdrachtId,
    UUID betrokkeneId,
    String fase,
    List<String> categorieen,
    FeitenJson feiten) {

  record FeitenJson(
      Integer leeftijd,
      String schoolsoort,
      Boolean diploma,
      Boolean startkwalificatie,
      Boolean eigenGemeente,
      Boolean geinformeerd,
      Boolean opOpdracht,
      Boolean lks,
      Boolean uitgevallen,
      Boolean recentVertrokken,
      Boolean entree,
      Boolean vertegenwoordigd) {

    Feiten naarFeiten() {
      Map<Feit, Boolean> jaNee = new EnumMap<>(Feit.class);
      put(jaNee, Feit.DIPLOMA, diploma);
      put(jaNee, Feit.STARTKWALIFICATIE, startkwalificatie);
      put(jaNee, Feit.EIGEN_GEMEENTE, eigenGemeente);
      put(jaNee, Feit.GEINFORMEERD, geinformeerd);
      put(jaNee, Feit.OP_OPDRACHT, opOpdracht);
      put(jaNee, Feit.LKS, lks);
      put(jaNee, Feit.UITGEVALLEN, uitgevallen);
      put(jaNee, Feit.RECENT_VERTROKKEN, recentVertrokken);
      put(jaNee, Feit.ENTREE, entree);
      put(jaNee, Feit.VERTEGENWOORDIGD, vertegenwoordigd);
      return new Feiten(
          Optional.ofNullable(leeftijd),
          Optional.ofNullable(schoolsoort).map(code -> Codes.verplicht(Schoolsoort.class, code)),
          jaNee);
    }

    private static void put(Map<Feit, Boolean> jaNee, Feit feit, Boolean waarde) {
      if (waarde != null) {
        jaNee.put(feit, waarde);
      }
    }
  }

  Verstrekkingsvraag naarVraag(Partij eigenHouder) {
    return new Verstrekkingsvraag(
        Optional.ofNullable(besluitId),
        eigenHouder,
        ontvanger.naarPartij(),
        overdrachtId,
        betrokkeneId,
        Codes.verplicht(Fase.class, fase),
        categorieen.stream()
            .map(code -> Codes.verplicht(Categorie.class, code))
            .collect(Collectors.toUnmodifiableSet()),
        feiten.naarFeiten());
  }
}
