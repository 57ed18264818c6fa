package nl.warmeoverdracht.consent.rechten.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.rechten.EigenVerzoek;
import nl.warmeoverdracht.consent.rechten.EigenVerzoeken;
import nl.warmeoverdracht.consent.rechten.Kennisgeving;
import nl.warmeoverdracht.consent.rechten.Rechtenarchief.Stand;
import nl.warmeoverdracht.consent.rechten.Verzoek;

/**
 * Reads through the person's own ties; row-level security (V7) allows nothing else. Begins at
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

  private static final int NAAM_VAN_HOUDER = 9;

  @Override
  public Uni<List<EigenVerzoek>> bladzijde(UnitOfWork.Sql tx, UUID na, int aantal) {
    return tx.query(VERZOEKEN, na, aantal)
        .chain(
            verzoeken ->
                tx.query(
                        KENNISGEVINGEN,
                        (Object) verzoeken.stream().map(rij -> (UUID) rij[0]).toArray(UUID[]::new))
                    .map(kennisgevingen -> voegSamen(verzoeken, kennisgevingen)));
  }

  private static List<EigenVerzoek> voegSamen(
      List<Object[]> verzoeken, List<Object[]> kennisgevingen) {
    Map<String, String> namen = namen(verzoeken, kennisgevingen);
    Map<UUID, List<Kennisgeving>> perVerzoek =
        kennisgevingen.stream()
            .map(KennisgevingRij::lees)
            .collect(groupingBy(Kennisgeving::verzoekId, toList()));
    return verzoeken.stream()
        .map(VerzoekRij::lees)
        .map(verzoek -> new EigenVerzoek(stand(verzoek, perVerzoek), namen))
        .toList();
  }

  private static Stand stand(Verzoek verzoek, Map<UUID, List<Kennisgeving>> perVerzoek) {
    return new Stand(verzoek, perVerzoek.getOrDefault(verzoek.id(), List.of()));
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
