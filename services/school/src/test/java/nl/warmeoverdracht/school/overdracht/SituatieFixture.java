package nl.warmeoverdracht.school.overdracht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Schoolsoort;
import nl.warmeoverdracht.school.organisatie.Ontvangerkeuze;

/** The circumstances of an offer; everything is in order unless a test says otherwise. */
record SituatieFixture(
    Instant nu,
    Optional<Instant> tijdstip,
    Optional<Leerling> leerling,
    Ontvangerkeuze keuze,
    boolean andereOpen) {

  static SituatieFixture alles() {
    return new SituatieFixture(
        OverdrachtFixture.MAANDAG,
        Optional.empty(),
        Optional.of(leerlingMet(new Leerling.Begeleider("B. Sahin", "b@school.example", ""))),
        new Ontvangerkeuze.Gevonden(OverdrachtFixture.MONTFERLAND),
        false);
  }

  SituatieFixture op(Instant moment) {
    return new SituatieFixture(moment, tijdstip, leerling, keuze, andereOpen);
  }

  SituatieFixture uiterlijk(Instant moment) {
    return new SituatieFixture(nu, Optional.of(moment), leerling, keuze, andereOpen);
  }

  SituatieFixture ontvanger(Partij partij) {
    return keuze(new Ontvangerkeuze.Gevonden(partij));
  }

  SituatieFixture keuze(Ontvangerkeuze andere) {
    return new SituatieFixture(nu, tijdstip, leerling, andere, andereOpen);
  }

  SituatieFixture zonderLeerling() {
    return new SituatieFixture(nu, tijdstip, Optional.empty(), keuze, andereOpen);
  }

  SituatieFixture zonderBegeleider() {
    Leerling zonder = leerlingMet(new Leerling.Begeleider("", "", ""));
    return new SituatieFixture(nu, tijdstip, Optional.of(zonder), keuze, andereOpen);
  }

  SituatieFixture metAndereOpen() {
    return new SituatieFixture(nu, tijdstip, leerling, keuze, true);
  }

  Aanbodsituatie klaar() {
    return new Aanbodsituatie(nu, tijdstip, OverdrachtFixture.TERMIJN, leerling, keuze, andereOpen);
  }

  static Leerling leerlingMet(Leerling.Begeleider begeleider) {
    return new Leerling(
        new UUID(0x0199_0000_0000_7000L, 2),
        "VOO1",
        new Leerling.Naam("Voorbeeld", Optional.empty(), "Voorbeeld"),
        LocalDate.of(2006, 10, 15),
        "7041 AA",
        "Montferland",
        Schoolsoort.MBO,
        "mbo-2",
        Optional.empty(),
        false,
        "geen",
        Optional.empty(),
        "transitieroute",
        begeleider,
        List.of(),
        List.of("vast-aanspreekpunt-op-de-werkvloer"),
        List.of(),
        true,
        1);
  }
}
