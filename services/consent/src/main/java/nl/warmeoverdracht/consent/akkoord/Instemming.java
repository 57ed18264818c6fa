package nl.warmeoverdracht.consent.akkoord;

import nl.warmeoverdracht.consent.Leeftijdsgrenzen;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;

/**
 * The agreement that an education act demands before a school passes a file on (WEC 44a(2)-(3), WVO
 * 2020 2.31b(2)-(3), WEB 9.2.13(2)). The basis stays the school's statutory task; without it the
 * school may not. With the parents until 18.
 */
public record Instemming(Kern kern) implements Akkoord {

  @Override
  public Akkoord met(Kern andereKern) {
    return new Instemming(andereKern);
  }

  @Override
  public SoortAkkoord soort() {
    return SoortAkkoord.INSTEMMING;
  }

  @Override
  public int zelfVanaf() {
    return Leeftijdsgrenzen.VOLWASSEN;
  }

  @Override
  public String toString() {
    return "Instemming[" + kern.id() + "]";
  }
}
