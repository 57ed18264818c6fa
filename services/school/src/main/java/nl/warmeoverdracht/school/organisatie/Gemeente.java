package nl.warmeoverdracht.school.organisatie;

/**
 * A municipality.
 *
 * @param code CBS code, 4 digits
 */
public record Gemeente(String code, String naam) {}
