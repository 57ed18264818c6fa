package nl.warmeoverdracht.consent.rechten;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.consent.akkoord.Reikwijdte;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Fase;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.kernel.UuidV7;

/** Requests, receipts and notices for tests. */
final class RechtenFixture {

  static final Instant BEGIN = Instant.parse("2026-11-21T10:00:00Z");
  static final Instant EINDE = BEGIN.plusSeconds(604_800);
  static final Partij SCHOOL = Partij.van("00000099000000024000", "school");
  static final Partij GEMEENTE = Partij.van("00000099100001955000", "werk-en-inkomen");
  static final Partij UWV = Partij.van("00000099200000001000", "uwv");
  static final String MET_INSTEMMING = "regel-met-instemming";
  static final String VAN_DE_JONGERE = "regel-met-instemming-van-de-jongere-zelf";
  static final Akkoordgronden GRONDEN =
      (id, versie, soort, door) ->
          soort == SoortAkkoord.INSTEMMING
              && (id.equals(MET_INSTEMMING)
                  || id.equals(VAN_DE_JONGERE) && door == GegevenDoor.JONGERE);
  static final UuidV7 IDS = new UuidV7(Clock.fixed(BEGIN, ZoneOffset.UTC));

  private RechtenFixture() {}

  static Verzoek verzoek(Recht recht) {
    return new Verzoek(
        IDS.next(),
        SCHOOL,
        UUID.randomUUID(),
        recht.soort(),
        recht.akkoordId(),
        recht.categorieen(),
        GegevenDoor.JONGERE,
        BEGIN,
        EINDE);
  }

  static Recht intrekking(Taak... taken) {
    return intrekking(Set.of(taken), Set.of(), Set.of(), Set.of());
  }

  static Recht intrekking(
      Set<Taak> taken, Set<Partij> ontvangers, Set<Categorie> categorieen, Set<Fase> fasen) {
    return intrekking(
        GegevenDoor.JONGERE,
        new Reikwijdte(taken, ontvangers, categorieen, fasen, Optional.empty()));
  }

  static Recht intrekking(GegevenDoor door, Reikwijdte reikwijdte) {
    return new Recht.Intrekking(UUID.randomUUID(), SoortAkkoord.INSTEMMING, door, reikwijdte);
  }

  static Ontvangst ontvangst(Partij ontvanger, Categorie categorie, String grondslagId) {
    return new Ontvangst(
        ontvanger,
        new UUID(7, ontvanger.hashCode()),
        Fase.DOSSIER,
        categorie,
        grondslagId,
        1,
        List.of(IDS.next(), IDS.next()));
  }

  static Kennisgeving kennisgeving(Verzoeksoort soort, Categorie... categorieen) {
    return new Kennisgeving(
        IDS.next(),
        IDS.next(),
        soort,
        SCHOOL,
        SCHOOL,
        GEMEENTE,
        Optional.of(UUID.randomUUID()),
        Optional.empty(),
        Set.of(categorieen),
        List.of(),
        BEGIN,
        EINDE,
        Optional.empty(),
        Optional.empty());
  }

  static Bevestiging bevestiging(Gevolg gevolg, Categorie... categorieen) {
    return new Bevestiging(
        gevolg, Set.of(categorieen), Set.of(), Optional.empty(), Optional.empty());
  }

  static Bevestiging behouden(String artikel, Uitzondering uitzondering, Categorie... wat) {
    return new Bevestiging(
        Gevolg.BEHOUDEN,
        Set.of(wat),
        Set.of(wat),
        Optional.ofNullable(artikel),
        Optional.ofNullable(uitzondering));
  }
}
