package nl.warmeoverdracht.school.proef;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.school.leerling.Kenmerk;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Leerlingen;
import nl.warmeoverdracht.school.leerling.Schoolsoort;

/**
 * Pupils as a test wants them, so that tests of handovers do not depend on how they are imported.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class ProefLeerlingen implements Leerlingen {

  private static final String BEGELEIDER_TELEFOON = "06-00000000";

  private static final List<String> GEWOON = List.of("vast-aanspreekpunt-op-de-werkvloer");
  private static final List<String> ZELDZAAM = List.of("rustige-werkplek");

  private final Map<String, Leerling> leerlingen = new ConcurrentHashMap<>();

  @Override
  public Uni<Optional<Leerling>> vind(Partij partij, UUID leerlingId) {
    return Uni.createFrom().item(Optional.ofNullable(leerlingen.get(sleutel(partij, leerlingId))));
  }

  /** Everybody here has company, except with {@link #ZELDZAAM} needs. */
  @Override
  public Uni<List<Integer>> tel(Partij partij, List<List<Kenmerk>> groepen, int grens) {
    Kenmerk zeldzaam = new Kenmerk.Begeleidingsbehoefte(ZELDZAAM);
    return Uni.createFrom()
        .item(groepen.stream().map(groep -> groep.contains(zeldzaam) ? 1 : grens).toList());
  }

  /** A graduate of mbo-2, 20 years old, who lives in this municipality. */
  public UUID gediplomeerdeUit(Partij partij, String woongemeente) {
    return met(partij, woongemeente, GEWOON);
  }

  /** The same, but the only one at this party who needs this guidance. */
  public UUID zeldzameUit(Partij partij, String woongemeente) {
    return met(partij, woongemeente, ZELDZAAM);
  }

  private UUID met(Partij partij, String woongemeente, List<String> behoefte) {
    UUID id = UUID.randomUUID();
    leerlingen.put(sleutel(partij, id), leerling(id, woongemeente, behoefte));
    return id;
  }

  private static Leerling leerling(UUID id, String woongemeente, List<String> behoefte) {
    return new Leerling(
        id,
        "VOO" + id.toString().substring(0, 8),
        new Leerling.Naam("Geheimvoornaam", Optional.empty(), "Geheimachternaam"),
        LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam")).minusYears(20).minusDays(1),
        "7041 AA",
        woongemeente,
        Schoolsoort.MBO,
        "mbo-2",
        Optional.empty(),
        true,
        "geen",
        Optional.of(LocalDate.of(2026, 7, 17)),
        "transitieroute",
        new Leerling.Begeleider("B. Voorbeeld", "begeleider@school.example", BEGELEIDER_TELEFOON),
        List.of("sociaal-netwerk"),
        behoefte,
        List.of(new Leerling.Diploma("mbo-2", LocalDate.of(2026, 7, 1))),
        true,
        1);
  }

  private static String sleutel(Partij partij, UUID id) {
    return partij.sleutel() + " " + id;
  }
}
