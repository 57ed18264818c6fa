package nl.warmeoverdracht.consent.uitvoer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.akkoord.Akkoorden;
import nl.warmeoverdracht.consent.koppeling.Koppeling;
import nl.warmeoverdracht.consent.koppeling.Koppelingen.Benoemd;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoek;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoeken;
import nl.warmeoverdracht.consent.persoonsverzoek.Verzoeksoort;
import nl.warmeoverdracht.consent.rechten.EigenVerzoek;
import nl.warmeoverdracht.consent.rechten.EigenVerzoeken;
import nl.warmeoverdracht.consent.rechten.Verzoek;

/** Reads what we know ourselves, a page at a time, in the person's own transaction. */
@ApplicationScoped
public class EigendeelLezen {

  /** The most of each list; somebody with more is told so. */
  static final int MEESTE = 5_000;

  private static final int BLADZIJDE = 500;
  private static final UUID VANAF_HET_BEGIN = new UUID(0, 0);

  private final Akkoorden akkoorden;
  private final Besluitenbron besluiten;
  private final Persoonsverzoeken verzoeken;
  private final EigenVerzoeken rechten;

  EigendeelLezen(
      Akkoorden akkoorden,
      Besluitenbron besluiten,
      Persoonsverzoeken verzoeken,
      EigenVerzoeken rechten) {
    this.akkoorden = akkoorden;
    this.besluiten = besluiten;
    this.verzoeken = verzoeken;
    this.rechten = rechten;
  }

  private record Bij(String houder, UUID betrokkeneId) {}

  /** What concerns these ties and no other. */
  public Uni<Eigendeel> lees(UnitOfWork.Sql tx, List<Benoemd> gekozen) {
    List<UUID> ids = gekozen.stream().map(een -> een.koppeling().id()).toList();
    return alle((na, aantal) -> besluiten.van(tx, ids, na, aantal), Besluit::id)
        .flatMap(
            genomen ->
                alle((na, aantal) -> akkoorden.eigen(tx, na, aantal), een -> een.akkoord().id())
                    .flatMap(
                        verklaard ->
                            verzoeken(tx)
                                .flatMap(
                                    gedaan ->
                                        rechten(tx)
                                            .map(
                                                gebruikt ->
                                                    deel(
                                                        gekozen, genomen, verklaard, gedaan,
                                                        gebruikt)))));
  }

  private Uni<List<EigenVerzoek>> rechten(UnitOfWork.Sql tx) {
    return alle(
        (na, aantal) -> rechten.bladzijde(tx, na, aantal), gebruikt -> gebruikt.verzoek().id());
  }

  private Uni<List<Persoonsverzoeken.Benoemd>> verzoeken(UnitOfWork.Sql tx) {
    return verzoeken(tx, Verzoeksoort.VRAAG)
        .chain(
            vragen ->
                verzoeken(tx, Verzoeksoort.BEZWAAR)
                    .map(
                        bezwaren -> {
                          List<Persoonsverzoeken.Benoemd> samen = new ArrayList<>(vragen);
                          samen.addAll(bezwaren);
                          return samen;
                        }));
  }

  private Uni<List<Persoonsverzoeken.Benoemd>> verzoeken(UnitOfWork.Sql tx, Verzoeksoort soort) {
    return alle(
        (na, aantal) -> verzoeken.eigen(tx, soort, na, aantal), een -> een.verzoek().kern().id());
  }

  private static Eigendeel deel(
      List<Benoemd> gekozen,
      List<Besluit> besluiten,
      List<Akkoorden.Eigen> verklaard,
      List<Persoonsverzoeken.Benoemd> verzoeken,
      List<EigenVerzoek> gebruikt) {
    Set<Bij> bij =
        gekozen.stream()
            .map(Benoemd::koppeling)
            .map(EigendeelLezen::bij)
            .collect(Collectors.toSet());
    return new Eigendeel(
        gekozen,
        verklaard.stream().filter(een -> bij.contains(bij(een.akkoord()))).toList(),
        besluiten,
        verzoeken.stream().filter(een -> bij.contains(bij(een.verzoek().kern()))).toList(),
        gebruikt.stream().filter(een -> bij.contains(bij(een.verzoek()))).toList(),
        List.of(besluiten, verklaard, verzoeken, gebruikt).stream()
            .allMatch(lijst -> lijst.size() < MEESTE));
  }

  private static Bij bij(Koppeling koppeling) {
    return new Bij(koppeling.houder().sleutel(), koppeling.betrokkeneId());
  }

  private static Bij bij(Akkoord akkoord) {
    return new Bij(akkoord.houder().sleutel(), akkoord.betrokkeneId());
  }

  /** Not by the tie: who ties himself again has another one, and asked the same holder. */
  private static Bij bij(Persoonsverzoek.Kern kern) {
    return new Bij(kern.houder().sleutel(), kern.betrokkeneId());
  }

  private static Bij bij(Verzoek verzoek) {
    return new Bij(verzoek.houder().sleutel(), verzoek.betrokkeneId());
  }

  private static <T> Uni<List<T>> alle(
      BiFunction<UUID, Integer, Uni<List<T>>> bladzijde, Function<T, UUID> id) {
    return verder(bladzijde, id, new ArrayList<>(), VANAF_HET_BEGIN);
  }

  private static <T> Uni<List<T>> verder(
      BiFunction<UUID, Integer, Uni<List<T>>> bladzijde,
      Function<T, UUID> id,
      List<T> gelezen,
      UUID na) {
    return bladzijde
        .apply(na, BLADZIJDE)
        .chain(
            rijen -> {
              gelezen.addAll(rijen);
              return rijen.size() < BLADZIJDE || gelezen.size() >= MEESTE
                  ? Uni.createFrom().item(gelezen)
                  : verder(bladzijde, id, gelezen, id.apply(rijen.getLast()));
            });
  }
}
