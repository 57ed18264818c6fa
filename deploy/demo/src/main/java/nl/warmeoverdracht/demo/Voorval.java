package nl.warmeoverdracht.demo;

import java.time.LocalDate;

/**
 * One line of {@code verloop.csv}: something that happened to one person.
 *
 * @param datum the day on which it happened, already shifted
 * @param gebeurtenis kind of event, for example {@code overdracht_aangeboden}
 * @param waarde what the kind needs: a receiver, a diploma level, an outcome
 */
record Voorval(LocalDate datum, String leerlingnummer, String gebeurtenis, String waarde) {}
