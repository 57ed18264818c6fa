package nl.warmeoverdracht.consent.verstrekking.rest;

import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.consent.verstrekking.Categoriebesluit;

/**
 * The JSON of a dry run: without an id, an end or a receipt, so that nobody takes it for a
 * decision.
 */
record ProefJson(boolean proef, List<Map<String, Object>> perCategorie) {

  static ProefJson van(List<Categoriebesluit> perCategorie) {
    return new ProefJson(true, perCategorie.stream().map(Categoriebesluit::velden).toList());
  }
}
