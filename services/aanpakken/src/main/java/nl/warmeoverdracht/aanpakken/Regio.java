package nl.warmeoverdracht.aanpakken;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a region does differently.
 *
 * @param standaardAan whether an approach takes part that is not named here
 * @param aanpassingen per approach, by its id
 */
public record Regio(
    String id, String naam, boolean standaardAan, Map<String, Aanpassing> aanpassingen) {

  public Regio {
    aanpassingen = Map.copyOf(aanpassingen);
  }

  /** Whether this region works with the approach. */
  boolean doetMee(Aanpak aanpak) {
    return Optional.ofNullable(aanpassingen.get(aanpak.id()))
        .flatMap(Aanpassing::aan)
        .orElse(standaardAan);
  }

  /**
   * What is different in one approach.
   *
   * @param reden who decided so, and why
   * @param aan empty for as the region does by default
   * @param fasen other terms, by the id of the phase
   */
  public record Aanpassing(
      String reden,
      Optional<Boolean> aan,
      Map<String, Termijn> fasen,
      Optional<AndereNazorg> nazorg) {
    public Aanpassing {
      fasen = Map.copyOf(fasen);
    }
  }

  /** Other terms; what is empty stays as it was. */
  public record Termijn(Optional<Tijdspunt> van, Optional<Tijdspunt> tot, Optional<Duur> duur) {

    boolean isLeeg() {
      return van.isEmpty() && tot.isEmpty() && duur.isEmpty();
    }

    /** A length that the report gives no longer counts when the region names both ends. */
    Tijdvak op(Tijdvak tijdvak) {
      boolean beide = van.isPresent() && tot.isPresent();
      return new Tijdvak(
          van.orElse(tijdvak.van()),
          tot.orElse(tijdvak.tot()),
          duur.or(() -> beide ? Optional.empty() : tijdvak.duur()));
    }
  }

  /** Other aftercare; what is empty stays as it was. */
  public record AndereNazorg(Termijn termijn, Optional<List<Nazorg.Contact>> contacten) {}
}
