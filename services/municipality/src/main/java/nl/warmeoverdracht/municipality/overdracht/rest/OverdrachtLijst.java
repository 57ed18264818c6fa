package nl.warmeoverdracht.municipality.overdracht.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.municipality.organisatie.Organisaties;
import nl.warmeoverdracht.municipality.overdracht.Zaak;
import nl.warmeoverdracht.municipality.overdracht.rest.Json.OverdrachtJson;

/** Writes cases with the names of their senders. */
@ApplicationScoped
class OverdrachtLijst {

  private final Organisaties organisaties;

  OverdrachtLijst(Organisaties organisaties) {
    this.organisaties = organisaties;
  }

  Uni<List<OverdrachtJson>> json(UnitOfWork tx, List<Zaak> zaken) {
    if (zaken.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    return organisaties
        .namen(tx, zaken.stream().map(zaak -> zaak.overdracht().aanbod().afzender().oin()).toList())
        .map(namen -> zaken.stream().map(zaak -> OverdrachtJson.van(zaak, namen)).toList());
  }

  Uni<OverdrachtJson> json(UnitOfWork tx, Zaak zaak) {
    return json(tx, List.of(zaak)).map(List::getFirst);
  }
}
