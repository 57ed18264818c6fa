package nl.warmeoverdracht.school.leerling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A pupil, student or participant as the sending organisation knows him. The BSN is not here: it is
 * stored encrypted for the school's own administration and passed on to nobody (reference law,
 * BSN).
 *
 * @param id this organisation's own random name for the person; never shared as a person's identity
 * @param leerlingnummer unique within the organisation
 * @param woongemeente the home municipality by name, as exported
 * @param niveau vso, pro, mbo-1 … mbo-4 or geen
 * @param uitstroomprofiel vervolgonderwijs, arbeidsmarktgericht or dagbesteding (WEC 14)
 * @param regeling geen, wajong or participatiewet
 * @param aanpak id of the approach; its name can reveal health or crime and never travels
 * @param leefgebieden codes of areas of life in which something plays, no detail
 * @param begeleidingsbehoefte codes of the closed list of guidance needs
 */
public record Leerling(
    UUID id,
    String leerlingnummer,
    Naam naam,
    LocalDate geboortedatum,
    String postcode,
    String woongemeente,
    Schoolsoort schoolsoort,
    String niveau,
    Optional<String> uitstroomprofiel,
    boolean startkwalificatie,
    String regeling,
    Optional<LocalDate> verwachteUitstroomdatum,
    String aanpak,
    Begeleider begeleider,
    List<String> leefgebieden,
    List<String> begeleidingsbehoefte,
    List<Diploma> diplomas,
    boolean bsnBekend,
    long versie) {

  public Leerling {
    leefgebieden = List.copyOf(leefgebieden);
    begeleidingsbehoefte = List.copyOf(begeleidingsbehoefte);
    diplomas = List.copyOf(diplomas);
  }

  /** First name, optional prefix, family name. */
  public record Naam(String voornaam, Optional<String> tussenvoegsel, String achternaam) {}

  /** Who guides the person at the sending organisation; contact data are stored encrypted. */
  public record Begeleider(String naam, String email, String telefoon) {}

  /** A diploma and the day on which it was earned; from mbo-2 it gives a startkwalificatie. */
  public record Diploma(String niveau, LocalDate behaaldOp) {}

  /** Redacted: a person's data never reach a log by accident. */
  @Override
  public String toString() {
    return "Leerling[" + id + "]";
  }
}
