package nl.warmeoverdracht.school.overdracht.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.school.overdracht.Aanbod;
import nl.warmeoverdracht.school.overdracht.Bestemming;
import nl.warmeoverdracht.school.overdracht.BewaardeOverdracht;
import nl.warmeoverdracht.school.overdracht.Door;
import nl.warmeoverdracht.school.overdracht.Intrekreden;
import nl.warmeoverdracht.school.overdracht.Kennismaking;
import nl.warmeoverdracht.school.overdracht.Kern;
import nl.warmeoverdracht.school.overdracht.Overdracht;
import nl.warmeoverdracht.school.overdracht.SoortKennismaking;
import nl.warmeoverdracht.school.overdracht.Toestand;
import nl.warmeoverdracht.school.overdracht.Verloopregel;

/** Reads rows as handovers; the columns come in the order of {@link OverdrachtSql}. */
final class OverdrachtRij {

  private OverdrachtRij() {}

  static BewaardeOverdracht overdracht(Object[] rij) {
    Kern kern =
        new Kern(
            (UUID) rij[0],
            Partij.vanSleutel((String) rij[1]),
            (UUID) rij[2],
            Bestemming.metCode((String) rij[3]),
            Partij.vanSleutel((String) rij[4]),
            Optional.ofNullable((UUID) rij[5]),
            moment(rij[6]));
    return new BewaardeOverdracht(
        inToestand(kern, rij),
        ((Number) rij[17]).longValue(),
        ((Number) rij[15]).intValue(),
        ((Number) rij[16]).intValue(),
        moment(rij[14]),
        ((Number) rij[18]).intValue());
  }

  private static Overdracht inToestand(Kern kern, Object[] rij) {
    return switch (Toestand.metCode((String) rij[7])) {
      case CONCEPT -> new Overdracht.Concept(kern);
      case AANGEBODEN -> new Overdracht.Aangeboden(kern, aanbod(rij));
      case AANVAARD -> new Overdracht.Aanvaard(kern, aanbod(rij));
      case WARM_OVERGEDRAGEN ->
          new Overdracht.WarmOvergedragen(kern, aanbod(rij), kennismaking(rij));
      case TERUGGELEGD -> new Overdracht.Teruggelegd(kern, aanbod(rij));
      case VERLOPEN -> new Overdracht.Verlopen(kern, aanbod(rij));
      case INGETROKKEN ->
          new Overdracht.Ingetrokken(
              kern,
              rij[9] == null ? Optional.empty() : Optional.of(aanbod(rij)),
              Intrekreden.metCode((String) rij[11]));
    };
  }

  private static Aanbod aanbod(Object[] rij) {
    return new Aanbod(((Number) rij[8]).intValue(), moment(rij[9]), moment(rij[10]));
  }

  private static Kennismaking kennismaking(Object[] rij) {
    return new Kennismaking(
        Optional.ofNullable((String) rij[12]).map(SoortKennismaking::metCode),
        Optional.ofNullable((LocalDate) rij[13]));
  }

  static Verloopregel verloopregel(Object[] rij) {
    return new Verloopregel(
        ((Number) rij[0]).intValue(),
        (String) rij[1],
        moment(rij[2]),
        Optional.ofNullable((LocalDate) rij[3]),
        ((Number) rij[4]).intValue(),
        new Door(Partij.vanSleutel((String) rij[5]), Optional.ofNullable((String) rij[6])));
  }

  static Instant moment(Object kolom) {
    return ((OffsetDateTime) kolom).toInstant();
  }

  static OffsetDateTime kolom(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
