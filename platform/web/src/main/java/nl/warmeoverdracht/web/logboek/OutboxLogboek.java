package nl.warmeoverdracht.web.logboek;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.sdk.trace.IdGenerator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.access.crypto.KeyedHash;
import nl.warmeoverdracht.contracts.Verwerkingsactiviteiten;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.problem.Problems;

/** Writes records to the outbox in the transaction of the read. Safe for many threads. */
@ApplicationScoped
class OutboxLogboek implements Logboek {

  private static final String INSERT =
      """
      insert into logboek_uit (partij, vermelding)
      select (v.value -> 'partij' ->> 'oin') || '/' || (v.value -> 'partij' ->> 'taak'),
        cast(v.value as text)
      from json_array_elements(cast(cast($1 as text) as json)) v
      """;

  private final IdGenerator ids = IdGenerator.random();
  private final CurrentRequest request;
  private final KeyedHash hash;
  private final Clock clock;

  OutboxLogboek(CurrentRequest request, KeyedHash hash, Instance<Clock> clock) {
    this.request = request;
    this.hash = hash;
    this.clock = clock.isResolvable() ? clock.get() : Clock.systemUTC();
  }

  @Override
  public Verwerking begin() {
    Vermeldplicht plicht = request.vermeldplicht();
    Begonnen begonnen =
        new Begonnen(
            plicht.activiteit(),
            Verwerkingsactiviteiten.uri(plicht.activiteit()).orElseThrow(),
            Span.current().getSpanContext(),
            now());
    return (tx, status, betrokkenen) -> {
      plicht.vervul();
      return write(tx, begonnen, status, betrokkenen);
    };
  }

  private record Begonnen(String activiteit, URI adres, SpanContext caller, Instant tijdstip) {}

  private Uni<Void> write(
      UnitOfWork tx, Begonnen begonnen, Status status, Collection<Betrokkene> betrokkenen) {
    if (betrokkenen.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    SpanContext caller = begonnen.caller();
    String trace = caller.isValid() ? caller.getTraceId() : ids.generateTraceId();
    ArrayNode records = JsonNodeFactory.instance.arrayNode();
    betrokkenen.forEach(betrokkene -> add(records, trace, begonnen, status, betrokkene));
    return tx.execute(INSERT, records.toString())
        .onFailure()
        .transform(Problems::nietBeschikbaar)
        .replaceWithVoid();
  }

  private void add(
      ArrayNode records, String trace, Begonnen begonnen, Status status, Betrokkene betrokkene) {
    var node = records.addObject();
    node.putObject("partij")
        .put("oin", betrokkene.partij().oin().waarde())
        .put("taak", betrokkene.partij().taak().code());
    node.put("verwerkingsactiviteitId", begonnen.adres().toString());
    node.put("betrokkeneId", pseudonym(betrokkene)).put("betrokkeneIdSoort", "pseudoniem");
    node.put("traceId", trace).put("spanId", ids.generateSpanId());
    if (begonnen.caller().isValid()) {
      node.put("bovenliggendeSpanId", begonnen.caller().getSpanId());
    }
    node.put("status", code(status)).put("naam", begonnen.activiteit());
    node.put("beginTijdstip", begonnen.tijdstip().toString()).put("eindTijdstip", now().toString());
  }

  /** Another party, or whoever lacks the key, cannot tell that two records are about one person. */
  private String pseudonym(Betrokkene betrokkene) {
    String own = "dataverwerking/" + betrokkene.partij().sleutel();
    return HexFormat.of().formatHex(hash.of(own, betrokkene.id().toString()));
  }

  /** The standard's own words. */
  private static String code(Status status) {
    return switch (status) {
      case UNSET -> "Unset";
      case OK -> "Ok";
      case ERROR -> "Error";
    };
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
