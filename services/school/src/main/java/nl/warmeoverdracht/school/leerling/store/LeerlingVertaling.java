package nl.warmeoverdracht.school.leerling.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.crypto.FieldCipher;
import nl.warmeoverdracht.school.leerling.Gegeven;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Leerling.Begeleider;
import nl.warmeoverdracht.school.leerling.Leerling.Diploma;
import nl.warmeoverdracht.school.leerling.Leerling.Naam;
import nl.warmeoverdracht.school.leerling.Schoolsoort;
import nl.warmeoverdracht.school.leerling.Startkwalificatie;
import nl.warmeoverdracht.school.leerling.bestand.LeerlingRegel;

/**
 * Between rows and pupils. BSN, contact data and phrases without a code are encrypted with the
 * party and column as context, so that a value moved to another party does not decrypt.
 * Thread-safe.
 */
@ApplicationScoped
class LeerlingVertaling {

  private static final String BSN = "bsn";
  private static final String POSTCODE = "postcode";
  private static final String EMAIL = "begeleider_email";
  private static final String TELEFOON = "begeleider_telefoon";
  private static final String BEHOEFTE = "ongecodeerde_behoefte";

  private final FieldCipher cipher;

  LeerlingVertaling(FieldCipher cipher) {
    this.cipher = cipher;
  }

  /** Writes all that the administration said into the row. */
  void vul(LeerlingEntity rij, LeerlingRegel regel) {
    rij.leerlingnummer = regel.leerlingnummer();
    rij.bsn = regel.bsn().map(bsn -> versleuteld(rij, BSN, bsn)).orElse(null);
    rij.voornaam = regel.naam().voornaam();
    rij.tussenvoegsel = regel.naam().tussenvoegsel().orElse(null);
    rij.achternaam = regel.naam().achternaam();
    rij.geboortedatum = regel.geboortedatum();
    rij.postcode = versleuteld(rij, POSTCODE, regel.postcode());
    rij.woongemeente = regel.woongemeente();
    rij.schoolsoort = regel.schoolsoort().code();
    rij.niveau = regel.niveau();
    rij.uitstroomprofiel = regel.uitstroomprofiel().orElse(null);
    rij.startkwalificatie = regel.startkwalificatie();
    rij.regeling = regel.regeling();
    rij.verwachteUitstroomdatum = regel.verwachteUitstroomdatum().orElse(null);
    rij.aanpak = regel.aanpak();
    rij.begeleider = regel.begeleider().naam();
    rij.begeleiderEmail = versleuteld(rij, EMAIL, regel.begeleider().email());
    rij.begeleiderTelefoon = versleuteld(rij, TELEFOON, regel.begeleider().telefoon());
    rij.leefgebieden = Lijsten.schrijf(regel.leefgebieden());
    rij.begeleidingsbehoefte = Lijsten.schrijf(regel.begeleidingsbehoefte());
    rij.ongecodeerdeBehoefte =
        regel.ongecodeerdeBehoefte().isEmpty()
            ? null
            : versleuteld(rij, BEHOEFTE, Lijsten.schrijf(regel.ongecodeerdeBehoefte()));
  }

  /** Erases this, and remembers that it is erased. */
  void wis(LeerlingEntity rij, Set<Gegeven> gegevens) {
    Set<Gegeven> alle = EnumSet.copyOf(gegevens);
    alle.addAll(gewist(rij));
    rij.gewist = Lijsten.schrijf(alle.stream().map(Gegeven::code).toList());
    vul(rij, zonderGewist(rij, regel(rij)));
  }

  /** What an export says, without what was erased on request (AVG 17). */
  LeerlingRegel zonderGewist(LeerlingEntity rij, LeerlingRegel regel) {
    return regel.zonder(gewist(rij));
  }

  private static Set<Gegeven> gewist(LeerlingEntity rij) {
    return Lijsten.lees(rij.gewist).stream()
        .map(code -> Gegeven.metCode(code).orElseThrow())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What the administration said before. */
  LeerlingRegel regel(LeerlingEntity rij) {
    return new LeerlingRegel(
        rij.leerlingnummer,
        Optional.ofNullable(rij.bsn).map(bsn -> leesbaar(rij, BSN, bsn)),
        naam(rij),
        rij.geboortedatum,
        leesbaar(rij, POSTCODE, rij.postcode),
        rij.woongemeente,
        schoolsoort(rij),
        rij.niveau,
        Optional.ofNullable(rij.uitstroomprofiel),
        rij.startkwalificatie,
        rij.regeling,
        Optional.ofNullable(rij.verwachteUitstroomdatum),
        rij.aanpak,
        begeleider(rij),
        Lijsten.lees(rij.leefgebieden),
        Lijsten.lees(rij.begeleidingsbehoefte),
        rij.ongecodeerdeBehoefte == null
            ? List.of()
            : Lijsten.lees(leesbaar(rij, BEHOEFTE, rij.ongecodeerdeBehoefte)));
  }

  /** The pupil as other features see him: whether a BSN is known, never which. */
  Leerling leerling(LeerlingEntity rij, List<Diploma> diplomas) {
    return new Leerling(
        rij.id,
        rij.leerlingnummer,
        naam(rij),
        rij.geboortedatum,
        leesbaar(rij, POSTCODE, rij.postcode),
        rij.woongemeente,
        schoolsoort(rij),
        rij.niveau,
        Optional.ofNullable(rij.uitstroomprofiel),
        Startkwalificatie.volgt(rij.startkwalificatie, diplomas),
        rij.regeling,
        Optional.ofNullable(rij.verwachteUitstroomdatum),
        rij.aanpak,
        begeleider(rij),
        Lijsten.lees(rij.leefgebieden),
        Lijsten.lees(rij.begeleidingsbehoefte),
        diplomas,
        rij.bsn != null,
        rij.versie);
  }

  private static Naam naam(LeerlingEntity rij) {
    return new Naam(rij.voornaam, Optional.ofNullable(rij.tussenvoegsel), rij.achternaam);
  }

  private static Schoolsoort schoolsoort(LeerlingEntity rij) {
    return Schoolsoort.metCode(rij.schoolsoort)
        .orElseThrow(() -> new IllegalStateException("unknown schoolsoort in the register"));
  }

  private Begeleider begeleider(LeerlingEntity rij) {
    return new Begeleider(
        rij.begeleider,
        leesbaar(rij, EMAIL, rij.begeleiderEmail),
        leesbaar(rij, TELEFOON, rij.begeleiderTelefoon));
  }

  private byte[] versleuteld(LeerlingEntity rij, String kolom, String tekst) {
    return cipher.encrypt(tekst, context(rij, kolom));
  }

  private String leesbaar(LeerlingEntity rij, String kolom, byte[] bytes) {
    return cipher.decrypt(bytes, context(rij, kolom));
  }

  private static String context(LeerlingEntity rij, String kolom) {
    return rij.partij + " leerling." + kolom;
  }
}
