package nl.warmeoverdracht.consent.organisatie.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.access.crypto.FieldCipher;
import nl.warmeoverdracht.consent.organisatie.Contactpersonen;

/** The contact persons of an organisation as one encrypted text, bound to its OIN (AVG 32). */
@ApplicationScoped
class SqlContactpersonen implements Contactpersonen {

  private static final String READ =
      "select gegevens, versie from organisatie_contactpersonen where oin = $1";

  private static final String REPLACE =
      """
      insert into organisatie_contactpersonen (oin, gegevens, versie, gewijzigd_op)
      select $1, $2, 1, $4 where $3 = 0
      on conflict (oin) do nothing
      """;

  private static final String UPDATE =
      """
      update organisatie_contactpersonen set gegevens = $2, versie = versie + 1, gewijzigd_op = $4
      where oin = $1 and versie = $3
      """;

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final PartijTransacties transacties;
  private final FieldCipher cipher;

  SqlContactpersonen(PartijTransacties transacties, FieldCipher cipher) {
    this.transacties = transacties;
    this.cipher = cipher;
  }

  @Override
  public Uni<Optional<Lijst>> vind(Partij lezer, Oin oin) {
    return transacties
        .sql(lezer, tx -> tx.query(READ, oin.waarde()))
        .map(rijen -> rijen.stream().findFirst().map(rij -> lijst(oin, rij)));
  }

  @Override
  public Uni<Optional<Lijst>> vervang(UnitOfWork.Hibernate tx, Oin oin, Lijst gezien, Instant nu) {
    byte[] gegevens = cipher.encrypt(write(gezien.contactpersonen()), context(oin));
    return tx.execute(
            gezien.versie() == 0 ? REPLACE : UPDATE,
            oin.waarde(),
            gegevens,
            gezien.versie(),
            nu.atOffset(ZoneOffset.UTC))
        .map(
            rijen ->
                rijen == 1
                    ? Optional.of(new Lijst(gezien.contactpersonen(), gezien.versie() + 1))
                    : Optional.empty());
  }

  private Lijst lijst(Oin oin, Object[] rij) {
    String json = cipher.decrypt(((Buffer) rij[0]).getBytes(), context(oin));
    return new Lijst(read(json), (Long) rij[1]);
  }

  private static String context(Oin oin) {
    return oin.waarde() + "/contactpersonen";
  }

  private static String write(List<Contactpersoon> personen) {
    try {
      return JSON.writeValueAsString(personen);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalStateException("contact persons cannot be written");
    }
  }

  private static List<Contactpersoon> read(String json) {
    try {
      return List.of(JSON.readValue(json, Contactpersoon[].class));
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalStateException("stored contact persons are damaged");
    }
  }
}
