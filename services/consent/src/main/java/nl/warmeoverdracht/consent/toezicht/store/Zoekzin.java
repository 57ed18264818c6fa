package nl.warmeoverdracht.consent.toezicht.store;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.toezicht.Grens;
import nl.warmeoverdracht.consent.toezicht.Zoekvraag;

/**
 * A search as one statement. It walks an index in the order of time and stops at the limit. With
 * rule or outcome it walks each search key for itself and merges what they found, so that many keys
 * cost many short walks and never a sort of everything.
 */
final class Zoekzin {

  /** The columns of a row that was found. */
  private static final String COLUMNS =
      "b.id, b.partij, b.ontvanger, b.overdracht_id, b.fase, b.per_categorie, b.genomen_op,"
          + " b.vervalt_op";

  private static final String WITH_PLACE =
      " b left join verstrekkingslogregel r"
          + " on r.besluit_id = b.id and r.tijdstip = b.genomen_op order by b.genomen_op, b.id";

  private final List<Object> parameters = new ArrayList<>();
  private final List<String> conditions = new ArrayList<>();
  private final String sql;

  Zoekzin(Zoekvraag vraag, Optional<Set<String>> kenmerken, Grens na, int aantal) {
    String time = kenmerken.isPresent() ? "m.genomen_op" : "b.genomen_op";
    String id = kenmerken.isPresent() ? "m.besluit_id" : "b.id";
    conditions.add(
        "(%s, %s) > (%s, %s)"
            .formatted(
                time,
                id,
                parameter(na.genomenTijdstip().atOffset(ZoneOffset.UTC)),
                parameter(na.besluitId())));
    vraag
        .vanaf()
        .ifPresent(v -> conditions.add(time + " >= " + parameter(v.atOffset(ZoneOffset.UTC))));
    vraag
        .tot()
        .ifPresent(t -> conditions.add(time + " < " + parameter(t.atOffset(ZoneOffset.UTC))));
    equal("b.partij", vraag.houder().map(Partij::sleutel));
    equal("b.ontvanger", vraag.ontvanger().map(Partij::sleutel));
    equal("b.betrokkene_id", vraag.betrokkeneId());
    equal("b.overdracht_id", vraag.overdrachtId());
    equal("b.fase", vraag.fase().map(fase -> fase.code()));
    String limit = parameter(aantal);
    sql = kenmerken.map(sleutels -> perKenmerk(sleutels, limit)).orElseGet(() -> inTijd(limit));
  }

  String sql() {
    return sql;
  }

  Object[] parameters() {
    return parameters.toArray();
  }

  private String inTijd(String limit) {
    return "select "
        + COLUMNS
        + ", r.volgnummer, r.zegel from (select "
        + COLUMNS
        + " from verstrekkingsbesluit b where "
        + String.join(" and ", conditions)
        + " order by b.genomen_op, b.id limit "
        + limit
        + ")"
        + WITH_PLACE;
  }

  private String perKenmerk(Set<String> kenmerken, String limit) {
    conditions.add("m.kenmerk = sleutel.kenmerk");
    return "select "
        + COLUMNS
        + ", r.volgnummer, r.zegel from (select distinct on (b.genomen_op, b.id) "
        + COLUMNS
        + " from unnest(cast("
        + parameter(kenmerken.toArray(String[]::new))
        + " as text[])) as sleutel (kenmerk) cross join lateral (select "
        + COLUMNS
        + " from besluitkenmerk m join verstrekkingsbesluit b on b.id = m.besluit_id where "
        + String.join(" and ", conditions)
        + " order by m.genomen_op, m.besluit_id limit "
        + limit
        + ") b order by b.genomen_op, b.id limit "
        + limit
        + ")"
        + WITH_PLACE;
  }

  private void equal(String column, Optional<?> value) {
    value.ifPresent(v -> conditions.add(column + " = " + parameter(v)));
  }

  private String parameter(Object value) {
    parameters.add(value);
    return "$" + parameters.size();
  }
}
