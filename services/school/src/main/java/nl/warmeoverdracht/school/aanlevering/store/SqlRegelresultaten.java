package nl.warmeoverdracht.school.aanlevering.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.aanlevering.Regelresultaat;
import nl.warmeoverdracht.school.aanlevering.Regelresultaten;
import nl.warmeoverdracht.school.leerling.Leerlinginvoer.Vergelijking;
import nl.warmeoverdracht.school.leerling.Regeluitkomst;

/** What became of each row, in PostgreSQL; arrays carry thousands of rows in one round trip. */
@ApplicationScoped
class SqlRegelresultaten implements Regelresultaten {

  private static final String VOEG_TOE =
      """
      insert into leerlingaanlevering_regel
        (aanlevering_id, partij, regel, leerlingnummer, uitkomst, leerling_id, meldingen)
      select $1, $2, r.regel, r.nummer, r.uitkomst, r.leerling, cast(r.meldingen as jsonb)
      from unnest(cast($3 as int[]), cast($4 as text[]), cast($5 as text[]), cast($6 as uuid[]),
        cast($7 as text[])) as r (regel, nummer, uitkomst, leerling, meldingen)
      """;

  private static final String EERDER =
      """
      select leerlingnummer, min(regel) from leerlingaanlevering_regel
      where aanlevering_id = $1 and leerlingnummer = any($2) group by leerlingnummer
      """;

  private static final String NIET_BEWAARD =
      """
      update leerlingaanlevering_regel set uitkomst = 'niet-bewaard',
        leerling_id = case when uitkomst = 'gewijzigd' then leerling_id end
      where aanlevering_id = $1 and uitkomst in ('nieuw', 'gewijzigd')
      """;

  private static final String AL_BEKEND =
      """
      update leerlingaanlevering_regel r set uitkomst = 'gewijzigd', leerling_id = b.leerling
      from unnest(cast($2 as int[]), cast($3 as uuid[])) as b (regel, leerling)
      where r.aanlevering_id = $1 and r.regel = b.regel
      """;

  private static final String BLADZIJDE =
      """
      select regel, leerlingnummer, uitkomst, leerling_id, meldingen from leerlingaanlevering_regel
      where aanlevering_id = $1 and regel > $2 order by regel limit $3
      """;

  private static final String BLADZIJDE_MET_UITKOMST =
      """
      select regel, leerlingnummer, uitkomst, leerling_id, meldingen from leerlingaanlevering_regel
      where aanlevering_id = $1 and regel > $2 and uitkomst = $4 order by regel limit $3
      """;

  private static final String VAN_LEERLING =
      """
      select r.aanlevering_id, a.ingediend_op, r.regel, r.uitkomst
      from leerlingaanlevering_regel r join leerlingaanlevering a on a.id = r.aanlevering_id
      where r.leerling_id = $1 and r.partij = $2 order by r.aanlevering_id limit $3
      """;

  @Override
  public Uni<Void> voegToe(UnitOfWork tx, UUID aanleveringId, List<Regelresultaat> resultaten) {
    if (resultaten.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return tx.execute(
            VOEG_TOE,
            aanleveringId,
            tx.partij().orElseThrow().sleutel(),
            kolom(resultaten, Regelresultaat::regel, Integer[]::new),
            kolom(resultaten, r -> r.leerlingnummer().orElse(null), String[]::new),
            kolom(resultaten, r -> r.uitkomst().code(), String[]::new),
            kolom(resultaten, r -> r.leerlingId().orElse(null), UUID[]::new),
            kolom(resultaten, SqlRegelresultaten::meldingen, String[]::new))
        .replaceWithVoid();
  }

  private static String meldingen(Regelresultaat resultaat) {
    return resultaat.meldingen().isEmpty()
        ? null
        : Meldingkolom.schrijf(resultaat.meldingen()).encode();
  }

  @Override
  public Uni<Map<String, Integer>> eerdereRegels(
      UnitOfWork tx, UUID aanleveringId, Set<String> nummers) {
    return tx.query(EERDER, aanleveringId, nummers.toArray(String[]::new))
        .map(
            rijen ->
                rijen.stream()
                    .collect(Collectors.toMap(rij -> (String) rij[0], rij -> (Integer) rij[1])));
  }

  @Override
  public Uni<Void> nietBewaard(UnitOfWork tx, UUID aanleveringId) {
    return tx.execute(NIET_BEWAARD, aanleveringId).replaceWithVoid();
  }

  @Override
  public Uni<Void> alBekend(UnitOfWork tx, UUID aanleveringId, List<Vergelijking> bekend) {
    return bekend.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.execute(
                AL_BEKEND,
                aanleveringId,
                kolom(bekend, Vergelijking::regel, Integer[]::new),
                kolom(bekend, Vergelijking::leerlingId, UUID[]::new))
            .replaceWithVoid();
  }

  @Override
  public Uni<List<Regelresultaat>> bladzijde(
      UnitOfWork tx, UUID aanleveringId, Optional<Regeluitkomst> uitkomst, int na, int limiet) {
    return uitkomst
        .map(code -> tx.query(BLADZIJDE_MET_UITKOMST, aanleveringId, na, limiet, code.code()))
        .orElseGet(() -> tx.query(BLADZIJDE, aanleveringId, na, limiet))
        .map(rijen -> rijen.stream().map(SqlRegelresultaten::resultaat).toList());
  }

  @Override
  public Uni<List<Vermelding>> vanLeerling(UnitOfWork tx, UUID leerlingId, int hoogstens) {
    return tx.query(VAN_LEERLING, leerlingId, tx.partij().orElseThrow().sleutel(), hoogstens)
        .map(rijen -> rijen.stream().map(SqlRegelresultaten::vermelding).toList());
  }

  private static Vermelding vermelding(Object[] rij) {
    return new Vermelding(
        (UUID) rij[0],
        ((OffsetDateTime) rij[1]).toInstant(),
        (Integer) rij[2],
        Regeluitkomst.metCode((String) rij[3]).orElseThrow());
  }

  private static Regelresultaat resultaat(Object[] rij) {
    return new Regelresultaat(
        (Integer) rij[0],
        Optional.ofNullable((String) rij[1]),
        Regeluitkomst.metCode((String) rij[2]).orElseThrow(),
        Optional.ofNullable((UUID) rij[3]),
        Meldingkolom.lees(rij[4]));
  }

  private static <T, C> C[] kolom(List<T> rijen, Function<T, C> waarde, IntFunction<C[]> array) {
    return rijen.stream().map(waarde).toArray(array);
  }
}
