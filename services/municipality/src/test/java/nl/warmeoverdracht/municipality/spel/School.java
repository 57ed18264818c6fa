package nl.warmeoverdracht.municipality.spel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.contracts.PartijReferentie;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis.OverdrachtAangeboden;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis.OverdrachtAanvaardingBevestigd;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis.OverdrachtIngetrokken;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis.OverdrachtReactieVervallen;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis.OverdrachtTerugleggingBevestigd;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis.OverdrachtVerlopen;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis.OverdrachtWarmOvergedragen;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis.VraagBeantwoord;
import nl.warmeoverdracht.kernel.UuidV7;

/** The sender of one handover, told as what it says; numbers its messages as the real one does. */
public final class School {

  private static final UuidV7 IDS = new UuidV7(Clock.systemUTC());

  private final UUID overdrachtId = IDS.next();
  private final PartijReferentie afzender;
  private final PartijReferentie ontvanger;
  private int versie;
  private long nummer;

  private School(Partij afzender, Partij ontvanger) {
    this.afzender = referentie(afzender);
    this.ontvanger = referentie(ontvanger);
  }

  /** A school that offers a handover to the party, with two weeks to answer. */
  public static School biedtAan(Partij ontvanger) {
    return van(Partijen.SCHOOL, ontvanger).biedtAan(Duration.ofDays(14));
  }

  /** Any sender, which has said nothing yet. */
  public static School van(Partij afzender, Partij ontvanger) {
    return new School(afzender, ontvanger);
  }

  /** Offers, or offers again with the next version. */
  public School biedtAan(Duration termijn) {
    versie++;
    return zegt(aanbod(Instant.now().plus(termijn).truncatedTo(ChronoUnit.MILLIS)));
  }

  /** What an offer of the present version looks like. */
  public OverdrachtAangeboden aanbod(Instant uiterlijk) {
    return new OverdrachtAangeboden(overdrachtId, versie, afzender, ontvanger, uiterlijk, null);
  }

  public School trektIn() {
    return zegt(new OverdrachtIngetrokken(overdrachtId, versie, afzender, ontvanger));
  }

  public School laatVerlopen() {
    return zegt(new OverdrachtVerlopen(overdrachtId, versie, afzender, ontvanger));
  }

  public School bevestigtAanvaarding() {
    return zegt(new OverdrachtAanvaardingBevestigd(overdrachtId, versie, afzender, ontvanger));
  }

  public School bevestigtTeruglegging() {
    return zegt(new OverdrachtTerugleggingBevestigd(overdrachtId, versie, afzender, ontvanger));
  }

  public School laatReactieVervallen(String reden) {
    return zegt(new OverdrachtReactieVervallen(overdrachtId, versie, afzender, ontvanger, reden));
  }

  public School draagtWarmOver() {
    return zegt(new OverdrachtWarmOvergedragen(overdrachtId, versie, afzender, ontvanger));
  }

  public School beantwoordt(UUID vraagId) {
    return zegt(new VraagBeantwoord(overdrachtId, versie, afzender, ontvanger, vraagId));
  }

  /** Says something under the next number. */
  public School zegt(SchoolOverdrachtGebeurtenis gebeurtenis) {
    nummer++;
    return zegtOpnieuw(UUID.randomUUID(), nummer, gebeurtenis);
  }

  /** Says something under a number and id of choice, for duplicates and disorder. */
  public School zegtOpnieuw(UUID id, long volgnummer, SchoolOverdrachtGebeurtenis gebeurtenis) {
    Topicspeler.stuur(afzender.oin(), "school", id, volgnummer, gebeurtenis);
    return this;
  }

  public UUID overdracht() {
    return overdrachtId;
  }

  public int versie() {
    return versie;
  }

  public PartijReferentie afzender() {
    return afzender;
  }

  public PartijReferentie ontvanger() {
    return ontvanger;
  }

  private static PartijReferentie referentie(Partij partij) {
    return new PartijReferentie(partij.oin().waarde(), partij.taak().code());
  }
}
