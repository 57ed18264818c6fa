package nl.warmeoverdracht.school.leerling.bestand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.school.leerling.Gegeven;
import nl.warmeoverdracht.school.leerling.Leerling.Begeleider;
import nl.warmeoverdracht.school.leerling.Leerling.Naam;
import nl.warmeoverdracht.school.leerling.Schoolsoort;

/**
 * A good row of an export: all that an administration says about one pupil.
 *
 * @param bsn only when the organisation has the authority to process it
 * @param startkwalificatie according to the administration; a diploma may give it later
 * @param ongecodeerdeBehoefte phrases that no code of the closed list covers; they stay at school
 */
public record LeerlingRegel(
    String leerlingnummer,
    Optional<String> bsn,
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
    List<String> ongecodeerdeBehoefte) {

  public LeerlingRegel {
    leefgebieden = List.copyOf(leefgebieden);
    begeleidingsbehoefte = List.copyOf(begeleidingsbehoefte);
    ongecodeerdeBehoefte = List.copyOf(ongecodeerdeBehoefte);
  }

  /** The same row with another BSN, for a file that says nothing about it. */
  public LeerlingRegel metBsn(Optional<String> andere) {
    return new LeerlingRegel(
        leerlingnummer,
        andere,
        naam,
        geboortedatum,
        postcode,
        woongemeente,
        schoolsoort,
        niveau,
        uitstroomprofiel,
        startkwalificatie,
        regeling,
        verwachteUitstroomdatum,
        aanpak,
        begeleider,
        leefgebieden,
        begeleidingsbehoefte,
        ongecodeerdeBehoefte);
  }

  /** The same row without these; only what can go without the rest can be left out. */
  public LeerlingRegel zonder(Set<Gegeven> gewist) {
    return gewist.isEmpty()
        ? this
        : new LeerlingRegel(
            leerlingnummer,
            gewist.contains(Gegeven.BSN) ? Optional.empty() : bsn,
            naam,
            geboortedatum,
            postcode,
            woongemeente,
            schoolsoort,
            niveau,
            gewist.contains(Gegeven.UITSTROOMPROFIEL) ? Optional.empty() : uitstroomprofiel,
            startkwalificatie,
            regeling,
            verwachteUitstroomdatum,
            aanpak,
            begeleider,
            gewist.contains(Gegeven.LEEFGEBIED_SIGNALEN) ? List.of() : leefgebieden,
            gewist.contains(Gegeven.BEGELEIDINGSBEHOEFTE) ? List.of() : begeleidingsbehoefte,
            gewist.contains(Gegeven.BEGELEIDINGSBEHOEFTE) ? List.of() : ongecodeerdeBehoefte);
  }

  /** Redacted: a person's data never reach a log by accident. */
  @Override
  public String toString() {
    return "LeerlingRegel[…]";
  }
}
