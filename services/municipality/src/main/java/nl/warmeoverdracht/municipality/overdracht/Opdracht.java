package nl.warmeoverdracht.municipality.overdracht;

import java.util.UUID;

/**
 * Which handover a command is about.
 *
 * @param versie the version that the caller saw; another one is refused
 * @param rol the role in which the caller acts, for the course
 */
public record Opdracht(UUID overdrachtId, long versie, String rol) {}
