package nl.warmeoverdracht.audit.verify;

import java.util.Optional;
import nl.warmeoverdracht.audit.Opening;

/**
 * A leaf with what its seal stands for, as the log's keeper shows them now.
 *
 * @param place of the leaf, from 0
 * @param leaf its bytes
 * @param opening empty when the details were erased
 */
public record DetailLine(long place, byte[] leaf, Optional<Opening> opening) {}
