package nl.warmeoverdracht.consent.verstrekkingenlog;

/** Hears that a leaf was committed and waits for its place. */
public interface Volgordewekker {

  /** Returns at once; safe on any thread. */
  void wek();
}
