package nl.warmeoverdracht.consent.dataverwerking;

import java.time.Instant;
import java.util.Optional;
import nl.warmeoverdracht.access.Partij;

/**
 * A party processed data of one person (Logboek Dataverwerkingen 0.8).
 *
 * @param volgnummer in the series of its producer
 * @param activiteit address in the register of processing activities
 * @param betrokkeneId a keyed pseudonym; never an id that anyone else uses
 * @param betrokkeneIdSoort what kind of name that is
 * @param traceId of the W3C trace, 32 hexadecimal digits
 * @param spanId of this processing, 16 hexadecimal digits; with {@code traceId} its own name
 * @param bovenliggendeSpanId in which span it was done
 * @param status {@code Unset}, {@code Ok} or {@code Error}
 * @param begin in milliseconds
 * @param einde in milliseconds
 */
public record Dataverwerking(
    long volgnummer,
    Partij partij,
    String activiteit,
    String betrokkeneId,
    String betrokkeneIdSoort,
    String traceId,
    String spanId,
    Optional<String> bovenliggendeSpanId,
    String status,
    String naam,
    Instant begin,
    Instant einde) {}
