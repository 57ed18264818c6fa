package nl.warmeoverdracht.school.verstrekking;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.UuidV7;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Schoolsoort;
import nl.warmeoverdracht.school.overdracht.Bestemming;
import nl.warmeoverdracht.school.overdracht.BewaardeOverdracht;
import nl.warmeoverdracht.school.overdracht.Kern;
import nl.warmeoverdracht.school.overdracht.Overdracht;
import nl.warmeoverdracht.school.verstrekking.Verstrekkingsbesluit.Categoriebesluit;
import org.junit.jupiter.api.Test;

/** The look just before the first byte, on a clock that runs while the record is kept. */
class VerstrekkenTest {

  private static final Instant BEGIN = Instant.parse("2026-11-23T09:00:00Z");
  private static final Duration GELDIGHEID = Duration.ofSeconds(5);
  private static final Kern KERN =
      new Kern(
          new UUID(0, 2),
          Partij.van("00000099000000024000", "school"),
          new UUID(0, 3),
          Bestemming.WERK_EN_INKOMEN,
          Partij.van("00000099100001955000", "werk-en-inkomen"),
          Optional.empty(),
          BEGIN);
  private static final Verstrekkingsoort<String> ALTIJD_OPEN =
      new Verstrekkingsoort<>(
          Fase.TERUGKOPPELING,
          List.of(Categorie.BERICHT),
          _ -> new Openheid.Open(),
          (_, _) -> Optional.of("Ja, dat kan."));

  private final AtomicReference<Instant> nu = new AtomicReference<>(BEGIN);
  private final List<Logboek.Status> vermeld = new ArrayList<>();

  @Test
  void shouldLetNothingOutWhenTheDecisionEndedWhileTheRecordWasKept() {
    assertThat(verstrekt(GELDIGHEID)).isInstanceOf(Verstrekkingsuitkomst.BesluitVervallen.class);
    assertThat(vermeld)
        .as("too much on record is the safe side")
        .containsExactly(Logboek.Status.OK);
  }

  @Test
  void shouldLetItOutWhenTheDecisionStillHoldsAfterTheRecord() {
    assertThat(verstrekt(GELDIGHEID.minusMillis(1)))
        .isInstanceOfSatisfying(
            Verstrekkingsuitkomst.Verstrekt.class,
            uitkomst -> assertThat(uitkomst.verstrekking().gegevens()).isEqualTo("Ja, dat kan."));
    assertThat(vermeld).containsExactly(Logboek.Status.OK);
  }

  private Verstrekkingsuitkomst<String> verstrekt(Duration vermelding) {
    InstantSource bron = nu::get;
    Clock klok = bron.withZone(ZoneOffset.UTC);
    Logboek logboek =
        () ->
            (_, status, _) -> {
              vermeld.add(status);
              nu.updateAndGet(toen -> toen.plus(vermelding));
              return Uni.createFrom().voidItem();
            };
    Verstrekken verstrekken =
        new Verstrekken(
            new OpenZicht(),
            new VasteZaak(),
            _ -> Uni.createFrom().item(besluit()),
            new Verstrekkingslogboek(logboek, null),
            new UuidV7(klok),
            klok);
    Beller dienst = new Beller("dienst", Optional.empty(), Set.of(Taak.WERK_EN_INKOMEN), Set.of());
    return verstrekken.verstrek(KERN.id(), dienst, ALTIJD_OPEN).await().indefinitely();
  }

  private static Verstrekkingsbesluit besluit() {
    return new Verstrekkingsbesluit(
        new UUID(0, 1),
        BEGIN.plus(GELDIGHEID),
        List.of(
            new Categoriebesluit(
                Categorie.BERICHT.code(), true, "reden", Optional.empty(), Optional.empty())));
  }

  /** The row is there; reading it takes no time. */
  private static final class OpenZicht extends ZichtVanOntvanger {
    OpenZicht() {
      super(null, null);
    }

    @Override
    <T> Uni<Optional<T>> vind(
        UUID overdrachtId, Beller beller, BiFunction<UnitOfWork, BewaardeOverdracht, Uni<T>> werk) {
      return werk.apply(
              null, new BewaardeOverdracht(new Overdracht.Concept(KERN), 1, 1, 1, BEGIN, 0))
          .map(Optional::of);
    }
  }

  private static final class VasteZaak extends ZaakSamenstellen {
    VasteZaak() {
      super(null, null, null, null, null);
    }

    @Override
    Uni<Optional<Zaak>> van(Overdracht overdracht, Fase fase) {
      return Uni.createFrom()
          .item(
              Optional.of(
                  new Zaak(
                      KERN,
                      1,
                      leerling(),
                      Optional.empty(),
                      Optional.of(true),
                      Vergroving.GEEN,
                      LocalDate.of(2026, 11, 23))));
    }
  }

  private static Leerling leerling() {
    return new Leerling(
        KERN.leerlingId(),
        "VOO1",
        new Leerling.Naam("Voorbeeld", Optional.empty(), "Voorbeeld"),
        LocalDate.of(2006, 1, 1),
        "7041 AA",
        "Montferland",
        Schoolsoort.MBO,
        "mbo-2",
        Optional.empty(),
        false,
        "geen",
        Optional.empty(),
        "transitieroute",
        new Leerling.Begeleider("B. Voorbeeld", "b@school.example", "06-00000000"),
        List.of(),
        List.of(),
        List.of(),
        false,
        1);
  }
}
