package nl.warmeoverdracht.school.verstrekking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Leerlingen;
import nl.warmeoverdracht.school.organisatie.Ontvangerkeuze;
import nl.warmeoverdracht.school.organisatie.Organisaties;
import nl.warmeoverdracht.school.overdracht.Kern;
import nl.warmeoverdracht.school.overdracht.Overdracht;

/** Gathers what a decision about a handover needs. */
@ApplicationScoped
class ZaakSamenstellen {

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Leerlingen leerlingen;
  private final Vergroven vergroven;
  private final Organisaties organisaties;
  private final PartijTransacties transacties;
  private final Clock klok;

  ZaakSamenstellen(
      Leerlingen leerlingen,
      Vergroven vergroven,
      Organisaties organisaties,
      PartijTransacties transacties,
      Clock klok) {
    this.leerlingen = leerlingen;
    this.vergroven = vergroven;
    this.organisaties = organisaties;
    this.transacties = transacties;
    this.klok = klok;
  }

  /** The case for this phase; empty when the pupil is gone. */
  Uni<Optional<Zaak>> van(Overdracht overdracht, Fase fase) {
    Kern kern = overdracht.kern();
    return leerlingen
        .vind(kern.afzender(), kern.leerlingId())
        .chain(
            leerling ->
                leerling
                    .map(l -> zaak(overdracht, l).chain(z -> grof(z, fase)).map(Optional::of))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  /** Only an announcement is coarsened: later phases are about a known person. */
  private Uni<Zaak> grof(Zaak zaak, Fase fase) {
    return fase == Fase.AANKONDIGING
        ? vergroven.van(zaak).map(zaak::met)
        : Uni.createFrom().item(zaak);
  }

  private Uni<Zaak> zaak(Overdracht overdracht, Leerling leerling) {
    Kern kern = overdracht.kern();
    LocalDate vandaag = LocalDate.ofInstant(klok.instant(), NEDERLAND);
    return transacties.technisch(
        tx ->
            organisaties
                .gemeente(tx, leerling.woongemeente())
                .chain(
                    gemeente ->
                        eigenGemeente(tx, kern, leerling)
                            .map(
                                eigen ->
                                    new Zaak(
                                        kern,
                                        overdracht.aanbodVersie(),
                                        leerling,
                                        gemeente,
                                        eigen,
                                        Vergroving.GEEN,
                                        vandaag))));
  }

  /** Only a municipality can be somebody's own; for UWV the fact does not exist. */
  private Uni<Optional<Boolean>> eigenGemeente(UnitOfWork tx, Kern kern, Leerling leerling) {
    return kern.ontvanger().taak() == Taak.WERK_EN_INKOMEN
        ? organisaties
            .ontvanger(tx, Taak.WERK_EN_INKOMEN, leerling.woongemeente())
            .chain(
                keuze ->
                    organisaties
                        .handelendVoor(tx, kern.ontvanger())
                        .map(nu -> Optional.of(keuze.equals(new Ontvangerkeuze.Gevonden(nu)))))
        : Uni.createFrom().item(Optional.empty());
  }
}
