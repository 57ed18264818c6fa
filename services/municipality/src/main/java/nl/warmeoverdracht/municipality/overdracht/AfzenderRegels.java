package nl.warmeoverdracht.municipality.overdracht;

import java.util.Optional;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdracht.Aanvaard;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdracht.AanvaardingVerzocht;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdracht.Ingetrokken;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdracht.Ontvangen;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdracht.Teruggelegd;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdracht.TerugleggingVerzocht;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdracht.Verlopen;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdracht.WarmOvergedragen;

/**
 * What a message of the sender does to a handover that we have. The sender is the authority here,
 * so nothing is refused: what does not apply leaves the state as it is, and so does a repetition.
 * Pure; old messages were dropped before by their sequence.
 */
public final class AfzenderRegels {

  private AfzenderRegels() {}

  /** The state after the message; equal to the one before when it does not apply. */
  public static OntvangenOverdracht verwerk(
      OntvangenOverdracht overdracht, int aanbodVersie, Afzendermelding melding) {
    return switch (melding) {
      case Afzendermelding.Aangeboden aangeboden ->
          opnieuwAangeboden(overdracht, aanbodVersie, aangeboden);
      case Afzendermelding.Ingetrokken() -> ingetrokken(overdracht);
      case Afzendermelding.Verlopen() -> verlopen(overdracht, aanbodVersie);
      case Afzendermelding.AanvaardingBevestigd() -> aanvaardingBevestigd(overdracht, aanbodVersie);
      case Afzendermelding.TerugleggingBevestigd() ->
          terugleggingBevestigd(overdracht, aanbodVersie);
      case Afzendermelding.ReactieVervallen(VervallenReden reden) ->
          reactieVervallen(overdracht, aanbodVersie, reden);
      case Afzendermelding.WarmOvergedragen() -> warmOvergedragen(overdracht);
      case Afzendermelding.VraagBeantwoord _ -> overdracht;
    };
  }

  /** A newer version opens the case again, also over an answer to the older one, which lapses. */
  private static OntvangenOverdracht opnieuwAangeboden(
      OntvangenOverdracht overdracht, int versie, Afzendermelding.Aangeboden aangeboden) {
    if (versie <= overdracht.aanbod().versie()) {
      return overdracht;
    }
    Aanbod oud = overdracht.aanbod();
    Aanbod nieuw =
        new Aanbod(
            oud.overdrachtId(),
            oud.ontvanger(),
            oud.afzender(),
            versie,
            aangeboden.uiterlijkeReactieTijdstip(),
            aangeboden.vorigeOverdrachtId());
    return switch (overdracht) {
      case Ontvangen _, Teruggelegd _, Verlopen _ -> new Ontvangen(nieuw, Optional.empty());
      case AanvaardingVerzocht _, TerugleggingVerzocht _ ->
          new Ontvangen(nieuw, Optional.of(VervallenReden.ANDERE_VERSIE));
      case Aanvaard _, WarmOvergedragen _, Ingetrokken _ -> overdracht;
    };
  }

  private static OntvangenOverdracht ingetrokken(OntvangenOverdracht overdracht) {
    return switch (overdracht) {
      case Ontvangen _, Teruggelegd _, Verlopen _ ->
          new Ingetrokken(overdracht.aanbod(), overdracht.lapsed());
      case AanvaardingVerzocht _, TerugleggingVerzocht _ ->
          new Ingetrokken(overdracht.aanbod(), Optional.of(VervallenReden.INGETROKKEN));
      case Aanvaard _, WarmOvergedragen _, Ingetrokken _ -> overdracht;
    };
  }

  /**
   * An answer of ours that crossed the expiry still counts when it was in time, so it stays open
   * until the sender confirms it or says that it lapsed.
   */
  private static OntvangenOverdracht verlopen(OntvangenOverdracht overdracht, int versie) {
    return overdracht instanceof Ontvangen && betreft(overdracht, versie)
        ? new Verlopen(overdracht.aanbod(), overdracht.lapsed())
        : overdracht;
  }

  private static OntvangenOverdracht aanvaardingBevestigd(
      OntvangenOverdracht overdracht, int versie) {
    return overdracht instanceof AanvaardingVerzocht(Aanbod aanbod, Contactpersoon contactpersoon)
            && betreft(overdracht, versie)
        ? new Aanvaard(aanbod, contactpersoon)
        : overdracht;
  }

  private static OntvangenOverdracht terugleggingBevestigd(
      OntvangenOverdracht overdracht, int versie) {
    return overdracht instanceof TerugleggingVerzocht verzocht && betreft(overdracht, versie)
        ? new Teruggelegd(verzocht.aanbod(), verzocht.redenen())
        : overdracht;
  }

  /**
   * Our answer to the version named does not count: back to what the sender said, with the reason
   * beside it. An answer that we gave since then, to a newer version, is not meant.
   */
  private static OntvangenOverdracht reactieVervallen(
      OntvangenOverdracht overdracht, int versie, VervallenReden reden) {
    Aanbod aanbod = overdracht.aanbod();
    Optional<VervallenReden> vervallen = Optional.of(reden);
    return switch (overdracht) {
      case AanvaardingVerzocht _, TerugleggingVerzocht _ ->
          betreft(overdracht, versie) ? terug(aanbod, reden) : overdracht;
      case Ontvangen _ -> new Ontvangen(aanbod, vervallen);
      case Ingetrokken _ -> new Ingetrokken(aanbod, vervallen);
      case Verlopen _ -> new Verlopen(aanbod, vervallen);
      case Aanvaard _, WarmOvergedragen _, Teruggelegd _ -> overdracht;
    };
  }

  private static OntvangenOverdracht terug(Aanbod aanbod, VervallenReden reden) {
    Optional<VervallenReden> vervallen = Optional.of(reden);
    return switch (reden) {
      case INGETROKKEN -> new Ingetrokken(aanbod, vervallen);
      case VERLOPEN -> new Verlopen(aanbod, vervallen);
      case ANDERE_VERSIE, AL_BEANTWOORD -> new Ontvangen(aanbod, vervallen);
    };
  }

  /** Implies the confirmation, should that one not have been seen. */
  private static OntvangenOverdracht warmOvergedragen(OntvangenOverdracht overdracht) {
    return switch (overdracht) {
      case Aanvaard(Aanbod aanbod, Contactpersoon contactpersoon) ->
          new WarmOvergedragen(aanbod, contactpersoon);
      case AanvaardingVerzocht(Aanbod aanbod, Contactpersoon contactpersoon) ->
          new WarmOvergedragen(aanbod, contactpersoon);
      case Ontvangen _,
          WarmOvergedragen _,
          TerugleggingVerzocht _,
          Teruggelegd _,
          Ingetrokken _,
          Verlopen _ ->
          overdracht;
    };
  }

  private static boolean betreft(OntvangenOverdracht overdracht, int versie) {
    return overdracht.aanbod().versie() == versie;
  }
}
