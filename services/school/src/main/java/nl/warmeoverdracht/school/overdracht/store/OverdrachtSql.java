package nl.warmeoverdracht.school.overdracht.store;

/**
 * The statements of {@link SqlOverdrachten}. A change of state with its history, its signpost and
 * its deadline is one statement: one round trip on the hot path (ADR 0004).
 */
final class OverdrachtSql {

  private static final String KOLOMMEN =
      """
      select o.id, o.partij, o.leerling_id, o.bestemming, o.ontvanger, o.vorige_overdracht_id,
        o.aangemaakt_op, o.toestand, o.aanbod_versie, o.aangeboden_op, o.uiterlijke_reactie_op,
        o.intrekreden, o.kennismaking_soort, o.kennismaking_op, o.gewijzigd_op, o.volgnummer,
        o.berichtnummer, o.versie,
        (select count(*) from vraag v where v.overdracht_id = o.id and v.beantwoord_op is null)
      from overdracht o
      """;

  static final String VIND = KOLOMMEN + "where o.id = $1";

  static final String VERGRENDEL = VIND + " for update of o";

  static final String ZOEK =
      KOLOMMEN
          + """
          where o.partij = $1 and o.id > $2
            and (cast($3 as text) is null or o.toestand = $3)
            and (cast($4 as uuid) is null or o.leerling_id = $4)
          order by o.id limit $5
          """;

  static final String VOEG_TOE =
      """
      with nieuw as (
        insert into overdracht (id, partij, leerling_id, bestemming, ontvanger,
          vorige_overdracht_id, aangemaakt_op, toestand, aanbod_versie, gewijzigd_op, volgnummer,
          berichtnummer, versie)
        values ($1, $2, $3, $4, $5, $6, $7, 'concept', 0, $7, 1, 0, 1)),
      wijzer as (
        insert into wegwijzer (overdracht_id, partij, toestand) values ($1, $2, 'concept'))
      insert into verloop (overdracht_id, volgnummer, partij, gebeurtenis, vastgelegd_op,
        aanbod_versie, door, rol)
      values ($1, 1, $2, $8, $7, 0, $9, $10)
      """;

  /** Touches no row at all when the version is no longer the one that was read. */
  static final String BEWAAR =
      """
      with gewijzigd as (
        update overdracht set toestand = $3, aanbod_versie = $4, aangeboden_op = $5,
          uiterlijke_reactie_op = $6, intrekreden = $7, kennismaking_soort = $8,
          kennismaking_op = $9, gewijzigd_op = $10, volgnummer = $11, berichtnummer = $12,
          versie = versie + 1
        where id = $1 and versie = $2
        returning id, partij),
      regels as (
        insert into verloop (overdracht_id, volgnummer, partij, gebeurtenis, vastgelegd_op,
          gebeurd_op, aanbod_versie, door, rol)
        select g.id, r.volgnummer, g.partij, r.gebeurtenis, $10, r.gebeurd_op, r.aanbod_versie,
          r.door, r.rol
        from gewijzigd g, unnest(cast($13 as integer[]), cast($14 as text[]), cast($15 as date[]),
          cast($16 as integer[]), cast($17 as text[]), cast($18 as text[]))
          as r (volgnummer, gebeurtenis, gebeurd_op, aanbod_versie, door, rol)),
      wijzer as (
        update wegwijzer w set toestand = $3 from gewijzigd g where w.overdracht_id = g.id),
      klaar as (
        delete from termijn t using gewijzigd g
        where t.overdracht_id = g.id and $3 <> 'aangeboden'),
      wacht as (
        insert into termijn (overdracht_id, partij, verloopt_op)
        select g.id, g.partij, $6 from gewijzigd g where $3 = 'aangeboden'
        on conflict (overdracht_id) do update set verloopt_op = excluded.verloopt_op)
      select id from gewijzigd
      """;

  static final String ANDERE_OPEN =
      """
      select exists (select from overdracht
        where partij = $1 and leerling_id = $2 and ontvanger = $3 and id <> $4
          and toestand in ('aangeboden', 'aanvaard'))
      """;

  static final String VERLOOP =
      """
      select volgnummer, gebeurtenis, vastgelegd_op, gebeurd_op, aanbod_versie, door, rol
      from verloop where overdracht_id = $1 and volgnummer > $2 order by volgnummer limit $3
      """;

  static final String EIGENAAR = "select partij from wegwijzer where overdracht_id = $1";

  private OverdrachtSql() {}
}
