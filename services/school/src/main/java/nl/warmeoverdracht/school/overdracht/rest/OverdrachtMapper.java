package nl.warmeoverdracht.school.overdracht.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.organisatie.Organisaties;
import nl.warmeoverdracht.school.overdracht.Aanbod;
import nl.warmeoverdracht.school.overdracht.BewaardeOverdracht;
import nl.warmeoverdracht.school.overdracht.Kern;
import nl.warmeoverdracht.school.overdracht.Overdracht;
import nl.warmeoverdracht.school.overdracht.Verloopregel;
import nl.warmeoverdracht.school.overdracht.rest.OverdrachtJson.OverdrachtAntwoord;
import nl.warmeoverdracht.school.overdracht.rest.OverdrachtJson.PartijJson;
import nl.warmeoverdracht.school.overdracht.rest.OverdrachtJson.VerloopregelAntwoord;

/** Writes handovers as JSON, with the names of their receivers. */
@ApplicationScoped
class OverdrachtMapper {

  private final Organisaties organisaties;

  OverdrachtMapper(Organisaties organisaties) {
    this.organisaties = organisaties;
  }

  Uni<OverdrachtAntwoord> json(UnitOfWork tx, BewaardeOverdracht overdracht) {
    return json(tx, List.of(overdracht)).map(List::getFirst);
  }

  Uni<List<OverdrachtAntwoord>> json(UnitOfWork tx, List<BewaardeOverdracht> overdrachten) {
    return organisaties
        .namen(tx, overdrachten.stream().map(o -> o.overdracht().kern().ontvanger()).toList())
        .map(namen -> overdrachten.stream().map(o -> json(o, namen)).toList());
  }

  private static OverdrachtAntwoord json(BewaardeOverdracht bewaard, Map<Oin, String> namen) {
    Overdracht overdracht = bewaard.overdracht();
    Kern kern = overdracht.kern();
    return new OverdrachtAntwoord(
        kern.id(),
        overdracht.toestand().code(),
        bewaard.versie(),
        overdracht.aanbodVersie(),
        kern.leerlingId(),
        kern.bestemming().code(),
        PartijJson.van(kern.afzender()),
        PartijJson.van(kern.ontvanger()),
        Optional.ofNullable(namen.get(kern.ontvanger().oin())),
        overdracht.laatsteAanbod().map(Aanbod::uiterlijkeReactieTijdstip),
        overdracht.laatsteAanbod().map(Aanbod::aangebodenOp),
        kern.vorigeOverdrachtId(),
        kern.aangemaaktOp(),
        bewaard.gewijzigdOp(),
        overdracht instanceof Overdracht.Aanvaard
            || overdracht instanceof Overdracht.WarmOvergedragen,
        bewaard.openVragen());
  }

  static VerloopregelAntwoord json(Verloopregel regel) {
    return new VerloopregelAntwoord(
        regel.volgnummer(),
        regel.gebeurtenis(),
        regel.vastgelegdOp(),
        regel.gebeurdOp(),
        regel.aanbodVersie(),
        PartijJson.van(regel.door().partij()),
        regel.door().rol());
  }
}
