package nl.warmeoverdracht.school.aanlevering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmeoverdracht.school.leerling.Leerlinginvoer.Vergelijking;
import nl.warmeoverdracht.school.leerling.Regeluitkomst;
import nl.warmeoverdracht.school.leerling.bestand.GelezenRegel;

/** Brings together what the file and what the register say of a row. Pure. */
final class Regelverslag {

  private Regelverslag() {}

  /** The result of each row, in the order of the file. */
  static List<Regelresultaat> van(
      Aanlevering aanlevering, List<GelezenRegel> regels, List<Vergelijking> vergelijkingen) {
    Map<Integer, Vergelijking> perRegel =
        vergelijkingen.stream().collect(Collectors.toMap(Vergelijking::regel, Function.identity()));
    return regels.stream()
        .map(
            regel ->
                resultaat(aanlevering, regel, Optional.ofNullable(perRegel.get(regel.regel()))))
        .toList();
  }

  private static Regelresultaat resultaat(
      Aanlevering aanlevering, GelezenRegel regel, Optional<Vergelijking> vergelijking) {
    return new Regelresultaat(
        regel.regel(),
        regel.leerlingnummer(),
        vergelijking.map(Vergelijking::uitkomst).orElse(Regeluitkomst.AFGEKEURD),
        vergelijking.flatMap(gevonden -> leerlingId(aanlevering, gevonden)),
        regel.meldingen());
  }

  /** A trial makes no pupils, so a new one has no id. */
  private static Optional<UUID> leerlingId(Aanlevering aanlevering, Vergelijking vergelijking) {
    boolean bestaatNiet = aanlevering.proef() && vergelijking.uitkomst() == Regeluitkomst.NIEUW;
    return bestaatNiet ? Optional.empty() : Optional.of(vergelijking.leerlingId());
  }
}
