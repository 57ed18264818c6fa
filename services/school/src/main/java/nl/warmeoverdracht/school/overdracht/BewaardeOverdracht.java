package nl.warmeoverdracht.school.overdracht;

import java.time.Instant;

/**
 * A handover with what storing it adds.
 *
 * @param versie for optimistic locking: counts every stored change
 * @param volgnummer last number given in its history
 * @param berichtnummer last number given to an event for the receiver
 * @param openVragen questions that wait for an answer
 */
public record BewaardeOverdracht(
    Overdracht overdracht,
    long versie,
    int volgnummer,
    int berichtnummer,
    Instant gewijzigdOp,
    int openVragen) {}
