package nl.warmeoverdracht.messaging;

/** How a received message ended. */
enum Outcome {
  /** It had its effect. */
  HANDLED("verwerkt"),
  /** It had its effect before. */
  DUPLICATE("dubbel"),
  /** It waits behind a parked event of its key. */
  BEHIND("achter-geparkeerd"),
  /** It was parked itself. */
  PARKED("geparkeerd"),
  /** No handler wants it. */
  IGNORED("genegeerd");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
