package nl.warmeoverdracht.grondslagen;

/** Where the agreement that a rule demands stands, on the day of the decision. */
enum Akkoordstand {
  GELDIG(""),
  GEEN("Er is geen %s."),
  GEWEIGERD("De %s is geweigerd."),
  INGETROKKEN("De %s is ingetrokken."),
  VERLOPEN("De %s is verlopen."),
  ONBEVOEGD("De %s is niet gegeven door wie dat bij deze leeftijd mag.");

  private final String tekort;

  Akkoordstand(String tekort) {
    this.tekort = tekort;
  }

  /** Why the rule does not apply, in plain Dutch. */
  String tekort(SoortAkkoord soort) {
    return tekort.formatted(soort.code());
  }
}
