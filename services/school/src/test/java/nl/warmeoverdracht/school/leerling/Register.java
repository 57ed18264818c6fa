package nl.warmeoverdracht.school.leerling;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.school.proef.School;

/** The register of pupils as a party's own software uses it, over HTTP. */
public final class Register {

  private final School school;

  private Register(School school) {
    this.school = school;
  }

  /** The register of this party. */
  public static Register van(Partij partij) {
    return new Register(School.namens(partij));
  }

  /** Imports an export file under a fresh key. */
  public Response importeer(String modus, String csv) {
    return importeer(modus, csv.getBytes(StandardCharsets.UTF_8), nieuweSleutel());
  }

  Response importeer(String modus, byte[] csv) {
    return importeer(modus, csv, nieuweSleutel());
  }

  Response importeer(String modus, byte[] csv, String sleutel) {
    return school
        .verzoek()
        .header("Idempotency-Key", sleutel)
        .contentType("text/csv")
        .body(csv)
        .post("/v1/leerlingimporten?modus=" + modus);
  }

  /** The id of the pupil with this number; null when there is none. */
  public String id(String leerlingnummer) {
    return haal("?leerlingnummer=" + leerlingnummer)
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].id");
  }

  /** The pupil with this number. */
  ValidatableResponse leerling(String leerlingnummer) {
    return haal("/" + id(leerlingnummer)).then().statusCode(200);
  }

  /** Something below the register. */
  public Response haal(String vraag) {
    return school.verzoek().get("/v1/leerlingen" + vraag);
  }

  /** All pupils as a file. */
  public Response uitvoer() {
    return school.verzoek().accept("text/csv").get("/v1/leerlinguitvoer");
  }

  /** Records a diploma. */
  public Response legDiplomaVast(String leerlingId, Map<String, Object> diploma) {
    return school.opdracht(diploma).post("/v1/leerlingen/" + leerlingId + "/diplomas");
  }

  /** Records a declaration about sharing under this key. */
  public Response legAkkoordVast(String leerlingId, Map<String, Object> akkoord, String sleutel) {
    return school
        .verzoek()
        .header("Idempotency-Key", sleutel)
        .contentType("application/json")
        .body(akkoord)
        .post("/v1/leerlingen/" + leerlingId + "/akkoorden");
  }

  /** A key that no other command has. */
  public static String nieuweSleutel() {
    return UUID.randomUUID().toString();
  }

  /** A number that no other test uses. */
  public static String nieuwNummer() {
    return "T" + UUID.randomUUID().toString().substring(0, 13);
  }

  static byte[] cohort(String naam) {
    try (InputStream bestand =
        Register.class.getResourceAsStream("/cohorten/" + naam + "/leerlingen.csv")) {
      return bestand.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
