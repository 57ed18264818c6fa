package nl.warmeoverdracht.municipality.overdracht;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.kernel.Decision;

/** Builds received handovers by telling what happened to them. */
final class OverdrachtFixture {

  static final Instant NU = Instant.parse("2026-11-21T09:00:00Z");
  static final Partij SCHOOL = Partij.van("00000099000000024000", "school");
  static final Partij MONTFERLAND = Partij.van("00000099100001955000", "werk-en-inkomen");
  static final Contactpersoon KLANTMANAGER =
      new Contactpersoon("M. de Vries", "klantmanager", "m@gemeente.example", "0314-000000");
  static final List<Reden> ONVOLLEDIG =
      List.of(new Reden(Redencode.ONVOLLEDIG, Optional.of("De uitstroomdatum ontbreekt.")));

  private OntvangenOverdracht overdracht;

  private OverdrachtFixture(OntvangenOverdracht overdracht) {
    this.overdracht = overdracht;
  }

  static OverdrachtFixture eenOverdracht() {
    return new OverdrachtFixture(
        new OntvangenOverdracht.Ontvangen(
            new Aanbod(
                new UUID(1, 1),
                MONTFERLAND,
                SCHOOL,
                1,
                NU.plus(Duration.ofDays(14)),
                Optional.empty()),
            Optional.empty()));
  }

  OverdrachtFixture aanvaard() {
    overdracht = gelukt(AanvaardRegels.beoordeel(overdracht, KLANTMANAGER, NU)).naar();
    return this;
  }

  OverdrachtFixture teruggelegd() {
    overdracht = gelukt(TeruglegRegels.beoordeel(overdracht, ONVOLLEDIG, NU)).naar();
    return this;
  }

  OverdrachtFixture enDeAfzenderZei(Afzendermelding melding) {
    return enDeAfzenderZeiOverVersie(overdracht.aanbod().versie(), melding);
  }

  OverdrachtFixture enDeAfzenderZeiOverVersie(int versie, Afzendermelding melding) {
    overdracht = AfzenderRegels.verwerk(overdracht, versie, melding);
    return this;
  }

  OntvangenOverdracht nu() {
    return overdracht;
  }

  static <T> T gelukt(Decision<T> besluit) {
    return besluit.orElseThrow(
        bezwaren -> new IllegalStateException("expected no objections but got " + bezwaren));
  }

  static List<String> codes(Decision<?> besluit) {
    return switch (besluit) {
      case Decision.Accepted<?> _ -> List.of();
      case Decision.Rejected<?> rejected ->
          rejected.bezwaren().stream().map(bezwaar -> bezwaar.code()).toList();
    };
  }

  static Afzendermelding.Aangeboden eenAanbod() {
    return new Afzendermelding.Aangeboden(NU.plus(Duration.ofDays(28)), Optional.empty());
  }
}
