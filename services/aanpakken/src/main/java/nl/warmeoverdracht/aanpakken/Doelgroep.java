package nl.warmeoverdracht.aanpakken;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * For whom an approach is. What is empty, the source does not say.
 *
 * @param voor in words
 * @param jongste from this age, in whole years
 * @param oudste up to and including this age
 * @param niveaus of mbo the level, of vmbo the year, as the contracts write them
 * @param startkwalificatie {@code zonder} or {@code beide}
 */
public record Doelgroep(
    String voor,
    Optional<Integer> jongste,
    Optional<Integer> oudste,
    Optional<Set<Schoolsoort>> schoolsoorten,
    Optional<List<String>> niveaus,
    Optional<List<String>> regelingen,
    Optional<String> startkwalificatie) {}
