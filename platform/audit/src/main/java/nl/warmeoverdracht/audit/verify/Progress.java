package nl.warmeoverdracht.audit.verify;

/** Is told how far a pass is. */
@FunctionalInterface
public interface Progress {

  /** Nobody wants to know. */
  Progress NONE = (done, total) -> {};

  /** So many leaves of so many have been read. */
  void at(long done, long total);
}
