package nl.warmeoverdracht.school.overdracht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Answers a receiver's reply. The receiver asks, the sender confirms: so both sides always agree on
 * which of two crossing messages won. The answer depends on what was recorded when and not on what
 * arrived first, except where the sender has meanwhile withdrawn or offered again.
 */
final class ReactieBeslissing {

  private ReactieBeslissing() {}

  static Besluit neem(Overdracht overdracht, Reactie reactie, Instant nu) {
    if (!overdracht.kern().ontvanger().equals(reactie.ontvanger())) {
      // A party that was never offered this handover has no say in it.
      return Besluit.ongewijzigd(overdracht);
    }
    if (overdracht instanceof Overdracht.Ingetrokken) {
      return vervallen(overdracht, reactie, nu, Vervalreden.INGETROKKEN);
    }
    if (overdracht.aanbodVersie() != reactie.aanbodVersie()) {
      return vervallen(overdracht, reactie, nu, Vervalreden.ANDERE_VERSIE);
    }
    return opHuidigAanbod(overdracht, reactie, nu);
  }

  private static Besluit opHuidigAanbod(Overdracht overdracht, Reactie reactie, Instant nu) {
    return switch (overdracht) {
      case Overdracht.Aangeboden aangeboden -> opAanbod(aangeboden, reactie, nu);
      case Overdracht.Verlopen verlopen -> opVerlopen(verlopen, reactie, nu);
      case Overdracht.Aanvaard aanvaard ->
          alBeantwoord(aanvaard, reactie, nu, reactie instanceof Reactie.Aanvaarding);
      case Overdracht.WarmOvergedragen warm ->
          alBeantwoord(warm, reactie, nu, reactie instanceof Reactie.Aanvaarding);
      case Overdracht.Teruggelegd teruggelegd ->
          alBeantwoord(teruggelegd, reactie, nu, reactie instanceof Reactie.Teruglegging);
      case Overdracht.Concept concept -> vervallen(concept, reactie, nu, Vervalreden.ANDERE_VERSIE);
      case Overdracht.Ingetrokken ingetrokken ->
          vervallen(ingetrokken, reactie, nu, Vervalreden.INGETROKKEN);
    };
  }

  /** A reply recorded too late expires the offer, whether or not the job came by already. */
  private static Besluit opAanbod(Overdracht.Aangeboden aangeboden, Reactie reactie, Instant nu) {
    return aangeboden.aanbod().isOpTijd(reactie.vastgelegdOp())
        ? bevestigd(aangeboden, reactie, nu)
        : Besluit.van(
            aangeboden.verloop(),
            Beslissingen.verlopen(aangeboden, nu),
            vervalt(reactie, nu, Vervalreden.VERLOPEN, aangeboden));
  }

  /** What the receiver recorded in time wins, however late it is delivered. */
  private static Besluit opVerlopen(Overdracht.Verlopen verlopen, Reactie reactie, Instant nu) {
    return verlopen.aanbod().isOpTijd(reactie.vastgelegdOp())
        ? bevestigd(verlopen.zoalsAangeboden(), reactie, nu)
        : vervallen(verlopen, reactie, nu, Vervalreden.VERLOPEN);
  }

  private static Besluit bevestigd(Overdracht.Aangeboden aangeboden, Reactie reactie, Instant nu) {
    Door door = Door.partij(reactie.ontvanger());
    int versie = aangeboden.aanbodVersie();
    Optional<LocalDate> gebeurdOp =
        Optional.of(LocalDate.ofInstant(reactie.vastgelegdOp(), Beslissingen.NEDERLAND));
    return switch (reactie) {
      case Reactie.Aanvaarding aanvaarding ->
          Besluit.van(
              aangeboden.aanvaard(),
              new OverdrachtGebeurtenis.AanvaardingBevestigd(nu, door, versie, gebeurdOp));
      case Reactie.Teruglegging teruglegging ->
          Besluit.van(
              aangeboden.legTerug(),
              new OverdrachtGebeurtenis.TerugleggingBevestigd(nu, door, versie, gebeurdOp));
    };
  }

  private static Besluit alBeantwoord(
      Overdracht overdracht, Reactie reactie, Instant nu, boolean hetzelfde) {
    return hetzelfde
        ? Besluit.ongewijzigd(overdracht)
        : vervallen(overdracht, reactie, nu, Vervalreden.AL_BEANTWOORD);
  }

  private static Besluit vervallen(
      Overdracht overdracht, Reactie reactie, Instant nu, Vervalreden reden) {
    return Besluit.van(overdracht, vervalt(reactie, nu, reden, overdracht));
  }

  private static OverdrachtGebeurtenis vervalt(
      Reactie reactie, Instant nu, Vervalreden reden, Overdracht overdracht) {
    return new OverdrachtGebeurtenis.ReactieVervallen(
        nu, Door.partij(overdracht.kern().afzender()), reactie.aanbodVersie(), reden);
  }
}
