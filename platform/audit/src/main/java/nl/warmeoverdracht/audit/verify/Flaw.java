package nl.warmeoverdracht.audit.verify;

/** What can be wrong with a log in tiles. */
public enum Flaw {
  /** The entry is not the one that the tree covers. */
  GEWIJZIGD("gewijzigd"),
  /** An entry that the tree does not cover. */
  INGEVOEGD("hier staat een blad te veel"),
  /** An entry that the tree covers is not there, later ones are. */
  VERWIJDERD("het blad is verwijderd"),
  /** Entries stand in another order than the tree has them. */
  VERPLAATST("het blad staat niet op zijn plaats"),
  /** The entries end before the size of the checkpoint. */
  AFGEKAPT("de log houdt hier op, terwijl het controlepunt meer bladen telt"),
  /** The entries are those of the checkpoint, but a tile of hashes is not, or is missing. */
  TEGEL("de bladen kloppen, maar een tegel met hun hashes is weg of anders"),
  /** Entries and tiles agree, but not with the checkpoint. */
  WORTEL("de bladen en tegels zijn onderling gelijk, maar niet die van het controlepunt"),
  /** The log has other leaves than a checkpoint that someone kept. */
  VERTAKT("de log toont hier andere bladen dan een controlepunt dat iemand bewaarde"),
  /** The log is shorter than a checkpoint that someone kept. */
  TERUGGEDRAAID("de log was al langer, volgens een controlepunt dat iemand bewaarde"),
  /** The leaf is another one than a copy that someone kept has. */
  KOPIE("het blad is anders dan in de bewaarde kopie"),
  /** The leaf is another one than a proof that someone kept says. */
  BEWIJS("het blad is anders dan in een bewaard bewijs"),
  /** A leaf that was promised is not in the log. */
  BELOFTE_GEBROKEN("het beloofde blad staat niet in de log en de termijn is voorbij"),
  /** A leaf that was promised came after its term. */
  BELOFTE_TE_LAAT("het beloofde blad is na de termijn opgenomen"),
  /** The details are not those to which the leaf committed. */
  ZEGEL("de details zijn niet die waarvoor dit blad is gemaakt"),
  /** The details are shown with another leaf than the log has there. */
  REGEL("de regel met details toont een ander blad dan de log"),
  /** The keeper of the log shows no line for these leaves. */
  REGEL_WEG("de regel ontbreekt in de lijst met details"),
  /** A decision in an export is not the one in the log. */
  UITVOER("dit besluit in de uitvoer is niet wat er in de log staat"),
  /** A decision in an export comes without proof. */
  ZONDER_BEWIJS("dit besluit in de uitvoer heeft geen bewijs"),
  /** The log's own signature is wrong. */
  HANDTEKENING("het controlepunt is niet ondertekend door de log");

  private final String melding;

  Flaw(String melding) {
    this.melding = melding;
  }

  /** The finding in plain Dutch. */
  public String melding() {
    return melding;
  }
}
