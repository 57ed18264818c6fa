package nl.warmeoverdracht.audit.verify;

import java.util.function.Consumer;

/** An export of decisions, read as a stream: memory does not grow with it. Blocking. */
@FunctionalInterface
interface ExportFile {

  /**
   * Hands over the checkpoint and then every decision. Throws {@link IllegalArgumentException} when
   * the file is no export, and {@link java.io.UncheckedIOException} when it cannot be read.
   */
  void read(Consumer<String> checkpoint, Consumer<ExportRow> row);
}
