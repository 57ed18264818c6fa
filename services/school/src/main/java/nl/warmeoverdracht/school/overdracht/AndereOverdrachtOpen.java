package nl.warmeoverdracht.school.overdracht;

/** Another handover of the same pupil to the same receiver was offered at the same moment. */
public final class AndereOverdrachtOpen extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** An offer that lost the race. */
  public AndereOverdrachtOpen(Throwable cause) {
    super("another handover of this pupil to this receiver was just offered", cause);
  }
}
