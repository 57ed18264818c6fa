package nl.warmeoverdracht.school.overdracht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.organisatie.Ontvangerkeuze;
import nl.warmeoverdracht.school.organisatie.Organisaties;

/** Offers a handover to its receiver, for the first time or again. */
@ApplicationScoped
public class OverdrachtAanbieden {

  private final Overgang overgang;
  private final Overdrachten overdrachten;
  private final Organisaties organisaties;
  private final Reactietermijn termijn;
  private final Clock klok;

  OverdrachtAanbieden(
      Overgang overgang,
      Overdrachten overdrachten,
      Organisaties organisaties,
      Reactietermijn termijn,
      Clock klok) {
    this.overgang = overgang;
    this.overdrachten = overdrachten;
    this.organisaties = organisaties;
    this.termijn = termijn;
    this.klok = klok;
  }

  /**
   * What the sender asks.
   *
   * @param versie the version that the sender saw
   * @param leerling the pupil, read before the transaction began
   */
  public record Opdracht(
      UUID overdrachtId,
      long versie,
      Optional<Instant> uiterlijkeReactieTijdstip,
      Optional<Leerling> leerling,
      Door door) {}

  /** The offer, or every objection; in the sender's own transaction. */
  public Uni<Uitkomst> biedAan(UnitOfWork tx, Opdracht opdracht) {
    return overgang
        .voltrek(
            tx,
            opdracht.overdrachtId(),
            OptionalLong.of(opdracht.versie()),
            was -> beslis(tx, was.overdracht(), opdracht))
        .onFailure(AndereOverdrachtOpen.class)
        .recoverWithItem(new Uitkomst.Afgewezen(List.of(AanbodRegels.andereOpen())));
  }

  private Uni<Decision<Besluit>> beslis(UnitOfWork tx, Overdracht overdracht, Opdracht opdracht) {
    Kern kern = overdracht.kern();
    return keuze(tx, kern, opdracht.leerling())
        .chain(
            keuze ->
                overdrachten
                    .heeftAndereOpen(tx, kern)
                    .map(andere -> situatie(opdracht, keuze, andere)))
        .map(situatie -> Beslissingen.aanbieden(overdracht, situatie, opdracht.door()));
  }

  /** Without a pupil there is no home municipality to choose by; that is objection enough. */
  private Uni<Ontvangerkeuze> keuze(UnitOfWork tx, Kern kern, Optional<Leerling> leerling) {
    return leerling
        .map(l -> organisaties.ontvanger(tx, kern.bestemming().taak(), l.woongemeente()))
        .orElseGet(() -> Uni.createFrom().item(new Ontvangerkeuze.Gevonden(kern.ontvanger())));
  }

  private Aanbodsituatie situatie(Opdracht opdracht, Ontvangerkeuze keuze, boolean andereOpen) {
    return new Aanbodsituatie(
        klok.instant(),
        opdracht.uiterlijkeReactieTijdstip(),
        termijn,
        opdracht.leerling(),
        keuze,
        andereOpen);
  }
}
