package nl.warmeoverdracht.consent.dataverwerking;

/** What came of a part of a series. */
public sealed interface Ontvangst {

  /**
   * Every record up to and including this number is kept.
   *
   * @param laatsteVolgnummer in this series
   */
  record Bewaard(long laatsteVolgnummer) implements Ontvangst {}

  /**
   * Something is missing before this part; nothing of it was kept.
   *
   * @param verwacht the number that must come first
   */
  record Hiaat(long verwacht) implements Ontvangst {}

  /** What was kept under these numbers is something else; nothing was kept now. */
  record AndereInhoud() implements Ontvangst {}

  /** The series is of another sender. */
  record VanEenAnder() implements Ontvangst {}
}
