package nl.warmeoverdracht.school.verstrekking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.warmeoverdracht.school.leerling.Kenmerk;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Leerlingen;

/** Finds out how much an announcement must be coarsened, from the sender's own register. */
@ApplicationScoped
class Vergroven {

  private final Leerlingen leerlingen;
  private final MinimaleGroep minimaal;

  Vergroven(Leerlingen leerlingen, MinimaleGroep minimaal) {
    this.leerlingen = leerlingen;
    this.minimaal = minimaal;
  }

  /** What is left out; one query in a transaction of its own. */
  Uni<Vergroving> van(Zaak zaak) {
    boolean bekend = zaak.ontvangerKentWoongemeente();
    List<List<Kenmerk>> groepen =
        Vergroving.trappen(bekend).stream()
            .map(trap -> trap.stream().map(categorie -> kenmerk(categorie, zaak)).toList())
            .toList();
    return leerlingen
        .tel(zaak.kern().afzender(), groepen, minimaal.aantal())
        .map(aantallen -> Vergroving.van(bekend, aantallen, minimaal));
  }

  private static Kenmerk kenmerk(Categorie categorie, Zaak zaak) {
    Leerling leerling = zaak.leerling();
    return switch (categorie) {
      case WOONGEMEENTE -> new Kenmerk.Woongemeente(leerling.woongemeente());
      case LEEFTIJDSGROEP -> Leeftijdsgroep.van(zaak.leeftijd()).geboren(zaak.dag());
      case SCHOOLSOORT -> new Kenmerk.BijSchoolsoort(leerling.schoolsoort());
      case UITSTROOMPROFIEL -> new Kenmerk.Uitstroomprofiel(leerling.uitstroomprofiel());
      case BEGELEIDINGSBEHOEFTE ->
          new Kenmerk.Begeleidingsbehoefte(leerling.begeleidingsbehoefte());
      default -> throw new IllegalArgumentException("not in an announcement: " + categorie);
    };
  }
}
