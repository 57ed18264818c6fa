package nl.warmeoverdracht.school.verstrekking;

import java.time.LocalDate;
import nl.warmeoverdracht.school.leerling.Kenmerk;

/** An age in coarse bands, so that an announcement points at nobody. */
enum Leeftijdsgroep {
  ONDER_16("onder-16", 0, 16),
  VAN_16("16-17", 16, 18),
  VAN_18("18-20", 18, 21),
  VAN_21("21-23", 21, 24),
  VAN_24("24-26", 24, 27),
  VANAF_27("vanaf-27", 27, 200);

  private final String code;
  private final int vanaf;
  private final int tot;

  Leeftijdsgroep(String code, int vanaf, int tot) {
    this.code = code;
    this.vanaf = vanaf;
    this.tot = tot;
  }

  static Leeftijdsgroep van(int leeftijd) {
    for (Leeftijdsgroep groep : values()) {
      if (leeftijd < groep.tot) {
        return groep;
      }
    }
    return VANAF_27;
  }

  /** The name in the contract. */
  String code() {
    return code;
  }

  /** When who is in this band on a day was born. */
  Kenmerk.Geboren geboren(LocalDate dag) {
    return new Kenmerk.Geboren(dag.minusYears(tot), dag.minusYears(vanaf));
  }
}
