package nl.warmeoverdracht.school.leerling.bestand;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.warmeoverdracht.school.leerling.Burgerservicenummer;
import nl.warmeoverdracht.school.leerling.Codelijsten;
import nl.warmeoverdracht.school.leerling.Leerling.Begeleider;
import nl.warmeoverdracht.school.leerling.Leerling.Naam;
import nl.warmeoverdracht.school.leerling.Schoolsoort;

/** Turns one row into a {@link LeerlingRegel}, or into all its faults. Pure. */
final class RegelLezer {

  private static final int OUDSTE = 120;
  private static final Pattern LEERLINGNUMMER = Pattern.compile("[A-Za-z0-9._-]{1,50}");
  private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3} ?[A-Za-z]{2}");
  private static final Pattern AANPAK = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@|<>\"]{1,64}@[^\\s@|<>\"]+\\.[A-Za-z0-9-]{2,63}");
  private static final Pattern TELEFOON = Pattern.compile("[0-9+() -]{6,20}");
  private static final Set<String> JA_NEE = Set.of("ja", "nee");
  private static final Set<String> SCHOOLSOORTEN = Set.of("vso", "pro", "mbo", "bvo");

  private final Afzender afzender;
  private final LocalDate vandaag;
  private final Aanpakken aanpakken;

  RegelLezer(Leeskader kader) {
    this.afzender = kader.afzender();
    this.vandaag = kader.vandaag();
    this.aanpakken = kader.aanpakken();
  }

  /** The pupil, when the row has no fault; the fields keep what was remarked. */
  Optional<LeerlingRegel> lees(Velden velden) {
    controleerOrganisatie(velden);
    Optional<LocalDate> geboortedatum = geboortedatum(velden);
    BehoefteLezer behoefte = BehoefteLezer.lees(velden);
    LeerlingRegel regel =
        new LeerlingRegel(
            leerlingnummer(velden),
            bsn(velden),
            naam(velden),
            geboortedatum.orElse(vandaag),
            postcode(velden),
            velden.tekst(Kolom.WOONGEMEENTE).orElse(""),
            schoolsoort(velden),
            velden.code(Kolom.NIVEAU, Codelijsten.NIVEAUS).orElse(""),
            velden.code(Kolom.UITSTROOMPROFIEL, Codelijsten.UITSTROOMPROFIELEN),
            velden.code(Kolom.STARTKWALIFICATIE, JA_NEE).filter("ja"::equals).isPresent(),
            velden.code(Kolom.REGELING, Codelijsten.REGELINGEN).orElse(""),
            uitstroomdatum(velden, geboortedatum),
            aanpak(velden),
            begeleider(velden),
            leefgebieden(velden),
            behoefte.codes(),
            behoefte.ongecodeerd());
    return velden.zonderFouten() ? Optional.of(regel) : Optional.empty();
  }

  /** Whether a text has the form of a number that an administration gives. */
  static boolean isLeerlingnummer(String tekst) {
    return LEERLINGNUMMER.matcher(tekst).matches();
  }

  private void controleerOrganisatie(Velden velden) {
    velden.tekst(Kolom.ORGANISATIE);
    Optional<String> oin = velden.tekst(Kolom.ORGANISATIE_OIN);
    if (oin.isPresent() && !afzender.isEigenOin(oin.get())) {
      velden.fout(
          Kolom.ORGANISATIE_OIN,
          "andere-organisatie",
          "Dit is niet het OIN van uw organisatie; deze regel is van een andere organisatie.");
    }
  }

  private static String leerlingnummer(Velden velden) {
    return velden
        .vorm(
            Kolom.LEERLINGNUMMER,
            LEERLINGNUMMER,
            "Een leerlingnummer bestaat uit letters, cijfers, punten en streepjes.")
        .orElse("");
  }

  /** Not even looked at without authority, so that nothing of it can stay behind. */
  private Optional<String> bsn(Velden velden) {
    if (!afzender.isBsnBevoegd()) {
      return Optional.empty();
    }
    Optional<String> tekst = velden.tekst(Kolom.BSN);
    Optional<String> bsn = tekst.flatMap(Burgerservicenummer::lees);
    if (tekst.isPresent() && bsn.isEmpty()) {
      velden.fout(
          Kolom.BSN,
          "ongeldig-bsn",
          "Dit is geen burgerservicenummer: het voldoet niet aan de 11-proef.");
    }
    return bsn;
  }

  private static Naam naam(Velden velden) {
    return new Naam(
        velden.tekst(Kolom.VOORNAAM).orElse(""),
        velden.tekst(Kolom.TUSSENVOEGSEL),
        velden.tekst(Kolom.ACHTERNAAM).orElse(""));
  }

  private Optional<LocalDate> geboortedatum(Velden velden) {
    Optional<LocalDate> datum = velden.datum(Kolom.GEBOORTEDATUM);
    if (datum.isPresent() && datum.get().isAfter(vandaag)) {
      velden.fout(
          Kolom.GEBOORTEDATUM, "datum-in-toekomst", "Deze geboortedatum ligt in de toekomst.");
    }
    if (datum.isPresent() && datum.get().isBefore(vandaag.minusYears(OUDSTE))) {
      velden.fout(
          Kolom.GEBOORTEDATUM,
          "datum-te-oud",
          "Deze geboortedatum ligt meer dan " + OUDSTE + " jaar terug.");
    }
    return datum;
  }

  private static String postcode(Velden velden) {
    return velden
        .vorm(Kolom.POSTCODE, POSTCODE, "Schrijf een postcode als 1234 AB.")
        .map(RegelLezer::metSpatie)
        .orElse("");
  }

  private static String metSpatie(String postcode) {
    String cijfers = postcode.substring(0, 4);
    String letters = postcode.substring(postcode.length() - 2);
    return cijfers + " " + letters.toUpperCase(Locale.ROOT);
  }

  private Schoolsoort schoolsoort(Velden velden) {
    Optional<Schoolsoort> soort =
        velden.code(Kolom.SCHOOLSOORT, SCHOOLSOORTEN).flatMap(Schoolsoort::metCode);
    if (soort.isPresent() && !afzender.past(soort.get())) {
      velden.fout(
          Kolom.SCHOOLSOORT,
          "schoolsoort-past-niet",
          "Een school heeft geen deelnemers van een bvo; die levert de trajectaanbieder zelf aan.");
    }
    return soort.orElse(Schoolsoort.BVO);
  }

  private static Optional<LocalDate> uitstroomdatum(
      Velden velden, Optional<LocalDate> geboortedatum) {
    Optional<LocalDate> datum = velden.datum(Kolom.VERWACHTE_UITSTROOMDATUM);
    if (datum.isPresent() && geboortedatum.filter(datum.get()::isBefore).isPresent()) {
      velden.fout(
          Kolom.VERWACHTE_UITSTROOMDATUM,
          "datum-voor-geboorte",
          "De verwachte uitstroomdatum ligt voor de geboortedatum.");
    }
    return datum;
  }

  private String aanpak(Velden velden) {
    Optional<String> aanpak =
        velden.vorm(
            Kolom.AANPAK, AANPAK, "Schrijf de aanpak met kleine letters, cijfers en streepjes.");
    if (aanpak.isPresent() && !aanpakken.kent(aanpak.get())) {
      velden.fout(
          Kolom.AANPAK,
          "onbekende-aanpak",
          "Deze aanpak is niet bekend. Kies er een uit de lijst van aanpakken.");
    }
    return aanpak.orElse("");
  }

  private static Begeleider begeleider(Velden velden) {
    return new Begeleider(
        velden.tekst(Kolom.BEGELEIDER).orElse(""),
        velden.vorm(Kolom.BEGELEIDER_EMAIL, EMAIL, "Dit is geen e-mailadres.").orElse(""),
        velden
            .vorm(
                Kolom.BEGELEIDER_TELEFOON,
                TELEFOON,
                "Een telefoonnummer bestaat uit 6 tot 20 cijfers, spaties, streepjes, haakjes of"
                    + " +.")
            .orElse(""));
  }

  /** Only areas of the closed list are kept: health and justice have no code here (UAVG 30). */
  private static List<String> leefgebieden(Velden velden) {
    List<String> gebieden = velden.lijst(Kolom.LEEFGEBIEDEN);
    if (!Codelijsten.LEEFGEBIEDEN.containsAll(gebieden)) {
      velden.waarschuwing(
          Kolom.LEEFGEBIEDEN,
          "onbekend-leefgebied",
          "Een leefgebied staat niet in de lijst en is niet bewaard.");
    }
    return gebieden.stream().filter(Codelijsten.LEEFGEBIEDEN::contains).toList();
  }
}
