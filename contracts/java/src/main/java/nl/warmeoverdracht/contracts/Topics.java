package nl.warmeoverdracht.contracts;

/** The names of the topics, as declared in {@code contracts/topics.yaml}. */
public final class Topics {

  /** What senders publish about handovers. */
  public static final String SCHOOL_OVERDRACHT = "school.overdracht";

  /** What receivers publish about handovers. */
  public static final String MUNICIPALITY_OVERDRACHT = "municipality.overdracht";

  /** The organisations and their tasks; compacted. */
  public static final String CONSENT_ORGANISATIE = "consent.organisatie";

  /** What happens to agreements. */
  public static final String CONSENT_TOESTEMMING = "consent.toestemming";

  /** Signed checkpoints of the disclosure log, for its witnesses. */
  public static final String CONSENT_VERSTREKKINGENLOG = "consent.verstrekkingenlog";

  private Topics() {}
}
