package nl.warmeoverdracht.audit;

import java.util.Optional;

/**
 * A leaf as a log shows it, with what was recorded when it was appended.
 *
 * @param volgnummer the place that the log claims for it, from 0
 * @param leaf the leaf, built from what the log shows now
 * @param recordedHash the leaf hash written at the time
 * @param recordedRoot the root over this and all earlier leaves, written at the time
 * @param opening what the seal stands for, as the log shows it now
 */
public record LogEntry(
    long volgnummer, Leaf leaf, Hash recordedHash, Hash recordedRoot, Optional<Opening> opening) {}
