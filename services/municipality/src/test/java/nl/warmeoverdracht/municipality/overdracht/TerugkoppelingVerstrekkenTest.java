package nl.warmeoverdracht.municipality.overdracht;

import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.NU;
import static nl.warmeoverdracht.municipality.overdracht.OverdrachtFixture.eenOverdracht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.web.client.DienstNietBeschikbaar;
import org.junit.jupiter.api.Test;

/** The look just before the first byte, on a clock that runs while the record is kept. */
class TerugkoppelingVerstrekkenTest {

  private static final Duration GELDIGHEID = Duration.ofSeconds(5);
  private static final UUID BETROKKENE = new UUID(3, 3);
  private static final Zaak ZAAK = Zaak.nieuw(eenOverdracht().aanvaard().nu(), BETROKKENE, NU);

  private final AtomicReference<Instant> nu = new AtomicReference<>(NU);
  private final List<UUID> vermeld = new ArrayList<>();

  @Test
  void shouldLetNothingOutWhenTheDecisionEndedWhileTheRecordWasKept() {
    assertThatThrownBy(() -> status(GELDIGHEID)).isInstanceOf(DienstNietBeschikbaar.class);
    assertThat(vermeld).as("too much on record is the safe side").containsExactly(BETROKKENE);
  }

  @Test
  void shouldLetItOutWhenTheDecisionStillHoldsAfterTheRecord() {
    assertThat(status(GELDIGHEID.minusMillis(1))).isInstanceOf(Uitkomst.Gelukt.class);
    assertThat(vermeld).containsExactly(BETROKKENE);
  }

  private Uitkomst<Terugkoppeling> status(Duration vermelding) {
    InstantSource bron = nu::get;
    OntvangenOverdrachten overdrachten = metZaak();
    return new TerugkoppelingVerstrekken(
            new DezeZaak(),
            overdrachten,
            null,
            (_, categorieen) -> Uni.createFrom().item(besluit(categorieen)),
            new Zaakvermelding(() -> new Vermelding(vermelding), overdrachten),
            new ZonderDatabank(),
            bron.withZone(ZoneOffset.UTC))
        .status(ZAAK.overdrachtId(), _ -> true)
        .await()
        .indefinitely();
  }

  private static Besluiten.Besluit besluit(Set<String> categorieen) {
    return new Besluiten.Besluit(new UUID(9, 9), NU.plus(GELDIGHEID), categorieen);
  }

  private static OntvangenOverdrachten metZaak() {
    return (OntvangenOverdrachten)
        Proxy.newProxyInstance(
            OntvangenOverdrachten.class.getClassLoader(),
            new Class<?>[] {OntvangenOverdrachten.class},
            (_, _, _) -> Uni.createFrom().item(Optional.of(ZAAK)));
  }

  /** Keeping a record takes this long. */
  private final class Vermelding implements Logboek.Verwerking {
    private final Duration duur;

    Vermelding(Duration duur) {
      this.duur = duur;
    }

    @Override
    public Uni<Void> gelukt(UnitOfWork tx, Collection<UUID> betrokkenen) {
      vermeld.addAll(betrokkenen);
      nu.updateAndGet(toen -> toen.plus(duur));
      return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> vermeld(
        UnitOfWork tx, Logboek.Status status, Collection<Logboek.Betrokkene> betrokkenen) {
      throw new IllegalStateException("it was not refused");
    }
  }

  private static final class DezeZaak extends ZaakVoorAfzender {
    DezeZaak() {
      super(null, null);
    }

    @Override
    <T> Uni<Optional<T>> lees(
        UUID overdrachtId,
        Predicate<Taak> bedient,
        BiFunction<UnitOfWork, UUID, Uni<Optional<T>>> lezer) {
      return lezer.apply(null, overdrachtId);
    }
  }

  private static final class ZonderDatabank extends PartijTransacties {
    ZonderDatabank() {
      super(null, null);
    }

    @Override
    public <T> Uni<T> sql(Partij partij, Function<UnitOfWork.Sql, Uni<T>> work) {
      return work.apply(null);
    }
  }
}
