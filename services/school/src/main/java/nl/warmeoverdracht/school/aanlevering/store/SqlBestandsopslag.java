package nl.warmeoverdracht.school.aanlevering.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.access.crypto.FieldCipher;
import nl.warmeoverdracht.school.aanlevering.Bestandsdeel;
import nl.warmeoverdracht.school.aanlevering.Bestandsopslag;
import nl.warmeoverdracht.school.leerling.Achtergrond;

/** Files in PostgreSQL: encrypted, each piece bound to its party, delivery and place. */
@ApplicationScoped
class SqlBestandsopslag implements Bestandsopslag {

  private static final String BEWAAR =
      """
      insert into leerlingaanlevering_deel (aanlevering_id, nummer, partij, eerste_regel, inhoud)
      values ($1, $2, $3, $4, $5)
      """;

  private static final String VANAF =
      """
      select nummer, eerste_regel, inhoud from leerlingaanlevering_deel
      where aanlevering_id = $1 and nummer >= (
        select max(nummer) from leerlingaanlevering_deel
        where aanlevering_id = $1 and eerste_regel <= $2)
      order by nummer limit $3
      """;

  private static final String VERGEET =
      "delete from leerlingaanlevering_deel where aanlevering_id = $1";

  /** The table's own policy says which: no condition here could widen that. */
  private static final String RUIM_OP = "delete from leerlingaanlevering_deel";

  private final PartijTransacties transacties;
  private final FieldCipher versleuteling;
  private final Achtergrond achtergrond;

  SqlBestandsopslag(
      PartijTransacties transacties, FieldCipher versleuteling, Achtergrond achtergrond) {
    this.transacties = transacties;
    this.versleuteling = versleuteling;
    this.achtergrond = achtergrond;
  }

  @Override
  public Uni<Void> bewaar(Partij partij, UUID aanleveringId, Bestandsdeel deel) {
    String context = context(partij, aanleveringId, deel.nummer());
    return achtergrond
        .doe(() -> Buffer.buffer(versleuteling.encrypt(deel.inhoud(), context)))
        .chain(
            inhoud ->
                transacties.sql(
                    partij,
                    tx ->
                        tx.execute(
                            BEWAAR,
                            aanleveringId,
                            deel.nummer(),
                            partij.sleutel(),
                            deel.eersteRegel(),
                            inhoud)))
        .replaceWithVoid();
  }

  @Override
  public Uni<List<Bestandsdeel>> vanaf(
      Partij partij, UUID aanleveringId, int regel, int hoogstens) {
    return transacties
        .sql(partij, tx -> tx.query(VANAF, aanleveringId, regel, hoogstens))
        .chain(
            rijen ->
                achtergrond.doe(
                    () -> rijen.stream().map(rij -> deel(partij, aanleveringId, rij)).toList()));
  }

  private Bestandsdeel deel(Partij partij, UUID aanleveringId, Object[] rij) {
    int nummer = (Integer) rij[0];
    byte[] inhoud =
        versleuteling.decryptBytes(
            ((Buffer) rij[2]).getBytes(), context(partij, aanleveringId, nummer));
    return new Bestandsdeel(nummer, (Integer) rij[1], inhoud);
  }

  @Override
  public Uni<Void> vergeet(UnitOfWork tx, UUID aanleveringId) {
    return tx.execute(VERGEET, aanleveringId).replaceWithVoid();
  }

  @Override
  public Uni<Integer> ruimOp() {
    return transacties.technisch(tx -> tx.execute(RUIM_OP));
  }

  private static String context(Partij partij, UUID aanleveringId, int nummer) {
    return partij.sleutel() + " leerlingaanlevering_deel." + aanleveringId + "." + nummer;
  }
}
