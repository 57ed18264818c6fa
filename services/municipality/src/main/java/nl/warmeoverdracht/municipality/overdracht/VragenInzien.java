package nl.warmeoverdracht.municipality.overdracht;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;

/**
 * Shows our questions. An answer is fetched from the sender when somebody looks for it first, and
 * kept; while the sender is away the question shows without it.
 */
@ApplicationScoped
public class VragenInzien {

  /** Answers fetched for one look; the next look fetches the next ones. */
  private static final int FETCHED_AT_ONCE = 10;

  private record Opgehaald(UUID vraagId, String antwoord) {}

  private final PartijTransacties transacties;
  private final OntvangenOverdrachten overdrachten;
  private final Vragen vragen;
  private final Antwoordbron bron;
  private final Zaakvermelding vermelding;

  VragenInzien(
      PartijTransacties transacties,
      OntvangenOverdrachten overdrachten,
      Vragen vragen,
      Antwoordbron bron,
      Zaakvermelding vermelding) {
    this.transacties = transacties;
    this.overdrachten = overdrachten;
    this.vragen = vragen;
    this.bron = bron;
    this.vermelding = vermelding;
  }

  /** A page of questions, oldest first; empty when the handover is not this party's. */
  public Uni<Optional<List<Vraag>>> lees(Partij partij, UUID overdrachtId, UUID na, int limiet) {
    Logboek.Verwerking inzage = vermelding.begin();
    return transacties
        .sql(
            partij,
            tx ->
                overdrachten
                    .vind(tx, overdrachtId)
                    .call(zaak -> vermelding.gelukt(tx, inzage, zaak.stream().toList()))
                    .chain(
                        zaak ->
                            vragen
                                .lees(tx, overdrachtId, na, limiet)
                                .map(gevonden -> zaak.map(_ -> gevonden))))
        .chain(
            gevonden ->
                gevonden
                    .map(page -> metAntwoorden(partij, overdrachtId, page).map(Optional::of))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  private Uni<List<Vraag>> metAntwoorden(Partij partij, UUID overdrachtId, List<Vraag> page) {
    return Multi.createFrom()
        .iterable(page.stream().filter(Vraag::antwoordWacht).limit(FETCHED_AT_ONCE).toList())
        .onItem()
        .transformToUniAndConcatenate(
            vraag ->
                bron.haal(overdrachtId, vraag.id())
                    .map(tekst -> tekst.map(antwoord -> new Opgehaald(vraag.id(), antwoord))))
        .collect()
        .asList()
        .map(opgehaald -> opgehaald.stream().flatMap(Optional::stream).toList())
        .call(opgehaald -> bewaar(partij, overdrachtId, opgehaald))
        .map(opgehaald -> samen(page, opgehaald));
  }

  private Uni<Void> bewaar(Partij partij, UUID overdrachtId, List<Opgehaald> opgehaald) {
    if (opgehaald.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return transacties.sql(
        partij,
        tx ->
            Multi.createFrom()
                .iterable(opgehaald)
                .onItem()
                .transformToUniAndConcatenate(
                    deel ->
                        vragen.bewaarAntwoord(tx, overdrachtId, deel.vraagId(), deel.antwoord()))
                .onItem()
                .ignoreAsUni());
  }

  private static List<Vraag> samen(List<Vraag> page, List<Opgehaald> opgehaald) {
    Map<UUID, String> antwoorden =
        opgehaald.stream().collect(Collectors.toMap(Opgehaald::vraagId, Opgehaald::antwoord));
    return page.stream()
        .map(
            vraag ->
                antwoorden.containsKey(vraag.id()) ? vraag.met(antwoorden.get(vraag.id())) : vraag)
        .toList();
  }
}
