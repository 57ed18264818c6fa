package nl.warmeoverdracht.school.verstrekking;

/**
 * How many people must share what an announcement tells.
 *
 * @param aantal at least 2: one is nobody's group
 */
public record MinimaleGroep(int aantal) {

  public MinimaleGroep {
    if (aantal < 2) {
      throw new IllegalArgumentException("minimale-groep: at least 2");
    }
  }
}
