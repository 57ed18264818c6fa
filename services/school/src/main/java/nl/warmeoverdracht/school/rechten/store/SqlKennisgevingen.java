package nl.warmeoverdracht.school.rechten.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.rechten.Antwoord;
import nl.warmeoverdracht.school.rechten.Kennisgeving;
import nl.warmeoverdracht.school.rechten.Kennisgevingen;

/** Notices in PostgreSQL. */
@ApplicationScoped
class SqlKennisgevingen implements Kennisgevingen {

  private static final String ONTHOUD =
      """
      insert into kennisgevingtaak (kennisgeving_id, partij, volgende_op) values ($1, $2, now())
      on conflict (kennisgeving_id) do nothing
      """;
  private static final String AAN_DE_BEURT =
      """
      select kennisgeving_id, partij from kennisgevingtaak
      where volgende_op <= now() order by volgende_op limit $1
      """;
  private static final String STEL_UIT =
      """
      update kennisgevingtaak
      set pogingen = pogingen + 1,
        volgende_op = now() + least(power(2, least(pogingen, 10)), 300) * interval '1 second'
      where kennisgeving_id = $1
      """;
  private static final String KLAAR = "delete from kennisgevingtaak where kennisgeving_id = $1";
  private static final String ANTWOORD =
      """
      select uitkomst, categorieen, behouden, artikel, uitzondering from kennisgeving
      where partij = $1 and id = $2
      """;
  private static final String BEWAAR =
      """
      insert into kennisgeving (partij, id, soort, uitkomst, categorieen, behouden, artikel,
        uitzondering, verwerkt_op)
      values ($1, $2, $3, $4, $5, $6, $7, $8, now())
      """;

  private final PartijTransacties transacties;

  SqlKennisgevingen(PartijTransacties transacties) {
    this.transacties = transacties;
  }

  @Override
  public Uni<Void> onthoud(UnitOfWork tx, Openstaand openstaand) {
    return tx.execute(ONTHOUD, openstaand.kennisgevingId(), openstaand.partij().sleutel())
        .replaceWithVoid();
  }

  @Override
  public Uni<List<Openstaand>> aanDeBeurt(int hoogstens) {
    return transacties
        .technisch(tx -> tx.query(AAN_DE_BEURT, hoogstens))
        .map(
            rijen ->
                rijen.stream()
                    .map(rij -> new Openstaand((UUID) rij[0], Partij.vanSleutel((String) rij[1])))
                    .toList());
  }

  @Override
  public Uni<Void> stelUit(UUID kennisgevingId) {
    return transacties.technisch(tx -> tx.execute(STEL_UIT, kennisgevingId)).replaceWithVoid();
  }

  @Override
  public Uni<Void> klaar(UUID kennisgevingId) {
    return transacties.technisch(tx -> tx.execute(KLAAR, kennisgevingId)).replaceWithVoid();
  }

  @Override
  public Uni<Optional<Antwoord>> antwoord(UnitOfWork tx, UUID kennisgevingId) {
    return tx.query(ANTWOORD, partij(tx), kennisgevingId)
        .map(rijen -> rijen.stream().findFirst().map(SqlKennisgevingen::antwoord));
  }

  @Override
  public Uni<Void> bewaar(UnitOfWork tx, Kennisgeving kennisgeving, Antwoord antwoord) {
    return tx.execute(
            BEWAAR,
            partij(tx),
            kennisgeving.id(),
            kennisgeving.soort().code(),
            antwoord.uitkomst(),
            tekst(antwoord.categorieen()),
            tekst(antwoord.behouden()),
            antwoord.artikel().orElse(""),
            antwoord.uitzondering().orElse(""))
        .replaceWithVoid();
  }

  private static Antwoord antwoord(Object[] rij) {
    return new Antwoord(
        (String) rij[0],
        delen((String) rij[1]),
        delen((String) rij[2]),
        Optional.of((String) rij[3]).filter(tekst -> !tekst.isEmpty()),
        Optional.of((String) rij[4]).filter(tekst -> !tekst.isEmpty()));
  }

  private static String tekst(Set<String> codes) {
    return codes.stream().sorted().collect(Collectors.joining(","));
  }

  private static Set<String> delen(String tekst) {
    return tekst.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(tekst.split(",", -1)));
  }

  private static String partij(UnitOfWork tx) {
    return tx.partij().map(Partij::sleutel).orElseThrow();
  }
}
