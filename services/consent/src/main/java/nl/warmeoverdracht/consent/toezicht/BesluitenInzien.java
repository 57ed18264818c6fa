package nl.warmeoverdracht.consent.toezicht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.toezicht.Besluitzoeker.Weigering;
import nl.warmeoverdracht.consent.toezicht.Inzage.Soort;
import nl.warmeoverdracht.kernel.UuidV7;

/**
 * Lets an auditor look in the decisions (AVG 5(2), 24). That he looked is recorded in the same
 * transaction: no look without a record, no record without a look.
 */
@ApplicationScoped
public class BesluitenInzien {

  private final PartijTransacties transacties;
  private final Besluitzoeker zoeker;
  private final Inzagelog inzagelog;
  private final Regelregister register;
  private final UuidV7 ids;
  private final Clock clock;

  BesluitenInzien(
      PartijTransacties transacties,
      Besluitzoeker zoeker,
      Inzagelog inzagelog,
      Regelregister register,
      UuidV7 ids,
      Clock clock) {
    this.transacties = transacties;
    this.zoeker = zoeker;
    this.inzagelog = inzagelog;
    this.register = register;
    this.ids = ids;
    this.clock = clock;
  }

  /** At most this many decisions after the one given. */
  public Uni<List<GevondenBesluit>> zoek(Kijker kijker, Zoekvraag vraag, Grens na, int aantal) {
    return transacties.sql(
        kijker.partij(),
        tx ->
            inzagelog
                .schrijf(tx, inzage(kijker, Soort.ZOEKEN, vraag))
                .chain(() -> bladzijde(tx, vraag, na, aantal)));
  }

  /** How often what was refused in this period, per holder, rule and category. */
  public Uni<List<Weigering>> weigeringen(
      Kijker kijker, Optional<Partij> houder, Instant vanaf, Instant tot) {
    Map<String, String> vraag = new TreeMap<>();
    houder.ifPresent(partij -> vraag.put("houder", partij.sleutel()));
    vraag.put("vanaf", vanaf.toString());
    vraag.put("tot", tot.toString());
    Inzage inzage =
        Inzage.verzegeld(ids.next(), kijker, Soort.WEIGERINGEN, vraag, Map.of(), clock.instant());
    return transacties.sql(
        kijker.partij(),
        tx ->
            inzagelog.schrijf(tx, inzage).chain(() -> zoeker.weigeringen(tx, houder, vanaf, tot)));
  }

  private Uni<List<GevondenBesluit>> bladzijde(
      UnitOfWork tx, Zoekvraag vraag, Grens na, int aantal) {
    Optional<Set<String>> kenmerken = Kenmerken.van(vraag.regel(), register.alle());
    return zoeker.zoek(tx, vraag, kenmerken, na, aantal);
  }

  private Inzage inzage(Kijker kijker, Soort soort, Zoekvraag vraag) {
    return Inzage.van(ids.next(), kijker, soort, vraag, clock.instant());
  }
}
