package nl.warmeoverdracht.consent.dataverwerking;

import java.util.Optional;
import java.util.UUID;

/**
 * What an auditor looks for.
 *
 * @param betrokkeneId a pseudonym
 * @param activiteit address of a processing activity
 * @param traceId a W3C trace
 * @param na cursor
 * @param limiet number of rows
 */
public record Zoekvraag(
    Optional<String> betrokkeneId,
    Optional<String> activiteit,
    Optional<String> traceId,
    UUID na,
    int limiet) {}
