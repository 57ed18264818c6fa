package nl.warmeoverdracht.school.overdracht.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.access.crypto.FieldCipher;
import nl.warmeoverdracht.school.overdracht.Vraag;
import nl.warmeoverdracht.school.overdracht.Vragen;

/** Questions in PostgreSQL; answers are encrypted, bound to their party and question. */
@ApplicationScoped
class SqlVragen implements Vragen {

  private static final String VOEG_TOE =
      """
      insert into vraag (overdracht_id, id, partij, aanbod_versie, gesteld_op)
      values ($1, $2, $3, $4, $5) on conflict do nothing
      """;

  private static final String KOLOMMEN =
      "select overdracht_id, id, aanbod_versie, gesteld_op, beantwoord_op, antwoord from vraag ";

  private static final String VIND = KOLOMMEN + "where overdracht_id = $1 and id = $2";

  private static final String LIJST =
      KOLOMMEN + "where overdracht_id = $1 and id > $2 order by id limit $3";

  private static final String BEANTWOORD =
      """
      update vraag set beantwoord_op = $3, antwoord = $4
      where overdracht_id = $1 and id = $2 and beantwoord_op is null
      """;

  private final FieldCipher versleuteling;

  SqlVragen(FieldCipher versleuteling) {
    this.versleuteling = versleuteling;
  }

  @Override
  public Uni<Boolean> voegToe(UnitOfWork tx, Vraag vraag) {
    return tx.execute(
            VOEG_TOE,
            vraag.overdrachtId(),
            vraag.id(),
            partij(tx),
            vraag.aanbodVersie(),
            OverdrachtRij.kolom(vraag.gesteldOp()))
        .map(rijen -> rijen == 1);
  }

  @Override
  public Uni<Optional<Vraag>> vind(UnitOfWork tx, UUID overdrachtId, UUID vraagId) {
    return tx.query(VIND, overdrachtId, vraagId)
        .map(rijen -> rijen.stream().findFirst().map(rij -> vraag(tx, rij)));
  }

  @Override
  public Uni<Boolean> beantwoord(
      UnitOfWork tx, UUID overdrachtId, UUID vraagId, Vraag.Antwoord antwoord) {
    return tx.execute(
            BEANTWOORD,
            overdrachtId,
            vraagId,
            OverdrachtRij.kolom(antwoord.beantwoordOp()),
            Buffer.buffer(versleuteling.encrypt(antwoord.tekst(), context(tx, vraagId))))
        .map(rijen -> rijen == 1);
  }

  @Override
  public Uni<List<Vraag>> lijst(UnitOfWork tx, UUID overdrachtId, UUID na, int hoogstens) {
    return tx.query(LIJST, overdrachtId, na, hoogstens)
        .map(rijen -> rijen.stream().map(rij -> vraag(tx, rij)).toList());
  }

  private Vraag vraag(UnitOfWork tx, Object[] rij) {
    UUID vraagId = (UUID) rij[1];
    return new Vraag(
        (UUID) rij[0],
        vraagId,
        ((Number) rij[2]).intValue(),
        OverdrachtRij.moment(rij[3]),
        Optional.ofNullable((Buffer) rij[5])
            .map(
                bytes ->
                    new Vraag.Antwoord(
                        versleuteling.decrypt(bytes.getBytes(), context(tx, vraagId)),
                        OverdrachtRij.moment(rij[4]))));
  }

  private static String context(UnitOfWork tx, UUID vraagId) {
    return partij(tx) + " vraag.antwoord " + vraagId;
  }

  private static String partij(UnitOfWork tx) {
    return tx.partij().orElseThrow().sleutel();
  }
}
