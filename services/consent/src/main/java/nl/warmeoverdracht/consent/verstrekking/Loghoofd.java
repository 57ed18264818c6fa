package nl.warmeoverdracht.consent.verstrekking;

import java.time.Instant;
import java.util.Optional;
import nl.warmeoverdracht.audit.CompactRange;

/** The head of the log, and when it last grew. */
public record Loghoofd(CompactRange bereik, Optional<Instant> vastgelegdTijdstip) {}
