package nl.warmeoverdracht.audit;

/**
 * How long a log is and what its root is: whoever keeps one, notices every later change before it.
 *
 * @param size number of leaves
 * @param root root hash over them
 */
public record LogHead(long size, Hash root) {}
