package nl.warmeoverdracht.school.leerling.bestand;

import java.time.LocalDate;

/**
 * What rows are held against that does not stand in the file.
 *
 * @param vandaag today for this party; no one is born after it
 */
public record Leeskader(Afzender afzender, LocalDate vandaag, Aanpakken aanpakken) {}
