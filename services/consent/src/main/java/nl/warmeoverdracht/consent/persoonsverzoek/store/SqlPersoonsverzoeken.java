package nl.warmeoverdracht.consent.persoonsverzoek.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.access.crypto.FieldCipher;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek.Antwoord;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek.Beantwoord;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek.Kern;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek.Open;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoeken;
import nl.warmeoverdracht.consent.persoonsverzoek.Uitkomst;
import nl.warmeoverdracht.consent.persoonsverzoek.Verzoeksoort;
import nl.warmeoverdracht.grondslagen.Codes;

/** Requests through the PostgreSQL client; texts are encrypted for their holder and place. */
@ApplicationScoped
class SqlPersoonsverzoeken implements Persoonsverzoeken {

  private static final String COLUMNS =
      "v.id, v.partij, v.betrokkene_id, v.koppeling_id, v.soort, v.tekst, v.gedaan_op,"
          + " v.uiterlijk_op, v.antwoord, v.uitkomst, v.beantwoord_op";
  private static final String ADD =
      "insert into persoonsverzoek (id, partij, betrokkene_id, koppeling_id, soort, tekst,"
          + " gedaan_op, uiterlijk_op) values ($1, $2, $3, $4, $5, $6, $7, $8)";
  private static final String OWN =
      "select "
          + COLUMNS
          + ", o.naam from (select distinct partij, betrokkene_id from koppeling"
          + " where persoon = current_setting('warmeoverdracht.persoon')"
          + " and hoedanigheid = 'jongere') k"
          + " join persoonsverzoek v on v.partij = k.partij and v.betrokkene_id = k.betrokkene_id"
          + " left join organisatie o on o.oin = split_part(v.partij, '/', 1)"
          + " where v.soort = $1 and v.id > $2 order by v.id limit $3";
  private static final String PAGE =
      "select " + COLUMNS + " from persoonsverzoek v where v.id > $1 order by v.id limit $2";
  private static final String LOCK =
      "select " + COLUMNS + " from persoonsverzoek v where v.id = $1 for update";
  private static final String ANSWER =
      "update persoonsverzoek set antwoord = $2, uitkomst = $3, beantwoord_op = $4"
          + " where id = $1 and beantwoord_op is null";

  private final FieldCipher cipher;

  SqlPersoonsverzoeken(FieldCipher cipher) {
    this.cipher = cipher;
  }

  @Override
  public Uni<Void> voegToe(UnitOfWork.Sql tx, Open verzoek) {
    Kern kern = verzoek.kern();
    return tx.execute(
            ADD,
            kern.id(),
            kern.houder().sleutel(),
            kern.betrokkeneId(),
            kern.koppelingId(),
            kern.soort().code(),
            Buffer.buffer(cipher.encrypt(kern.tekst(), context(kern.houder(), kern.id(), "tekst"))),
            utc(kern.gedaanTijdstip()),
            kern.uiterlijkOp())
        .replaceWithVoid();
  }

  @Override
  public Uni<List<Benoemd>> eigen(UnitOfWork.Sql tx, Verzoeksoort soort, UUID na, int aantal) {
    return tx.query(OWN, soort.code(), na, aantal)
        .map(
            rows ->
                rows.stream()
                    .map(row -> new Benoemd(verzoek(row), Optional.ofNullable((String) row[11])))
                    .toList());
  }

  @Override
  public Uni<List<Persoonsverzoek>> bladzijde(UnitOfWork tx, UUID na, int aantal) {
    return tx.query(PAGE, na, aantal).map(rows -> rows.stream().map(this::verzoek).toList());
  }

  @Override
  public Uni<Optional<Persoonsverzoek>> vergrendel(UnitOfWork.Sql tx, UUID id) {
    return tx.query(LOCK, id).map(rows -> rows.stream().findFirst().map(this::verzoek));
  }

  @Override
  public Uni<Void> bewaar(UnitOfWork.Sql tx, Beantwoord verzoek) {
    Kern kern = verzoek.kern();
    Antwoord antwoord = verzoek.antwoord();
    return tx.execute(
            ANSWER,
            kern.id(),
            Buffer.buffer(
                cipher.encrypt(antwoord.tekst(), context(kern.houder(), kern.id(), "antwoord"))),
            antwoord.uitkomst().map(Codes::code).orElse(null),
            utc(antwoord.beantwoordTijdstip()))
        .replaceWithVoid();
  }

  private Persoonsverzoek verzoek(Object[] row) {
    Partij houder = Partij.vanSleutel((String) row[1]);
    UUID id = (UUID) row[0];
    Kern kern =
        new Kern(
            id,
            houder,
            (UUID) row[2],
            (UUID) row[3],
            Codes.verplicht(Verzoeksoort.class, (String) row[4]),
            text(row[5], context(houder, id, "tekst")),
            instant(row[6]),
            (LocalDate) row[7]);
    return row[8] == null
        ? new Open(kern)
        : new Beantwoord(
            kern,
            new Antwoord(
                text(row[8], context(houder, id, "antwoord")),
                Optional.ofNullable((String) row[9])
                    .map(code -> Codes.verplicht(Uitkomst.class, code)),
                instant(row[10])));
  }

  private String text(Object column, String context) {
    return cipher.decrypt(((Buffer) column).getBytes(), context);
  }

  private static String context(Partij houder, UUID id, String kolom) {
    return houder.sleutel() + " persoonsverzoek." + kolom + " " + id;
  }

  private static OffsetDateTime utc(Instant tijdstip) {
    return tijdstip.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(Object column) {
    return ((OffsetDateTime) column).toInstant();
  }
}
