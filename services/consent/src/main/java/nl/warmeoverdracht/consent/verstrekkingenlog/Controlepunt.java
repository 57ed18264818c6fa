package nl.warmeoverdracht.consent.verstrekkingenlog;

import java.time.Instant;
import nl.warmeoverdracht.audit.LogHead;

/**
 * The head of the log as we signed it.
 *
 * @param bericht the signed note (C2SP tlog-checkpoint)
 * @param tijdstip when it was signed
 */
public record Controlepunt(LogHead hoofd, String bericht, Instant tijdstip) {}
