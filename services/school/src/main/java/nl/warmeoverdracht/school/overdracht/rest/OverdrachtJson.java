package nl.warmeoverdracht.school.overdracht.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;

/** Handovers as {@code contracts/api/school.yaml} writes them. */
final class OverdrachtJson {

  private OverdrachtJson() {}

  record PartijJson(String oin, String taak) {
    static PartijJson van(Partij partij) {
      return new PartijJson(partij.oin().waarde(), partij.taak().code());
    }
  }

  record NieuweOverdracht(UUID leerlingId, String bestemming, UUID vorigeOverdrachtId) {}

  record NieuweAanbieding(Instant uiterlijkeReactieTijdstip) {}

  record NieuweIntrekking(String reden) {}

  record NieuweKennismaking(String soort, LocalDate gehoudenOp) {}

  record OverdrachtAntwoord(
      UUID id,
      String toestand,
      long versie,
      int aanbodVersie,
      UUID leerlingId,
      String bestemming,
      PartijJson afzender,
      PartijJson ontvanger,
      Optional<String> ontvangerNaam,
      Optional<Instant> uiterlijkeReactieTijdstip,
      Optional<Instant> aangebodenTijdstip,
      Optional<UUID> vorigeOverdrachtId,
      Instant aangemaaktTijdstip,
      Instant gewijzigdTijdstip,
      boolean contactpersoonBekend,
      int openVragen) {}

  record VerloopregelAntwoord(
      int volgnummer,
      String gebeurtenis,
      Instant vastgelegdTijdstip,
      Optional<LocalDate> gebeurdOp,
      int aanbodVersie,
      PartijJson door,
      Optional<String> rol) {}
}
