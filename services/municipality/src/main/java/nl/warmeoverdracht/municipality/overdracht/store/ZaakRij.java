package nl.warmeoverdracht.municipality.overdracht.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.municipality.overdracht.Aanbod;
import nl.warmeoverdracht.municipality.overdracht.Contactpersoon;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdracht;
import nl.warmeoverdracht.municipality.overdracht.Toestand;
import nl.warmeoverdracht.municipality.overdracht.VervallenReden;
import nl.warmeoverdracht.municipality.overdracht.Zaak;

/** Turns a row of {@code ontvangen_overdracht} into a case and back. */
@ApplicationScoped
class ZaakRij {

  /** The order in which {@link #lees} expects the columns of the table aliased {@code o}. */
  static final String KOLOMMEN =
      """
      o.overdracht_id, o.afzender, o.aanbod_versie, o.uiterlijke_reactie, o.vorige_overdracht_id,
      o.toestand, o.vervallen_reden, o.contactpersoon, o.redenen, o.betrokkene_id, o.versie,
      o.ontvangen_op, o.gewijzigd_op,
      exists (select 1 from dossier d
        where d.partij = o.partij and d.overdracht_id = o.overdracht_id),
      (select count(*) from vraag v where v.partij = o.partij
        and v.overdracht_id = o.overdracht_id and v.beantwoord_op is null)
      """;

  private final Geheim geheim;

  ZaakRij(Geheim geheim) {
    this.geheim = geheim;
  }

  Zaak lees(Partij partij, Object[] rij) {
    return new Zaak(
        overdracht(partij, rij),
        (UUID) rij[9],
        ((Number) rij[10]).longValue(),
        Kolom.instant(rij[11]),
        Kolom.instant(rij[12]),
        (Boolean) rij[13],
        ((Number) rij[14]).intValue());
  }

  private OntvangenOverdracht overdracht(Partij partij, Object[] rij) {
    Aanbod aanbod = aanbod(partij, rij);
    Optional<VervallenReden> vervallen =
        Optional.ofNullable((String) rij[6]).flatMap(VervallenReden::metCode);
    return switch (Toestand.metCode((String) rij[5]).orElseThrow()) {
      case ONTVANGEN -> new OntvangenOverdracht.Ontvangen(aanbod, vervallen);
      case AANVAARDING_VERZOCHT ->
          new OntvangenOverdracht.AanvaardingVerzocht(aanbod, contactpersoon(aanbod, rij));
      case AANVAARD -> new OntvangenOverdracht.Aanvaard(aanbod, contactpersoon(aanbod, rij));
      case WARM_OVERGEDRAGEN ->
          new OntvangenOverdracht.WarmOvergedragen(aanbod, contactpersoon(aanbod, rij));
      case TERUGLEGGING_VERZOCHT ->
          new OntvangenOverdracht.TerugleggingVerzocht(
              aanbod, geheim.redenen(partij, aanbod.overdrachtId(), rij[8]));
      case TERUGGELEGD ->
          new OntvangenOverdracht.Teruggelegd(
              aanbod, geheim.redenen(partij, aanbod.overdrachtId(), rij[8]));
      case INGETROKKEN -> new OntvangenOverdracht.Ingetrokken(aanbod, vervallen);
      case VERLOPEN -> new OntvangenOverdracht.Verlopen(aanbod, vervallen);
    };
  }

  private Contactpersoon contactpersoon(Aanbod aanbod, Object[] rij) {
    return geheim.contactpersoon(aanbod.ontvanger(), aanbod.overdrachtId(), rij[7]);
  }

  private static Aanbod aanbod(Partij partij, Object[] rij) {
    Instant uiterlijk = Kolom.instant(rij[3]);
    return new Aanbod(
        (UUID) rij[0],
        partij,
        Partij.vanSleutel((String) rij[1]),
        (Integer) rij[2],
        uiterlijk,
        Optional.ofNullable((UUID) rij[4]));
  }

  /** The columns that change with the state, from {@code aanbod_versie} to {@code gewijzigd_op}. */
  Object[] veranderlijk(Partij partij, Zaak zaak) {
    OntvangenOverdracht overdracht = zaak.overdracht();
    Aanbod aanbod = overdracht.aanbod();
    return new Object[] {
      partij.sleutel(),
      aanbod.overdrachtId(),
      aanbod.versie(),
      Kolom.van(aanbod.uiterlijkeReactieTijdstip()),
      aanbod.vorigeOverdrachtId().orElse(null),
      overdracht.toestand().code(),
      overdracht.lapsed().map(VervallenReden::code).orElse(null),
      geheim.contactpersoon(partij, aanbod.overdrachtId(), overdracht.contact()),
      geheim.redenen(partij, aanbod.overdrachtId(), overdracht.bezwarenVanOntvanger()),
      zaak.versie(),
      Kolom.van(zaak.gewijzigdTijdstip())
    };
  }
}
