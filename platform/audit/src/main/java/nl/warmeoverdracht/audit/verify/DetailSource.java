package nl.warmeoverdracht.audit.verify;

import java.util.function.Consumer;

/** The details beside a log, in the order of its leaves. Blocking. */
@FunctionalInterface
public interface DetailSource {

  /**
   * Hands over every line, as it is read: memory does not grow with their number. Throws {@link
   * UnusableInputException} when they cannot be read.
   */
  void read(Consumer<DetailLine> to);
}
