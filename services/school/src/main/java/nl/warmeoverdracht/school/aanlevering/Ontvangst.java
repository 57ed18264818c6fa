package nl.warmeoverdracht.school.aanlevering;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.school.leerling.Achtergrond;
import nl.warmeoverdracht.school.leerling.bestand.LeerlingStroom;
import nl.warmeoverdracht.school.leerling.bestand.Leeskader;
import nl.warmeoverdracht.school.leerling.bestand.Melding;
import nl.warmeoverdracht.school.leerling.bestand.Tekenset;
import nl.warmeoverdracht.school.leerling.bestand.Tekensetherkenning;

/**
 * One file while it comes in: cut into pieces that are kept, and looked at just enough to refuse at
 * once what can never be read. For one request.
 */
public final class Ontvangst {

  private final UUID id;
  private final Leeskader kader;
  private final Function<Bewaren, Uni<Void>> bewaar;
  private final Achtergrond achtergrond;
  private final Deler deler = new Deler();
  private final Tekensetherkenning herkenning = new Tekensetherkenning();
  private Optional<Bestandsdeel> eerste = Optional.empty();
  private Optional<Melding> onleesbaar = Optional.empty();
  private int delen;

  Ontvangst(
      UUID id, Leeskader kader, Function<Bewaren, Uni<Void>> bewaar, Achtergrond achtergrond) {
    this.id = id;
    this.kader = kader;
    this.bewaar = bewaar;
    this.achtergrond = achtergrond;
  }

  record Bewaren(UUID aanleveringId, Bestandsdeel deel) {}

  /** Under which id it is kept. */
  UUID id() {
    return id;
  }

  /** Takes the next bytes; completes when more may come. */
  public Uni<Void> ontvang(byte[] bytes) {
    if (onleesbaar.isPresent()) {
      return Uni.createFrom().voidItem();
    }
    herkenning.zie(bytes);
    List<Bestandsdeel> klaar = deler.voegToe(bytes);
    deler
        .teLangeRegel()
        .ifPresent(
            regel ->
                onleesbaar =
                    Optional.of(
                        Melding.fout(
                            regel, "te-lang", "Deze regel is te lang voor een CSV-bestand.")));
    return Multi.createFrom()
        .iterable(klaar)
        .onItem()
        .transformToUniAndConcatenate(this::bewaar)
        .collect()
        .last()
        .replaceWithVoid();
  }

  /** After the last byte: the file, or every reason why no row of it can be looked at. */
  public Uni<Decision<OntvangenBestand>> einde() {
    Optional<Bestandsdeel> laatste = deler.einde();
    return laatste
        .filter(deel -> onleesbaar.isEmpty())
        .map(this::bewaar)
        .orElseGet(() -> Uni.createFrom().voidItem())
        .chain(() -> achtergrond.doe(this::beoordeel));
  }

  private Decision<OntvangenBestand> beoordeel() {
    Optional<Tekenset> tekenset = herkenning.besluit();
    if (onleesbaar.isPresent()) {
      return afgekeurd(List.of(onleesbaar.get()));
    }
    if (tekenset.isEmpty()) {
      return afgekeurd(
          List.of(
              Melding.fout(
                  1, "verkeerde-tekenset", "Het bestand is in UTF-16. Bewaar het als CSV UTF-8.")));
    }
    String begin = eerste.map(deel -> tekenset.get().tekst(deel.inhoud(), true)).orElse("");
    LeerlingStroom.Opening opening = LeerlingStroom.open(kader, begin, delen <= 1);
    return opening
        .stroom()
        .map(stroom -> new Aanlevering.Bestand(tekenset.get(), deler.regels(), stroom.bsnKolom()))
        .map(bestand -> new OntvangenBestand(id, bestand, opening.meldingen()))
        .map(Decision::accept)
        .orElseGet(() -> afgekeurd(opening.meldingen()));
  }

  private static Decision<OntvangenBestand> afgekeurd(List<Melding> meldingen) {
    return Decision.reject(
        meldingen.stream().filter(Melding::isFout).map(Melding::bezwaar).toList());
  }

  private Uni<Void> bewaar(Bestandsdeel deel) {
    delen++;
    if (eerste.isEmpty()) {
      eerste = Optional.of(deel);
    }
    return bewaar.apply(new Bewaren(id, deel));
  }
}
