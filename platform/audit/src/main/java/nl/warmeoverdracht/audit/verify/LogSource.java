package nl.warmeoverdracht.audit.verify;

import nl.warmeoverdracht.audit.tile.TileSource;

/** A log that is laid out as C2SP tlog-tiles says. Blocking; safe for use by several threads. */
public interface LogSource extends TileSource {

  /** The signed note at {@code checkpoint}; throws {@link UnusableInputException} without it. */
  String checkpoint();
}
