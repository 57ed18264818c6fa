package nl.warmeoverdracht.school.verstrekking;

/** An age in coarse bands, so that an announcement points at nobody. */
final class Leeftijdsgroep {

  private Leeftijdsgroep() {}

  static String van(int leeftijd) {
    if (leeftijd < 16) {
      return "onder-16";
    }
    if (leeftijd < 18) {
      return "16-17";
    }
    if (leeftijd < 21) {
      return "18-20";
    }
    if (leeftijd < 24) {
      return "21-23";
    }
    return leeftijd < 27 ? "24-26" : "vanaf-27";
  }
}
