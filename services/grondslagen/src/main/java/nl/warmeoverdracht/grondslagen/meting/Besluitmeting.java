package nl.warmeoverdracht.grondslagen.meting;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.grondslagen.Besluit;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Fase;
import nl.warmeoverdracht.grondslagen.Feit;
import nl.warmeoverdracht.grondslagen.Feiten;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.Grondslag;
import nl.warmeoverdracht.grondslagen.Grondslagen;
import nl.warmeoverdracht.grondslagen.Partijsoort;
import nl.warmeoverdracht.grondslagen.Schoolsoort;
import nl.warmeoverdracht.grondslagen.Situatie;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.Stroom;
import nl.warmeoverdracht.grondslagen.Uitkomst;
import nl.warmeoverdracht.grondslagen.Uitkomst.Toegestaan;
import nl.warmeoverdracht.grondslagen.Verklaring;
import nl.warmeoverdracht.grondslagen.Wilsuiting;
import nl.warmeoverdracht.grondslagen.bestand.Grondslagenregister;

/**
 * {@code make bench-besluiten}: the engine alone on one thread, with 10,000 people who each have a
 * live declaration, found by their id for each decision. Prints decisions per second (measured
 * without a clock inside), the 99th percentile (measured with one) and bytes allocated.
 */
public final class Besluitmeting {

  private static final int MENSEN = 10_000;
  private static final int RONDE = 2_000_000;
  private static final int OPWARMEN = 5;
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);

  private final Grondslagen grondslagen = Grondslagenregister.lees();
  private final Random random = new Random(10_000);
  private final List<UUID> mensen = new ArrayList<>();
  private final Map<UUID, List<Wilsuiting>> akkoorden = new HashMap<>();
  private final Map<UUID, Situatie> situaties = new HashMap<>();
  private final UUID[] volgorde = new UUID[RONDE];
  private long open;

  /** Measures one category at a time, and a whole dossier. */
  public static void main(String... args) {
    new Besluitmeting(Set.of(Categorie.CONTACT)).meet("one category");
    EnumSet<Categorie> dossier = EnumSet.range(Categorie.IDENTITEIT, Categorie.OVERLEGBESLUIT);
    new Besluitmeting(dossier).meet(dossier.size() + " categories, a whole dossier");
  }

  private Besluitmeting(Set<Categorie> categorieen) {
    List<Stroom> stromen =
        grondslagen.regels().stream()
            .map(Grondslag::stroom)
            .filter(stroom -> !stroom.van().contains(Partijsoort.JONGERE))
            .toList();
    for (int i = 0; i < MENSEN; i++) {
      UUID mens = new UUID(random.nextLong(), random.nextLong());
      int leeftijd = 14 + random.nextInt(14);
      mensen.add(mens);
      akkoorden.put(
          mens,
          List.of(
              new Wilsuiting(
                  een(SoortAkkoord.values()),
                  Verklaring.GEGEVEN,
                  leeftijd < 17 ? GegevenDoor.OUDER : GegevenDoor.JONGERE,
                  Optional.of(leeftijd),
                  Optional.of(VANDAAG.plusDays(random.nextInt(400))))));
      Stroom stroom = stromen.get(random.nextInt(stromen.size()));
      situaties.put(
          mens,
          new Situatie(
              een(stroom.van().toArray(Partijsoort[]::new)),
              een(stroom.naar().toArray(Partijsoort[]::new)),
              een(stroom.fasen().toArray(Fase[]::new)),
              categorieen,
              new Feiten(Optional.of(leeftijd), Optional.of(een(Schoolsoort.values())), feiten()),
              List.of(),
              VANDAAG));
    }
    Arrays.setAll(volgorde, i -> mensen.get(random.nextInt(MENSEN)));
  }

  private void meet(String wat) {
    for (int i = 0; i < OPWARMEN; i++) {
      ronde();
    }
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long begin = System.nanoTime();
    ronde();
    long nanos = System.nanoTime() - begin;
    bytes = threads.getCurrentThreadAllocatedBytes() - bytes;
    long[] duur = duren();
    System.out.printf(
        "%s: %,d decisions/s, p50 %.2f us, p99 %.2f us, p99.9 %.2f us, %d bytes/decision (%,d of %,d categories open)%n",
        wat,
        RONDE * 1_000_000_000L / nanos,
        duur[RONDE / 2] / 1e3,
        duur[(int) (RONDE * 0.99)] / 1e3,
        duur[(int) (RONDE * 0.999)] / 1e3,
        bytes / RONDE,
        open / (OPWARMEN + 2),
        (long) RONDE * situaties.values().iterator().next().categorieen().size());
  }

  private void ronde() {
    for (UUID mens : volgorde) {
      tel(beslis(mens));
    }
  }

  private long[] duren() {
    long[] duren = new long[RONDE];
    for (int i = 0; i < RONDE; i++) {
      long begin = System.nanoTime();
      Besluit besluit = beslis(volgorde[i]);
      duren[i] = System.nanoTime() - begin;
      tel(besluit);
    }
    Arrays.sort(duren);
    return duren;
  }

  /** As the service does it: facts from the question, declarations from the register. */
  private Besluit beslis(UUID mens) {
    Situatie vraag = situaties.get(mens);
    return grondslagen.beslis(
        new Situatie(
            vraag.houder(),
            vraag.ontvanger(),
            vraag.fase(),
            vraag.categorieen(),
            vraag.feiten(),
            akkoorden.get(mens),
            vraag.datum()));
  }

  private void tel(Besluit besluit) {
    List<Uitkomst> uitkomsten = besluit.perCategorie();
    for (int i = 0; i < uitkomsten.size(); i++) {
      open += uitkomsten.get(i) instanceof Toegestaan ? 1 : 0;
    }
  }

  private Map<Feit, Boolean> feiten() {
    Map<Feit, Boolean> feiten = new EnumMap<>(Feit.class);
    for (Feit feit : Feit.values()) {
      if (random.nextInt(4) > 0) {
        feiten.put(feit, random.nextBoolean());
      }
    }
    return feiten;
  }

  private <T> T een(T[] alle) {
    return alle[random.nextInt(alle.length)];
  }
}
