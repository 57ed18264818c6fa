package nl.warmeoverdracht.school.rechten;

import java.time.Duration;

/**
 * What an operator sets about rights.
 *
 * @param verbeterdBinnen how near to the request a change of the file counts as its correction
 */
public record Instellingen(Duration verbeterdBinnen) {}
