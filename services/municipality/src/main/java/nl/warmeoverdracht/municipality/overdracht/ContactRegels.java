package nl.warmeoverdracht.municipality.overdracht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.municipality.overdracht.OverdrachtGebeurtenis.KennismakingVastgelegd;
import nl.warmeoverdracht.municipality.overdracht.OverdrachtGebeurtenis.VraagGesteld;

/** When a question can be asked and an introduction recorded; neither changes the state here. */
public final class ContactRegels {

  private ContactRegels() {}

  /** A question makes sense while there is something to decide or to guide. */
  public static Decision<VraagGesteld> beoordeelVraag(
      OntvangenOverdracht overdracht, UUID vraagId) {
    return switch (overdracht.toestand()) {
      case ONTVANGEN, AANVAARDING_VERZOCHT, AANVAARD, WARM_OVERGEDRAGEN ->
          Decision.accept(new VraagGesteld(vraagId));
      case TERUGLEGGING_VERZOCHT, TERUGGELEGD, INGETROKKEN, VERLOPEN ->
          Decision.reject(Bezwaren.verkeerdeToestand(overdracht.toestand(), "een vraag stellen"));
    };
  }

  /**
   * An introduction can be recorded once the case is ours, also when the other side recorded one
   * before; the sender makes the handover warm.
   */
  public static Decision<KennismakingVastgelegd> beoordeelKennismaking(
      OntvangenOverdracht overdracht, Kennismaking kennismaking, LocalDate vandaag) {
    List<Bezwaar> bezwaren = new ArrayList<>();
    switch (overdracht.toestand()) {
      case AANVAARD, WARM_OVERGEDRAGEN -> {}
      case ONTVANGEN,
          AANVAARDING_VERZOCHT,
          TERUGLEGGING_VERZOCHT,
          TERUGGELEGD,
          INGETROKKEN,
          VERLOPEN ->
          bezwaren.add(
              Bezwaren.verkeerdeToestand(overdracht.toestand(), "een kennismaking vastleggen"));
    }
    if (kennismaking.gehoudenOp().isAfter(vandaag)) {
      bezwaren.add(
          Bezwaar.opVeld(
              "/gehoudenOp",
              "datum-in-de-toekomst",
              "Een kennismaking die nog moet komen is nog niet gehouden.",
              "Leg de kennismaking vast op of na de dag zelf."));
    }
    return Decision.unless(
        bezwaren, () -> new KennismakingVastgelegd(kennismaking.id(), kennismaking.gehoudenOp()));
  }
}
