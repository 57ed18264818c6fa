package nl.warmeoverdracht.consent.toezicht;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;

/** Searches the decisions; only an auditor's transaction sees them. */
public interface Besluitzoeker {

  /**
   * At most this many decisions after the one given, in the order of time.
   *
   * @param kenmerken rule and outcome, any of them; empty for all
   */
  Uni<List<GevondenBesluit>> zoek(
      UnitOfWork tx, Zoekvraag vraag, Optional<Set<String>> kenmerken, Grens na, int aantal);

  /** How often what was refused, the most first, at most a thousand kinds. */
  Uni<List<Weigering>> weigeringen(
      UnitOfWork tx, Optional<Partij> houder, Instant vanaf, Instant tot);

  /** One kind of refusal, and how often. */
  record Weigering(
      Partij houder,
      Optional<String> grondslagId,
      Optional<Integer> grondslagVersie,
      String categorie,
      String reden,
      long aantal) {}
}
