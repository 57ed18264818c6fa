package nl.warmeoverdracht.school.verstrekking;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.warmeoverdracht.school.overdracht.Vraag;

/**
 * A kind of disclosure.
 *
 * @param openheid in which states it is open
 * @param samenstelling makes the allowed part; empty when there is no basis for any of it
 */
public record Verstrekkingsoort<T>(
    Fase fase,
    List<Categorie> categorieen,
    Openheid openheid,
    BiFunction<Zaak, Verstrekkingsbesluit, Optional<T>> samenstelling) {

  /** The coarse announcement, as long as there is an offer. */
  public static final Verstrekkingsoort<Aankondiging> AANKONDIGING =
      new Verstrekkingsoort<>(
          Fase.AANKONDIGING,
          Categorie.VAN_AANKONDIGING,
          Openheid.ZODRA_AANGEBODEN,
          (zaak, besluit) -> Optional.of(Aankondiging.van(zaak, besluit)));

  /** The dossier, after the sender confirmed the acceptance. */
  public static final Verstrekkingsoort<Dossier> DOSSIER =
      new Verstrekkingsoort<>(
          Fase.DOSSIER,
          Categorie.VAN_DOSSIER,
          Openheid.NA_AANVAARDING,
          (zaak, besluit) -> Optional.of(Dossier.van(zaak, besluit)));

  /** The answer to a question, to who asked it. */
  public static Verstrekkingsoort<Vraag.Antwoord> antwoord(Vraag.Antwoord antwoord) {
    return new Verstrekkingsoort<>(
        Fase.TERUGKOPPELING,
        List.of(Categorie.BERICHT),
        Openheid.ZODRA_AANGEBODEN,
        (zaak, besluit) -> new Toegestaan(besluit).waarde(Categorie.BERICHT, antwoord));
  }
}
