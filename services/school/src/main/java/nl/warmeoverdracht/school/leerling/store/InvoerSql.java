package nl.warmeoverdracht.school.leerling.store;

/** The statements of {@link SqlLeerlinginvoer}. */
final class InvoerSql {

  /** What an export says of a pupil, in the order of {@link Invoerkolommen}. */
  private static final String KOLOMMEN =
      "leerlingnummer, bsn, voornaam, tussenvoegsel, achternaam, geboortedatum, postcode,"
          + " woongemeente, schoolsoort, niveau, uitstroomprofiel, startkwalificatie, regeling,"
          + " verwachte_uitstroomdatum, aanpak, begeleider, begeleider_email, begeleider_telefoon,"
          + " leefgebieden, begeleidingsbehoefte, ongecodeerde_behoefte";

  static final String BEKEND =
      "select id, "
          + KOLOMMEN
          + ", gewist from leerling where partij = $1 and leerlingnummer = any($2)";

  /** One statement with an array for each column: as many rows as wanted in one round trip. */
  static final String ZET_KLAAR =
      "insert into leerlinginvoer (aanlevering_id, partij, regel, leerling_id, "
          + KOLOMMEN
          + """
          ) select $1, $2, rij.* from unnest(
            cast($3 as int[]), cast($4 as uuid[]), cast($5 as text[]), cast($6 as bytea[]),
            cast($7 as text[]), cast($8 as text[]), cast($9 as text[]), cast($10 as date[]),
            cast($11 as bytea[]), cast($12 as text[]), cast($13 as text[]), cast($14 as text[]),
            cast($15 as text[]), cast($16 as boolean[]), cast($17 as text[]), cast($18 as date[]),
            cast($19 as text[]), cast($20 as text[]), cast($21 as bytea[]), cast($22 as bytea[]),
            cast($23 as text[]), cast($24 as text[]), cast($25 as bytea[])) as rij
          """;

  /** What seemed new and came into the register meanwhile, by another import. */
  static final String AL_BEKEND =
      """
      select i.regel, l.id from leerlinginvoer i
      join leerling l on l.partij = i.partij and l.leerlingnummer = i.leerlingnummer
      where i.aanlevering_id = $1 and l.id <> i.leerling_id order by i.regel
      """;

  /**
   * One statement that finds each row by its number in the index, whatever the planner knows of
   * tables that are growing at that moment; a join was quadratic there. What was erased on request
   * since the row was compared stays erased.
   */
  static final String NEEM_OVER =
      "insert into leerling (id, partij, versie, gewijzigd_op, "
          + KOLOMMEN
          + ") select leerling_id, partij, 0, $2, "
          + KOLOMMEN
          + """
           from leerlinginvoer where aanlevering_id = $1 order by regel
          on conflict (partij, leerlingnummer) do update set
            versie = leerling.versie + 1, gewijzigd_op = excluded.gewijzigd_op,
            voornaam = excluded.voornaam, tussenvoegsel = excluded.tussenvoegsel,
            achternaam = excluded.achternaam, geboortedatum = excluded.geboortedatum,
            postcode = excluded.postcode, woongemeente = excluded.woongemeente,
            schoolsoort = excluded.schoolsoort, niveau = excluded.niveau,
            startkwalificatie = excluded.startkwalificatie, regeling = excluded.regeling,
            verwachte_uitstroomdatum = excluded.verwachte_uitstroomdatum,
            aanpak = excluded.aanpak, begeleider = excluded.begeleider,
            begeleider_email = excluded.begeleider_email,
            begeleider_telefoon = excluded.begeleider_telefoon,
          """
          + tenzijGewist(
              "bsn", "bsn", "null", "case when $3 then excluded.bsn else leerling.bsn end")
          + ", "
          + tenzijGewist("uitstroomprofiel", "uitstroomprofiel", "null")
          + ", "
          + tenzijGewist("leefgebieden", "leefgebied-signalen", "''")
          + ", "
          + tenzijGewist("begeleidingsbehoefte", "begeleidingsbehoefte", "''")
          + ", "
          + tenzijGewist("ongecodeerde_behoefte", "begeleidingsbehoefte", "null");

  static final String VERGEET = "delete from leerlinginvoer where aanlevering_id = $1";

  private InvoerSql() {}

  private static String tenzijGewist(String kolom, String categorie, String leeg) {
    return tenzijGewist(kolom, categorie, leeg, "excluded." + kolom);
  }

  private static String tenzijGewist(String kolom, String categorie, String leeg, String anders) {
    return kolom
        + " = case when '"
        + categorie
        + "' = any (string_to_array(leerling.gewist, '|')) then "
        + leeg
        + " else "
        + anders
        + " end";
  }
}
