package nl.warmeoverdracht.aanpakken;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.aanpakken.Nazorg.Contact;

/** Approaches, people and regions for tests, of which only what matters is said. */
final class EenAanpak {

  static final Tijdspunt ONBEKEND = new Tijdspunt.Onbekend();
  static final Tijdspunt GEEN = new Tijdspunt.Geen();
  static final Tijdspunt UITSTROOM = na(Anker.UITSTROOM, "P0D");

  private EenAanpak() {}

  static Aanpak met(Optional<Fase> fase, Optional<Nazorg> nazorg, Schoolsoort... soorten) {
    return new Aanpak(
        "proef",
        "Proef",
        new Bron.Rapport(List.of(9), Optional.empty()),
        new Doelgroep(
            "Iedereen",
            Optional.of(16),
            Optional.of(27),
            soorten.length == 0 ? Optional.empty() : Optional.of(Set.of(soorten)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        fase.map(List::of),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        nazorg,
        Optional.empty(),
        Optional.empty());
  }

  static Fase fase(Tijdspunt van, Tijdspunt tot) {
    return new Fase(
        "fase",
        "Fase",
        Optional.empty(),
        new Tijdvak(van, tot, Optional.empty()),
        List.of(),
        List.of(),
        new Bron.Rapport(List.of(9), Optional.empty()));
  }

  static Nazorg nazorg(Tijdspunt van, Tijdspunt tot, Ritme... ritmes) {
    List<Contact> contacten = java.util.stream.Stream.of(ritmes).map(EenAanpak::contact).toList();
    return new Nazorg(
        Optional.empty(),
        new Tijdvak(van, tot, Optional.empty()),
        contacten.isEmpty() ? Optional.empty() : Optional.of(contacten),
        Optional.empty(),
        new Bron.Rapport(List.of(9), Optional.empty()));
  }

  static Tijdspunt na(Anker anker, String periode) {
    return new Tijdspunt.Relatief(anker, Period.parse(periode));
  }

  static Tijdspunt voor(Anker anker, String periode) {
    return new Tijdspunt.Relatief(anker, Period.parse(periode).negated());
  }

  static Regio regio(Regio.Aanpassing aanpassing) {
    return new Regio("ergens", "Ergens", true, Map.of("proef", aanpassing));
  }

  static Regio.Aanpassing andereNazorg(
      Optional<Tijdspunt> van, Optional<Tijdspunt> tot, Optional<Duur> duur) {
    return new Regio.Aanpassing(
        "Zo besloten",
        Optional.empty(),
        Map.of(),
        Optional.of(new Regio.AndereNazorg(new Regio.Termijn(van, tot, duur), Optional.empty())));
  }

  static Jongere vertrekt(String dag) {
    return Jongere.met(LocalDate.of(2008, 2, 29), LocalDate.parse(dag));
  }

  private static Contact contact(Ritme ritme) {
    return new Contact(
        "contact",
        Optional.of("school"),
        Optional.of("jongere"),
        Optional.empty(),
        ritme,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
