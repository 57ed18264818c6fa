package nl.warmeoverdracht.consent.grondslag;

import nl.warmeoverdracht.consent.Codes;

/** The kind of education; a football club's learn-work track (bvo) is none of the schools. */
public enum Schoolsoort implements Codes {
  VSO,
  PRO,
  MBO,
  BVO;
}
