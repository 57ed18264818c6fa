package nl.warmeoverdracht.school.leerling.bestand;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of {@code leerlingen.csv} (reference domain, cohort files). */
enum Kolom {
  LEERLINGNUMMER(Vulling.VERPLICHT, 50),
  BSN(Vulling.MAG_ONTBREKEN, 20),
  VOORNAAM(Vulling.VERPLICHT, 200),
  TUSSENVOEGSEL(Vulling.OPTIONEEL, 50),
  ACHTERNAAM(Vulling.VERPLICHT, 200),
  GEBOORTEDATUM(Vulling.VERPLICHT, 20),
  POSTCODE(Vulling.VERPLICHT, 10),
  WOONGEMEENTE(Vulling.VERPLICHT, 100),
  ORGANISATIE_OIN(Vulling.VERPLICHT, 20),
  ORGANISATIE(Vulling.MAG_ONTBREKEN, 200),
  SCHOOLSOORT(Vulling.VERPLICHT, 20),
  NIVEAU(Vulling.VERPLICHT, 20),
  UITSTROOMPROFIEL(Vulling.OPTIONEEL, 50),
  STARTKWALIFICATIE(Vulling.VERPLICHT, 10),
  REGELING(Vulling.VERPLICHT, 50),
  VERWACHTE_UITSTROOMDATUM(Vulling.OPTIONEEL, 20),
  AANPAK(Vulling.VERPLICHT, 100),
  BEGELEIDER(Vulling.VERPLICHT, 200),
  BEGELEIDER_EMAIL(Vulling.VERPLICHT, 254),
  BEGELEIDER_TELEFOON(Vulling.VERPLICHT, 20),
  LEEFGEBIEDEN(Vulling.OPTIONEEL, 1000),
  BEGELEIDINGSBEHOEFTE(Vulling.OPTIONEEL, 4000);

  /** Whether the column must be there and whether its cells must be filled. */
  enum Vulling {
    VERPLICHT,
    OPTIONEEL,
    MAG_ONTBREKEN
  }

  private static final Map<String, Kolom> PER_NAAM =
      Arrays.stream(values()).collect(Collectors.toMap(Kolom::naam, Function.identity()));

  private final Vulling vulling;
  private final int maximaleLengte;

  Kolom(Vulling vulling, int maximaleLengte) {
    this.vulling = vulling;
    this.maximaleLengte = maximaleLengte;
  }

  /** The name in the header. */
  String naam() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean celVerplicht() {
    return vulling == Vulling.VERPLICHT;
  }

  /**
   * A renamed column must not silently empty what was stored before, so only columns that nothing
   * depends on may be left out.
   */
  boolean kolomVerplicht() {
    return vulling != Vulling.MAG_ONTBREKEN;
  }

  int maximaleLengte() {
    return maximaleLengte;
  }

  /** The column with this name, whatever its case or surrounding blanks. */
  static Optional<Kolom> metNaam(String naam) {
    return Optional.ofNullable(PER_NAAM.get(naam.strip().toLowerCase(Locale.ROOT)));
  }
}
