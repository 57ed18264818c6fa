package nl.warmeoverdracht.school.leerling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A feature that pupils can share. What is absent is a value too: to lack it says something. */
public sealed interface Kenmerk {

  /** Lives in this municipality, by the name in the register; another spelling does not count. */
  record Woongemeente(String naam) implements Kenmerk {}

  /** Was born after the one day, up to and including the other. */
  record Geboren(LocalDate na, LocalDate totEnMet) implements Kenmerk {}

  /** Is at this kind of school. */
  record BijSchoolsoort(Schoolsoort schoolsoort) implements Kenmerk {}

  /** Has this profile, or none. */
  record Uitstroomprofiel(Optional<String> code) implements Kenmerk {}

  /** Has exactly these guidance needs, in the order of the register. */
  record Begeleidingsbehoefte(List<String> codes) implements Kenmerk {

    public Begeleidingsbehoefte {
      codes = List.copyOf(codes);
    }
  }
}
