package nl.warmeoverdracht.contracts;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.warmeoverdracht.contracts.MunicipalityOverdrachtGebeurtenis.KennismakingVastgelegd;
import nl.warmeoverdracht.contracts.MunicipalityOverdrachtGebeurtenis.OverdrachtAanvaard;
import nl.warmeoverdracht.contracts.MunicipalityOverdrachtGebeurtenis.OverdrachtTeruggelegd;
import nl.warmeoverdracht.contracts.MunicipalityOverdrachtGebeurtenis.VraagGesteld;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.OrganisatieGeregistreerd;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.OrganisatieSamengevoegd;
import nl.warmeoverdracht.contracts.OrganisatieGebeurtenis.OrganisatieVertrokken;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis.OverdrachtAangeboden;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis.OverdrachtAanvaardingBevestigd;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis.OverdrachtIngetrokken;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis.OverdrachtReactieVervallen;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis.OverdrachtTerugleggingBevestigd;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis.OverdrachtVerlopen;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis.OverdrachtWarmOvergedragen;
import nl.warmeoverdracht.contracts.SchoolOverdrachtGebeurtenis.VraagBeantwoord;
import nl.warmeoverdracht.contracts.ToestemmingGebeurtenis.AkkoordLooptAf;
import nl.warmeoverdracht.contracts.ToestemmingGebeurtenis.KennisgevingTeLaat;
import nl.warmeoverdracht.contracts.ToestemmingGebeurtenis.RectificatieGevraagd;
import nl.warmeoverdracht.contracts.ToestemmingGebeurtenis.ToestemmingIngetrokken;
import nl.warmeoverdracht.contracts.ToestemmingGebeurtenis.WissingGevraagd;
import nl.warmeoverdracht.contracts.VerstrekkingenlogGebeurtenis.ControlepuntOndertekend;

/**
 * Every event type of the platform: its CloudEvents {@code type}, its record, its topic and its
 * JSON Schema. An event type has exactly one producer, the owner of its topic.
 */
public enum Gebeurtenistype {
  OVERDRACHT_AANGEBODEN(Topics.SCHOOL_OVERDRACHT, OverdrachtAangeboden.class),
  OVERDRACHT_INGETROKKEN(Topics.SCHOOL_OVERDRACHT, OverdrachtIngetrokken.class),
  OVERDRACHT_VERLOPEN(Topics.SCHOOL_OVERDRACHT, OverdrachtVerlopen.class),
  OVERDRACHT_AANVAARDING_BEVESTIGD(Topics.SCHOOL_OVERDRACHT, OverdrachtAanvaardingBevestigd.class),
  OVERDRACHT_TERUGLEGGING_BEVESTIGD(
      Topics.SCHOOL_OVERDRACHT, OverdrachtTerugleggingBevestigd.class),
  OVERDRACHT_REACTIE_VERVALLEN(Topics.SCHOOL_OVERDRACHT, OverdrachtReactieVervallen.class),
  OVERDRACHT_WARM_OVERGEDRAGEN(Topics.SCHOOL_OVERDRACHT, OverdrachtWarmOvergedragen.class),
  VRAAG_BEANTWOORD(Topics.SCHOOL_OVERDRACHT, VraagBeantwoord.class),
  OVERDRACHT_AANVAARD(Topics.MUNICIPALITY_OVERDRACHT, OverdrachtAanvaard.class),
  OVERDRACHT_TERUGGELEGD(Topics.MUNICIPALITY_OVERDRACHT, OverdrachtTeruggelegd.class),
  VRAAG_GESTELD(Topics.MUNICIPALITY_OVERDRACHT, VraagGesteld.class),
  KENNISMAKING_VASTGELEGD(Topics.MUNICIPALITY_OVERDRACHT, KennismakingVastgelegd.class),
  ORGANISATIE_GEREGISTREERD(Topics.CONSENT_ORGANISATIE, OrganisatieGeregistreerd.class),
  ORGANISATIE_SAMENGEVOEGD(Topics.CONSENT_ORGANISATIE, OrganisatieSamengevoegd.class),
  ORGANISATIE_VERTROKKEN(Topics.CONSENT_ORGANISATIE, OrganisatieVertrokken.class),
  AKKOORD_LOOPT_AF(Topics.CONSENT_TOESTEMMING, AkkoordLooptAf.class),
  TOESTEMMING_INGETROKKEN(Topics.CONSENT_TOESTEMMING, ToestemmingIngetrokken.class),
  RECTIFICATIE_GEVRAAGD(Topics.CONSENT_TOESTEMMING, RectificatieGevraagd.class),
  WISSING_GEVRAAGD(Topics.CONSENT_TOESTEMMING, WissingGevraagd.class),
  KENNISGEVING_TE_LAAT(Topics.CONSENT_TOESTEMMING, KennisgevingTeLaat.class),
  CONTROLEPUNT_ONDERTEKEND(Topics.CONSENT_VERSTREKKINGENLOG, ControlepuntOndertekend.class);

  private static final Map<String, Gebeurtenistype> BY_TYPE =
      Arrays.stream(values()).collect(toUnmodifiableMap(Gebeurtenistype::type, identity()));
  private static final Map<Class<? extends Gebeurtenis>, Gebeurtenistype> BY_RECORD =
      Arrays.stream(values()).collect(toUnmodifiableMap(Gebeurtenistype::soort, identity()));

  private final String topic;
  private final Class<? extends Gebeurtenis> soort;

  Gebeurtenistype(String topic, Class<? extends Gebeurtenis> soort) {
    this.topic = topic;
    this.soort = soort;
  }

  /** The event type with this CloudEvents {@code type}; empty when a newer producer knows more. */
  public static Optional<Gebeurtenistype> metType(String type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }

  /** The event type of this event. */
  public static Gebeurtenistype van(Gebeurtenis gebeurtenis) {
    return BY_RECORD.get(gebeurtenis.getClass());
  }

  /** The name in kebab-case, for example {@code overdracht-aangeboden}. */
  public String naam() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /**
   * The CloudEvents {@code type}, for example {@code nl.warmeoverdracht.overdracht-aangeboden.v1}.
   */
  public String type() {
    return "nl.warmeoverdracht." + naam() + ".v1";
  }

  /** The topic it is published on. */
  public String topic() {
    return topic;
  }

  /** The record that its {@code data} is read into. */
  public Class<? extends Gebeurtenis> soort() {
    return soort;
  }

  /** The classpath name of the JSON Schema of the whole CloudEvent. */
  public String schemaResource() {
    return "contracts/events/" + topic + "/" + naam() + ".v1.schema.json";
  }
}
