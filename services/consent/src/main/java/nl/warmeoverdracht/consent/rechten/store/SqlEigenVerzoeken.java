package nl.warmeoverdracht.consent.rechten.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.rechten.EigenVerzoek;
import nl.warmeoverdracht.consent.rechten.EigenVerzoeken;
import nl.warmeoverdracht.consent.rechten.Kennisgeving;
import nl.warmeoverdracht.consent.rechten.Rechtenarchief.Stand;
import nl.warmeoverdracht.consent.rechten.Verzoek;
import nl.warmeoverdracht.consent.rechten.Voortgang;
import nl.warmeoverdracht.grondslagen.GegevenDoor;

/**
 * Reads through the person's own ties; row-level security (V7, V11) allows nothing else. Begins at
 * koppeling, so that a page costs what the person has.
 */
@ApplicationScoped
class SqlEigenVerzoeken implements EigenVerzoeken {

  private static final String VERZOEKEN =
      "select "
          + VerzoekRij.KOLOMMEN
          + """
          , o.naam
          from (select distinct partij, betrokkene_id from koppeling
                where persoon = current_setting('warmeoverdracht.persoon')) k
          join verzoek v on v.partij = k.partij and v.betrokkene_id = k.betrokkene_id
          left join organisatie o on o.oin = split_part(v.partij, '/', 1)
          where v.id > $1 order by v.id limit $2
          """;

  /** As many of each request as a request shows. */
  private static final String KENNISGEVINGEN =
      "select k.*, o.naam from unnest($1::uuid[]) gevraagd(id) cross join lateral (select "
          + KennisgevingRij.KOLOMMEN
          + """
           from kennisgeving where verzoek_id = gevraagd.id order by id limit 200) k
          left join organisatie o on o.oin = split_part(k.partij, '/', 1)
          order by k.id
          """;

  /** Counts of what a parent withdrew and the database shows him no notice of. */
  private static final String AANTALLEN =
      "select verzoek_id, organisaties, afgehandeld, verwijderd, te_laat"
          + " from verzoek_voortgang($1::uuid[])";

  private static final int NAAM_VAN_HOUDER = 9;

  @Override
  public Uni<List<EigenVerzoek>> bladzijde(UnitOfWork.Sql tx, UUID na, int aantal) {
    return tx.query(VERZOEKEN, na, aantal)
        .chain(
            verzoeken ->
                tx.query(
                        KENNISGEVINGEN,
                        (Object) verzoeken.stream().map(rij -> (UUID) rij[0]).toArray(UUID[]::new))
                    .chain(kennisgevingen -> voegSamen(tx, verzoeken, kennisgevingen)));
  }

  private static Uni<List<EigenVerzoek>> voegSamen(
      UnitOfWork.Sql tx, List<Object[]> verzoeken, List<Object[]> kennisgevingen) {
    Map<String, String> namen = namen(verzoeken, kennisgevingen);
    Map<UUID, List<Kennisgeving>> perVerzoek =
        kennisgevingen.stream()
            .map(KennisgevingRij::lees)
            .collect(groupingBy(Kennisgeving::verzoekId, toList()));
    List<Stand> standen =
        verzoeken.stream()
            .map(VerzoekRij::lees)
            .map(verzoek -> new Stand(verzoek, perVerzoek.getOrDefault(verzoek.id(), List.of())))
            .toList();
    return aantallen(tx, standen)
        .map(
            aantallen ->
                standen.stream()
                    .map(stand -> new EigenVerzoek(stand, namen, van(stand, aantallen)))
                    .toList());
  }

  /** Asks only when there is something that a parent may not see, so seldom. */
  private static Uni<Map<UUID, Voortgang>> aantallen(UnitOfWork.Sql tx, List<Stand> standen) {
    UUID[] verborgen =
        standen.stream()
            .filter(stand -> stand.kennisgevingen().isEmpty())
            .map(Stand::verzoek)
            .filter(verzoek -> verzoek.ingediendDoor() == GegevenDoor.OUDER)
            .map(Verzoek::id)
            .toArray(UUID[]::new);
    return verborgen.length == 0
        ? Uni.createFrom().item(Map.of())
        : tx.query(AANTALLEN, (Object) verborgen)
            .map(
                rijen ->
                    rijen.stream()
                        .collect(toMap(rij -> (UUID) rij[0], SqlEigenVerzoeken::voortgang)));
  }

  private static Voortgang voortgang(Object[] rij) {
    return new Voortgang((Integer) rij[1], (Integer) rij[2], (Integer) rij[3], (Integer) rij[4]);
  }

  private static Optional<Voortgang> van(Stand stand, Map<UUID, Voortgang> aantallen) {
    return Optional.ofNullable(aantallen.get(stand.verzoek().id()));
  }

  private static Map<String, String> namen(
      List<Object[]> verzoeken, List<Object[]> kennisgevingen) {
    Map<String, String> namen = new HashMap<>();
    verzoeken.forEach(rij -> onthoud(namen, rij[1], rij[NAAM_VAN_HOUDER]));
    kennisgevingen.forEach(
        rij -> onthoud(namen, rij[KennisgevingRij.ONTVANGER], rij[rij.length - 1]));
    return namen;
  }

  private static void onthoud(Map<String, String> namen, Object sleutel, Object naam) {
    if (naam != null) {
      namen.put(((String) sleutel).split("/", 2)[0], (String) naam);
    }
  }
}
