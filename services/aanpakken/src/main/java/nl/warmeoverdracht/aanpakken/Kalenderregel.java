package nl.warmeoverdracht.aanpakken;

import java.time.LocalDate;
import java.util.Optional;

/** A line of somebody's calendar: a day, what comes back, what does not end, what nobody knows. */
public sealed interface Kalenderregel {

  /** What it is about. */
  Onderdeel onderdeel();

  /** Why, in words. */
  String uitleg();

  /**
   * Something on a day.
   *
   * @param voorlopig counted from something that has no date yet, so it may still move
   */
  record Moment(LocalDate dag, Onderdeel onderdeel, Soort soort, boolean voorlopig, String uitleg)
      implements Kalenderregel {}

  /**
   * What comes back as long as a phase lasts: the timetable, on days that nobody needs to watch.
   */
  record Terugkerend(Onderdeel onderdeel, Ritme ritme, String uitleg) implements Kalenderregel {}

  /** The source says that it does not end. */
  record Doorlopend(Onderdeel onderdeel, String uitleg) implements Kalenderregel {}

  /** The source does not say when; nobody fills it in but a region. */
  record Leemte(Onderdeel onderdeel, String uitleg) implements Kalenderregel {}

  /**
   * The part of an approach, or of the law, that a line is about.
   *
   * @param id for software, for example {@code fase/stage} or {@code contact/volgen}
   * @param als only in this case; empty for always
   */
  record Onderdeel(String id, String naam, Optional<String> als, Bron bron) {}

  /** What happens on a day. */
  enum Soort {
    OP,
    BEGIN,
    VROEGSTE_BEGIN,
    UITERSTE_BEGIN,
    EINDE,
    VROEGSTE_EINDE,
    UITERSTE_EINDE,
    CONTACT,
    AANBOD,
    HERHAALD_AANBOD
  }
}
