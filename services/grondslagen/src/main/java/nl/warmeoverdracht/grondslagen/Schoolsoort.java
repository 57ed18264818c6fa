package nl.warmeoverdracht.grondslagen;

/** The kind of education; a football club's learn-work track (bvo) is none of the schools. */
public enum Schoolsoort implements Codes {
  VSO,
  PRO,
  MBO,
  BVO;
}
