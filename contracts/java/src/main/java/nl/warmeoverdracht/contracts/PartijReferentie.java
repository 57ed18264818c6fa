package nl.warmeoverdracht.contracts;

import static java.util.Objects.requireNonNull;

/**
 * A party as it is written in a contract: an organisation and the task it acts for.
 *
 * @param oin the organisation (20 characters, ends in 000)
 * @param taak the code of the task, for example {@code werk-en-inkomen}
 */
public record PartijReferentie(String oin, String taak) {

  public PartijReferentie {
    requireNonNull(oin, "oin");
    requireNonNull(taak, "taak");
  }

  /** Written {@code oin/taak}, as in the database and in logs. */
  @Override
  public String toString() {
    return oin + "/" + taak;
  }
}
