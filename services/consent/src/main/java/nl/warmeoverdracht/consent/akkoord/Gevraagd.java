package nl.warmeoverdracht.consent.akkoord;

import java.util.Optional;

/**
 * How it was asked and told, so that it can be shown later (AVG 7(1)).
 *
 * @param tekstversie the version of the text that was read
 * @param via in which way
 */
public record Gevraagd(String tekstversie, Optional<Vraagwijze> via) {}
