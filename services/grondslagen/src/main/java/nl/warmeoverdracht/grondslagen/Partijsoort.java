package nl.warmeoverdracht.grondslagen;

/**
 * The kind of party that a legal basis speaks of. More than the tasks that take part in a handover:
 * the law also names registers that report to one, and the person himself.
 */
public enum Partijsoort implements Codes {
  SCHOOL,
  TRAJECTAANBIEDER,
  DOORSTROOMPUNT,
  LEERPLICHT,
  WERK_EN_INKOMEN,
  UWV,
  WERKGEVER,
  TOEZICHT,
  BEHEER,
  DUO,
  BEVOLKINGSREGISTER,
  JONGERE;
}
