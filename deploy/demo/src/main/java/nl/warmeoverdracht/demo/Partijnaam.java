package nl.warmeoverdracht.demo;

/** A party and the id of its own client in Keycloak. */
record Partijnaam(String oin, String taak) {

  String client() {
    return "systeem-" + taak + "-" + oin;
  }
}
