package nl.warmeoverdracht.consent.toezicht;

import io.smallrye.mutiny.Multi;
import nl.warmeoverdracht.consent.verstrekkingenlog.Controlepunt;

/**
 * An export.
 *
 * @param controlepunt what every proof in it leads to
 * @param regels the decisions, read as they are taken
 */
public record Uitvoer(Controlepunt controlepunt, Multi<Uitvoerregel> regels) {}
