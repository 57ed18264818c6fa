package nl.warmeoverdracht.consent;

import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.Partijsoort;

/** What the legal bases call a party with this task. */
public final class Partijsoorten {

  private Partijsoorten() {}

  /** The kind of party; every task is one. */
  public static Partijsoort van(Taak taak) {
    return Codes.verplicht(Partijsoort.class, taak.code());
  }
}
