package nl.warmeoverdracht.school.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Leerlingregister;
import nl.warmeoverdracht.school.leerling.Schoolsoort;
import nl.warmeoverdracht.school.rechten.Kennisgevingen.Openstaand;
import org.junit.jupiter.api.Test;

/** What a school answers by itself, and what it leaves to people. */
class KennisgevingAfhandelenTest {

  private static final Clock NU =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
  private static final Openstaand OPEN =
      new Openstaand(new UUID(0, 7), Partij.van("00000099000000024000", "school"));

  private final List<Antwoord> bevestigd = new ArrayList<>();
  private final List<String> taken = new ArrayList<>();

  @Test
  void shouldLeaveEveryCorrectionOfAPupilToPeople() {
    handelAf(Soort.RECTIFICATIE, Optional.of(leerling()), "identiteit");

    assertThat(bevestigd).isEmpty();
    assertThat(taken).containsExactly("stelUit");
  }

  @Test
  void shouldLeaveToPeopleTheErasureOfWhatIsNotInTheRegister() {
    handelAf(Soort.WISSING, Optional.of(leerling()), "leefgebied-signalen", "bericht");

    assertThat(bevestigd).isEmpty();
    assertThat(taken).containsExactly("stelUit");
  }

  @Test
  void shouldSayOfAPupilItDoesNotHaveThatNothingIsWrongOrLeft() {
    handelAf(Soort.RECTIFICATIE, Optional.empty(), "identiteit");
    handelAf(Soort.WISSING, Optional.empty(), "identiteit");

    assertThat(bevestigd)
        .containsExactly(
            Antwoord.zonderGrond(Antwoord.GECORRIGEERD, Set.of()),
            Antwoord.zonderGrond(Antwoord.VERWIJDERD, Set.of()));
    assertThat(taken).containsExactly("bewaar", "klaar", "bewaar", "klaar");
  }

  private void handelAf(Soort soort, Optional<Leerling> leerling, String... categorieen) {
    new KennisgevingAfhandelen(
            new Consent(
                new Kennisgeving(
                    OPEN.kennisgevingId(), soort, new UUID(0, 1), Set.of(categorieen), false)),
            kennisgevingen(),
            register(leerling),
            new Bewaargronden(List.of()),
            new ZonderDatabank(),
            NU)
        .handelAf(OPEN)
        .await()
        .indefinitely();
  }

  private final class Consent implements Rechtendienst {
    private final Kennisgeving kennisgeving;

    Consent(Kennisgeving kennisgeving) {
      this.kennisgeving = kennisgeving;
    }

    @Override
    public Uni<Optional<Kennisgeving>> haal(UUID kennisgevingId) {
      return Uni.createFrom().item(Optional.of(kennisgeving));
    }

    @Override
    public Uni<Void> bevestig(UUID kennisgevingId, Antwoord antwoord) {
      bevestigd.add(antwoord);
      return Uni.createFrom().voidItem();
    }
  }

  /** Nothing was answered before; remembers what is asked of it. */
  private Kennisgevingen kennisgevingen() {
    return doet(
        Kennisgevingen.class,
        methode -> {
          if (methode.equals("antwoord")) {
            return Optional.empty();
          }
          taken.add(methode);
          return null;
        });
  }

  private static Leerlingregister register(Optional<Leerling> leerling) {
    return doet(
        Leerlingregister.class,
        methode -> {
          if (methode.equals("vergrendel")) {
            return leerling;
          }
          throw new IllegalStateException("the register is not to be touched: " + methode);
        });
  }

  private static <T> T doet(Class<T> poort, Function<String, Object> antwoord) {
    return poort.cast(
        Proxy.newProxyInstance(
            poort.getClassLoader(),
            new Class<?>[] {poort},
            (_, methode, _) -> Uni.createFrom().item(antwoord.apply(methode.getName()))));
  }

  private static final class ZonderDatabank extends PartijTransacties {
    ZonderDatabank() {
      super(null, null);
    }

    @Override
    public <T> Uni<T> hibernate(Partij partij, Function<UnitOfWork.Hibernate, Uni<T>> work) {
      return work.apply(null);
    }
  }

  private static Leerling leerling() {
    return new Leerling(
        new UUID(0, 1),
        "NR1",
        new Leerling.Naam("Voorbeeld", Optional.empty(), "Voorbeeld"),
        LocalDate.of(2006, 2, 3),
        "1234 AB",
        "Montferland",
        Schoolsoort.MBO,
        "mbo-2",
        Optional.empty(),
        false,
        "geen",
        Optional.empty(),
        "transitieroute",
        new Leerling.Begeleider("B. Voorbeeld", "b@school.example", "06-00000000"),
        List.of("vervoer"),
        List.of("reizen"),
        List.of(),
        false,
        1);
  }
}
