package nl.warmeoverdracht.consent.verstrekking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.warmeoverdracht.grondslagen.Grondslag;
import nl.warmeoverdracht.grondslagen.Uitkomst;

/** What was decided about one category, as it is kept: codes and texts of that day. */
public record Categoriebesluit(
    String categorie,
    boolean toegestaan,
    Optional<String> grondslagId,
    Optional<Integer> grondslagVersie,
    Optional<String> artikel,
    String reden,
    Optional<String> benodigd) {

  /** The outcome of the rules in the form that is kept. */
  static Categoriebesluit van(Uitkomst uitkomst) {
    return new Categoriebesluit(
        uitkomst.categorie().code(),
        uitkomst instanceof Uitkomst.Toegestaan,
        uitkomst.grondslag().map(Grondslag::id),
        uitkomst.grondslag().map(Grondslag::versie),
        Optional.of(uitkomst.artikel()),
        uitkomst.reden(),
        uitkomst.benodigd());
  }

  /** The word for the outcome. */
  public String uitkomst() {
    return toegestaan ? "toegestaan" : "geweigerd";
  }

  /** The fields that have a value, under their names in the contract. */
  public Map<String, Object> velden() {
    Map<String, Object> velden = new LinkedHashMap<>();
    velden.put("categorie", categorie);
    velden.put("uitkomst", uitkomst());
    grondslagId.ifPresent(id -> velden.put("grondslagId", id));
    grondslagVersie.ifPresent(versie -> velden.put("grondslagVersie", versie));
    artikel.ifPresent(text -> velden.put("artikel", text));
    velden.put("reden", reden);
    benodigd.ifPresent(text -> velden.put("benodigd", text));
    return velden;
  }
}
