package nl.warmeoverdracht.consent.dataverwerking.store;

import static nl.warmeoverdracht.consent.dataverwerking.store.VerwerkingRij.kolom;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.dataverwerking.Dataverwerking;
import nl.warmeoverdracht.consent.dataverwerking.Dataverwerkingen;
import nl.warmeoverdracht.consent.dataverwerking.Reeksdeel;
import nl.warmeoverdracht.consent.dataverwerking.Zoekvraag;
import nl.warmeoverdracht.kernel.UuidV7;

/** Records of processing in PostgreSQL; a part of a series is one statement. */
@ApplicationScoped
class SqlDataverwerkingen implements Dataverwerkingen {

  private static final String NEW =
      "insert into dataverwerkingsreeks (reeks_id, bron, afzender) values ($1, $2, $3)"
          + " on conflict do nothing";
  private static final String LOCK =
      "select afzender, laatste from dataverwerkingsreeks where reeks_id = $1 for update";
  private static final String KNOWN =
      "select count(*) from dataverwerking d, unnest($2::bigint[], $3::text[], $4::text[])"
          + " as e(volgnummer, trace_id, span_id) where d.reeks_id = $1"
          + " and d.volgnummer = e.volgnummer and d.trace_id = e.trace_id"
          + " and d.span_id = e.span_id";
  private static final String INSERT =
      """
      insert into dataverwerking (reeks_id, id, bron, volgnummer, partij, activiteit, betrokkene_id,
        betrokkene_id_soort, trace_id, span_id, bovenliggende_span_id, status, naam, begin_op,
        einde_op)
      select cast($1 as uuid), u.id, cast($2 as text), u.volgnummer, u.partij, u.activiteit, u.betrokkene_id, u.soort,
        u.trace_id, u.span_id, nullif(u.bovenliggend, ''), u.status, u.naam, u.begin_op, u.einde_op
      from unnest($3::uuid[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[],
        $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::timestamptz[],
        $15::timestamptz[])
        as u(id, volgnummer, partij, activiteit, betrokkene_id, soort, trace_id, span_id,
          bovenliggend, status, naam, begin_op, einde_op)
      """;
  private static final String MOVE_ON =
      "update dataverwerkingsreeks set laatste = $2 where reeks_id = $1";

  private final PartijTransacties transacties;
  private final UuidV7 ids;

  SqlDataverwerkingen(PartijTransacties transacties, UuidV7 ids) {
    this.transacties = transacties;
    this.ids = ids;
  }

  @Override
  public Uni<Reeks> vergrendel(UnitOfWork.Sql tx, Reeksdeel deel) {
    return tx.execute(NEW, deel.reeksId(), deel.bron(), deel.afzender())
        .chain(() -> tx.query(LOCK, deel.reeksId()))
        .map(List::getFirst)
        .map(rij -> new Reeks((String) rij[0], (Long) rij[1]));
  }

  @Override
  public Uni<Long> bekend(UnitOfWork.Sql tx, UUID reeksId, List<Dataverwerking> verwerkingen) {
    return verwerkingen.isEmpty()
        ? Uni.createFrom().item(0L)
        : tx.query(
                KNOWN,
                reeksId,
                nummers(verwerkingen),
                kolom(verwerkingen, Dataverwerking::traceId),
                kolom(verwerkingen, Dataverwerking::spanId))
            .map(rijen -> (Long) rijen.getFirst()[0]);
  }

  @Override
  public Uni<Void> voegToe(UnitOfWork.Sql tx, Reeksdeel deel, List<Dataverwerking> nieuw) {
    if (nieuw.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return tx.execute(
            INSERT,
            deel.reeksId(),
            deel.bron(),
            nieuw.stream().map(v -> ids.next()).toArray(UUID[]::new),
            nummers(nieuw),
            kolom(nieuw, v -> v.partij().sleutel()),
            kolom(nieuw, Dataverwerking::activiteit),
            kolom(nieuw, Dataverwerking::betrokkeneId),
            kolom(nieuw, Dataverwerking::betrokkeneIdSoort),
            kolom(nieuw, Dataverwerking::traceId),
            kolom(nieuw, Dataverwerking::spanId),
            kolom(nieuw, v -> v.bovenliggendeSpanId().orElse("")),
            kolom(nieuw, Dataverwerking::status),
            kolom(nieuw, Dataverwerking::naam),
            tijden(nieuw, Dataverwerking::begin),
            tijden(nieuw, Dataverwerking::einde))
        .chain(() -> tx.execute(MOVE_ON, deel.reeksId(), deel.laatste()))
        .replaceWithVoid();
  }

  @Override
  public Uni<List<Ontvangen>> bladzijde(Partij lezer, Zoekvraag vraag) {
    List<Object> parameters = new ArrayList<>(List.of(vraag.na(), (long) vraag.limiet()));
    StringBuilder sql =
        new StringBuilder(
            "select " + VerwerkingRij.KOLOMMEN + " from dataverwerking where id > $1");
    vraag.betrokkeneId().ifPresent(id -> voorwaarde(sql, parameters, "betrokkene_id", id));
    vraag.activiteit().ifPresent(adres -> voorwaarde(sql, parameters, "activiteit", adres));
    vraag.traceId().ifPresent(trace -> voorwaarde(sql, parameters, "trace_id", trace));
    sql.append(" order by id limit $2");
    return transacties
        .sql(lezer, tx -> tx.query(sql.toString(), parameters.toArray()))
        .map(rijen -> rijen.stream().map(VerwerkingRij::lees).toList());
  }

  private static void voorwaarde(
      StringBuilder sql, List<Object> parameters, String kolom, String waarde) {
    parameters.add(waarde);
    sql.append(" and ").append(kolom).append(" = $").append(parameters.size());
  }

  private static Long[] nummers(List<Dataverwerking> rijen) {
    return rijen.stream().map(Dataverwerking::volgnummer).toArray(Long[]::new);
  }

  private static OffsetDateTime[] tijden(
      List<Dataverwerking> rijen, Function<Dataverwerking, Instant> tijd) {
    return rijen.stream()
        .map(tijd)
        .map(moment -> moment.atOffset(ZoneOffset.UTC))
        .toArray(OffsetDateTime[]::new);
  }
}
