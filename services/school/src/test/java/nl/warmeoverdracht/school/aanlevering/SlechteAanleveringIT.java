package nl.warmeoverdracht.school.aanlevering;

import static nl.warmeoverdracht.school.leerling.Register.nieuwNummer;
import static nl.warmeoverdracht.school.proef.Partijen.GRAAFSCHAP;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.school.leerling.Register;
import nl.warmeoverdracht.school.leerling.bestand.SlechtBestand;
import nl.warmeoverdracht.school.proef.Aanlevering;
import nl.warmeoverdracht.school.proef.EchteServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every strange export, delivered to the real service in both ways. */
@QuarkusTest
@EchteServers
class SlechteAanleveringIT {

  private static final int ONVERWERKBAAR = 422;

  @ParameterizedTest
  @EnumSource(SlechtBestand.class)
  void shouldKeepTheGoodRowsAndNameTheOther(SlechtBestand slecht) {
    String nr = nieuwNummer();
    Response antwoord = Aanlevering.van(GRAAFSCHAP).lever("modus=goede-regels", slecht.bytes(nr));
    if (antwoord.statusCode() == ONVERWERKBAAR) {
      assertThat(plaats(antwoord)).isEqualTo(plaats(slecht));
      assertThat(slecht.goedeRegels()).isZero();
      return;
    }
    String id = antwoord.path("id");
    JsonPath klaar = Aanlevering.van(GRAAFSCHAP).wachtOpEinde(id);

    assertThat(klaar.getString("toestand")).isEqualTo("gereed");
    assertThat(klaar.getInt("nieuw")).isEqualTo(slecht.goedeRegels());
    assertThat(meldingen(klaar, id)).isEqualTo(verwacht(slecht));
    assertThat(Register.van(GRAAFSCHAP).id(nr + "-3") != null).isEqualTo(slecht.goedeRegels() > 0);
  }

  @ParameterizedTest
  @EnumSource(SlechtBestand.class)
  void shouldKeepNothingOfAFileWithAFault(SlechtBestand slecht) {
    String nr = nieuwNummer();
    boolean goed = slecht.regel() == 0;
    Response antwoord = Aanlevering.van(GRAAFSCHAP).lever("modus=alles-of-niets", slecht.bytes(nr));
    if (antwoord.statusCode() != ONVERWERKBAAR) {
      Aanlevering.van(GRAAFSCHAP).wachtOpEinde(antwoord.path("id"));
    }
    assertThat(Register.van(GRAAFSCHAP).id(nr + "-3") != null).isEqualTo(goed);
  }

  @Test
  void shouldSayThatThereIsNoFileAtAll() {
    Response antwoord = Aanlevering.van(GRAAFSCHAP).lever("", new byte[0]);
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.jsonPath().getList("bezwaren.code")).containsExactly("verplicht");
  }

  @Test
  void shouldStoreANameAsTheTextThatItIsAndExportItSafely() {
    String html = geleverd(SlechtBestand.MET_HTML_IN_EEN_NAAM);
    String formule = geleverd(SlechtBestand.MET_EEN_FORMULE_IN_EEN_NAAM);
    Register register = Register.van(GRAAFSCHAP);

    assertThat(naam(register, html)).isEqualTo("<script>alert(1)</script>");
    assertThat(naam(register, formule)).isEqualTo("=cmd|' /C calc'!A0");
    assertThat(register.uitvoer().asString().lines())
        .anyMatch(regel -> regel.startsWith(html + ";Zoë;;<script>alert(1)</script>;"))
        .anyMatch(regel -> regel.startsWith(formule + ";Zoë;;'=cmd|' /C calc'!A0;"))
        .noneMatch(regel -> regel.contains("999900006"));
  }

  /** The number of the strange pupil, after he was taken over. */
  private static String geleverd(SlechtBestand bestand) {
    String nr = nieuwNummer();
    Aanlevering aanlevering = Aanlevering.van(GRAAFSCHAP);
    aanlevering.wachtOpEinde(aanlevering.geleverd("", bestand.bytes(nr)));
    return nr + "-2";
  }

  private static String naam(Register register, String leerlingnummer) {
    return register.haal("/" + register.id(leerlingnummer)).path("achternaam");
  }

  private static List<String> verwacht(SlechtBestand slecht) {
    return slecht.regel() == 0 ? List.of() : List.of(plaats(slecht));
  }

  /** Remarks about the file and about its rows. */
  private static List<String> meldingen(JsonPath klaar, String id) {
    List<Map<String, Object>> alle = new ArrayList<>(klaar.getList("meldingen"));
    Aanlevering.van(GRAAFSCHAP).regels(id).forEach(regel -> alle.addAll(lijst(regel)));
    return alle.stream()
        .map(
            melding ->
                "regel "
                    + melding.get("regel")
                    + (melding.containsKey("kolom") ? ", kolom " + melding.get("kolom") : "")
                    + " "
                    + melding.get("code"))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> lijst(Map<String, Object> regel) {
    return (List<Map<String, Object>>) regel.get("meldingen");
  }

  private static String plaats(SlechtBestand slecht) {
    return "regel "
        + slecht.regel()
        + (slecht.kolom().isEmpty() ? "" : ", kolom " + slecht.kolom())
        + " "
        + slecht.code();
  }

  private static String plaats(Response antwoord) {
    return antwoord.path("bezwaren[0].veld") + " " + antwoord.path("bezwaren[0].code");
  }
}
