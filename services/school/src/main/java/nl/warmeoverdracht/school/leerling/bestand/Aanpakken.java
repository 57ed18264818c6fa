package nl.warmeoverdracht.school.leerling.bestand;

/** The approaches that pupils can follow: {@code contracts/aanpakken}. */
@FunctionalInterface
public interface Aanpakken {

  /** Whether there is an approach with this id, which has the form of one. */
  boolean kent(String id);
}
