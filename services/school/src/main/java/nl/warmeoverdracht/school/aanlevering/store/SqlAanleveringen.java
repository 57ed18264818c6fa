package nl.warmeoverdracht.school.aanlevering.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.aanlevering.Aanlevering;
import nl.warmeoverdracht.school.aanlevering.Aanleveringen;
import nl.warmeoverdracht.school.aanlevering.Telling;
import nl.warmeoverdracht.school.aanlevering.Toestand;
import nl.warmeoverdracht.school.leerling.Importmodus;
import nl.warmeoverdracht.school.leerling.bestand.Tekenset;

/** Deliveries in PostgreSQL. */
@ApplicationScoped
class SqlAanleveringen implements Aanleveringen {

  private static final String VOEG_TOE =
      """
      insert into leerlingaanlevering (id, partij, modus, proef, toestand, tekenset, bestandsregels,
        bsn_kolom, volgende_regel, nieuw, gewijzigd, ongewijzigd, afgekeurd, niet_bewaard,
        meldingen, ingediend_op, ingediend_door)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, 0, 0, 0, $10, $11, $12)
      """;

  private static final String OPEN =
      "select count(*) from leerlingaanlevering where partij = $1 and klaar_op is null";

  private static final String KOLOMMEN =
      """
      select id, modus, proef, tekenset, bestandsregels, bsn_kolom, toestand, volgende_regel, nieuw,
        gewijzigd, ongewijzigd, afgekeurd, niet_bewaard, meldingen, ingediend_op, klaar_op
      from leerlingaanlevering where partij = $1 and id\
      """;

  private static final String VIND = KOLOMMEN + " = $2";
  private static final String VERGRENDEL = VIND + " for update";
  private static final String BLADZIJDE = KOLOMMEN + " > $2 order by id limit $3";

  private static final String WIJZIG =
      """
      update leerlingaanlevering set toestand = $3, volgende_regel = $4, nieuw = $5, gewijzigd = $6,
        ongewijzigd = $7, afgekeurd = $8, niet_bewaard = $9, meldingen = $10, klaar_op = $11
      where partij = $1 and id = $2
      """;

  @Override
  public Uni<Void> voegToe(UnitOfWork tx, Aanlevering aanlevering, String door) {
    return tx.execute(
            VOEG_TOE,
            aanlevering.id(),
            partij(tx),
            aanlevering.modus().code(),
            aanlevering.proef(),
            aanlevering.toestand().code(),
            aanlevering.bestand().tekenset().code(),
            aanlevering.bestand().regels(),
            aanlevering.bestand().bsnKolom(),
            aanlevering.volgendeRegel(),
            Meldingkolom.schrijf(aanlevering.meldingen()),
            kolom(aanlevering.ingediendOp()),
            door)
        .replaceWithVoid();
  }

  @Override
  public Uni<Integer> open(UnitOfWork tx) {
    return tx.query(OPEN, partij(tx)).map(rijen -> ((Number) rijen.getFirst()[0]).intValue());
  }

  @Override
  public Uni<Optional<Aanlevering>> vind(UnitOfWork tx, UUID id) {
    return vind(tx, VIND, id);
  }

  @Override
  public Uni<Optional<Aanlevering>> vergrendel(UnitOfWork tx, UUID id) {
    return vind(tx, VERGRENDEL, id);
  }

  private static Uni<Optional<Aanlevering>> vind(UnitOfWork tx, String vraag, UUID id) {
    return tx.query(vraag, partij(tx), id)
        .map(rijen -> rijen.stream().findFirst().map(SqlAanleveringen::aanlevering));
  }

  @Override
  public Uni<List<Aanlevering>> bladzijde(UnitOfWork tx, UUID na, int limiet) {
    return tx.query(BLADZIJDE, partij(tx), na, limiet)
        .map(rijen -> rijen.stream().map(SqlAanleveringen::aanlevering).toList());
  }

  @Override
  public Uni<Void> wijzig(UnitOfWork tx, Aanlevering aanlevering) {
    Telling telling = aanlevering.telling();
    return tx.execute(
            WIJZIG,
            partij(tx),
            aanlevering.id(),
            aanlevering.toestand().code(),
            aanlevering.volgendeRegel(),
            telling.nieuw(),
            telling.gewijzigd(),
            telling.ongewijzigd(),
            telling.afgekeurd(),
            telling.nietBewaard(),
            Meldingkolom.schrijf(aanlevering.meldingen()),
            aanlevering.klaarOp().map(SqlAanleveringen::kolom).orElse(null))
        .replaceWithVoid();
  }

  private static Aanlevering aanlevering(Object[] rij) {
    return new Aanlevering(
        (UUID) rij[0],
        Importmodus.metCode((String) rij[1]).orElseThrow(),
        (Boolean) rij[2],
        new Aanlevering.Bestand(
            Tekenset.metCode((String) rij[3]), (Integer) rij[4], (Boolean) rij[5]),
        Toestand.metCode((String) rij[6]),
        (Integer) rij[7],
        new Telling(
            (Integer) rij[8],
            (Integer) rij[9],
            (Integer) rij[10],
            (Integer) rij[11],
            (Integer) rij[12]),
        Meldingkolom.lees(rij[13]),
        ((OffsetDateTime) rij[14]).toInstant(),
        Optional.ofNullable((OffsetDateTime) rij[15]).map(OffsetDateTime::toInstant));
  }

  private static OffsetDateTime kolom(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static String partij(UnitOfWork tx) {
    return tx.partij().orElseThrow().sleutel();
  }
}
