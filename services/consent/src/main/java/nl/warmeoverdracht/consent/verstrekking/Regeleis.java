package nl.warmeoverdracht.consent.verstrekking;

/** What a rule must meet beside the law before a decision may rest on it. */
public interface Regeleis {

  /** The outcome itself, or a refusal when it rests on a rule that may not be used. */
  Categoriebesluit toets(Categoriebesluit besluit);
}
