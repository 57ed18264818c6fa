package nl.warmeoverdracht.school.leerling;

import static nl.warmeoverdracht.school.leerling.Register.cohort;
import static nl.warmeoverdracht.school.leerling.Register.nieuwNummer;
import static nl.warmeoverdracht.school.leerling.bestand.EenBestand.eenBestand;
import static nl.warmeoverdracht.school.proef.Partijen.GRAAFSCHAP;
import static nl.warmeoverdracht.school.proef.Partijen.SPARTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.school.leerling.bestand.EenBestand;
import nl.warmeoverdracht.school.proef.EchteServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

// Over 250 lines on purpose: every import shares one register; splitting repeats its servers.
@QuarkusTest
@EchteServers
class LeerlingImportIT {

  @Inject Leerlingen leerlingen;

  private Register graafschap;
  private Register sparta;

  @BeforeEach
  void registers() {
    graafschap = Register.van(GRAAFSCHAP);
    sparta = Register.van(SPARTA);
  }

  @Test
  void shouldTakeACohortOverOnceAndChangeNothingTheSecondTime() {
    graafschap
        .importeer("alles-of-niets", cohort("graafschap-transitieroute"))
        .then()
        .statusCode(201)
        .body("regels", equalTo(21))
        .body("meldingen", empty());
    ValidatableResponse eerder = graafschap.leerling("GRA18005");

    graafschap
        .importeer("alles-of-niets", cohort("graafschap-transitieroute"))
        .then()
        .statusCode(201)
        .body("nieuw", equalTo(0))
        .body("gewijzigd", equalTo(0))
        .body("ongewijzigd", equalTo(21));

    graafschap
        .leerling("GRA18005")
        .body("versie", equalTo(eerder.extract().path("versie")))
        .header("ETag", equalTo(eerder.extract().header("ETag")))
        .body("voornaam", equalTo("Zoë"))
        .body("tussenvoegsel", equalTo("van"))
        .body("geboortedatum", equalTo("1999-07-11"))
        .body("postcode", equalTo("1556 EP"))
        .body("woongemeente", equalTo("Bronckhorst"))
        .body("begeleider.email", equalTo("begeleider@school.example"))
        .body("leefgebieden", containsInAnyOrder("huisvesting", "vervoer"))
        .body("begeleidingsbehoeften", hasItem("extra-tijd-om-te-wennen"))
        .body("bsnBekend", equalTo(true))
        .body("bsn", nullValue());
  }

  @Test
  void shouldNeverStoreABsnOfAPartyWithoutAuthority() {
    sparta
        .importeer("alles-of-niets", cohort("sparta-banenmarsch-1"))
        .then()
        .statusCode(201)
        .body("regels", equalTo(44))
        .body("meldingen", hasSize(1))
        .body("meldingen[0].kolom", equalTo("bsn"))
        .body("meldingen[0].ernst", equalTo("waarschuwing"));

    sparta.leerling("SPA18009").body("bsnBekend", equalTo(false));
    assertThat(RuweTabel.alsEigenaar(SPARTA, "select count(bsn) from leerling"))
        .containsExactly("0");
  }

  @Test
  void shouldKeepBsnContactDataAndUncodedPhrasesAsCiphertext() {
    String nummer = nieuwNummer();
    String csv =
        eenBestand()
            .met("leerlingnummer", nummer, "begeleidingsbehoefte", "heeft epilepsie")
            .tekst();
    graafschap.importeer("alles-of-niets", csv).then().statusCode(201);

    List<String> rij = RuweTabel.leerling(GRAAFSCHAP, nummer);
    assertThat(rij).hasSize(1);
    assertThat(rij.getFirst())
        .contains(nummer)
        .doesNotContain(
            "999900006", "6364 ER", "begeleider@school.example", "06-00000000", "epilepsie");
    graafschap
        .leerling(nummer)
        .body("bsnBekend", equalTo(true))
        .body("begeleidingsbehoeften", empty());
  }

  @Test
  void shouldKeepNothingWhenAnythingIsFaultyAndTheCallerWantsAll() {
    String goed = nieuwNummer();
    String csv =
        eenBestand()
            .met("leerlingnummer", goed)
            .met("geboortedatum", "31-02-2008", "niveau", "mbo-9")
            .tekst();

    graafschap
        .importeer("alles-of-niets", csv)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("bezwaren.code", containsInAnyOrder("ongeldige-datum", "onbekende-waarde"))
        .body("bezwaren.veld", hasItem("regel 3, kolom geboortedatum"));

    assertThat(graafschap.id(goed)).isNull();
  }

  @Test
  void shouldKeepTheGoodRowsWhenTheCallerWantsThose() {
    String goed = nieuwNummer();
    String csv =
        eenBestand()
            .met("leerlingnummer", goed)
            .met("leerlingnummer", nieuwNummer(), "geboortedatum", "31-02-2008")
            .tekst();

    graafschap
        .importeer("goede-regels", csv)
        .then()
        .statusCode(201)
        .body("regels", equalTo(2))
        .body("nieuw", equalTo(1))
        .body("afgekeurd", equalTo(1))
        .body("meldingen[0].regel", equalTo(3))
        .body("meldingen[0].kolom", equalTo("geboortedatum"));

    assertThat(graafschap.id(goed)).isNotNull();
  }

  @Test
  void shouldReplaceWhatChangedAndRaiseItsVersionOnly() {
    String een = nieuwNummer();
    String twee = nieuwNummer();
    graafschap
        .importeer(
            "alles-of-niets",
            eenBestand().met("leerlingnummer", een).met("leerlingnummer", twee).tekst())
        .then()
        .body("nieuw", equalTo(2));
    int eerder = graafschap.leerling(een).extract().path("versie");

    graafschap
        .importeer(
            "alles-of-niets",
            eenBestand()
                .met("leerlingnummer", een, "achternaam", "=1+1<b>")
                .met("leerlingnummer", twee)
                .tekst())
        .then()
        .statusCode(201)
        .body("gewijzigd", equalTo(1))
        .body("ongewijzigd", equalTo(1));

    graafschap
        .leerling(een)
        .body("versie", equalTo(eerder + 1))
        .body("achternaam", equalTo("=1+1<b>"));
    graafschap.leerling(twee).body("versie", equalTo(eerder));
  }

  @Test
  void shouldReadWindows1252AndImportManyRowsInOneGo() {
    var bestand = eenBestand();
    String eerste = nieuwNummer();
    bestand.met("leerlingnummer", eerste, "voornaam", "Renée");
    for (int i = 1; i < 450; i++) {
      bestand.met("leerlingnummer", eerste + "-" + i);
    }
    byte[] csv = bestand.tekst().getBytes(Charset.forName("windows-1252"));
    graafschap.importeer("alles-of-niets", csv).then().statusCode(201).body("nieuw", equalTo(450));
    graafschap
        .importeer("goede-regels", csv)
        .then()
        .statusCode(201)
        .body("ongewijzigd", equalTo(450));
    graafschap.leerling(eerste).body("voornaam", equalTo("Renée"));
  }

  @Test
  void shouldShowAnotherPartyNothing() {
    String nummer = nieuwNummer();
    graafschap.importeer("alles-of-niets", eenBestand().met("leerlingnummer", nummer).tekst());
    String id = graafschap.id(nummer);

    assertThat(sparta.id(nummer)).isNull();
    sparta.haal("/" + id).then().statusCode(404);
    graafschap.haal("/" + UUID.randomUUID()).then().statusCode(404);
    graafschap.haal("/" + id).then().statusCode(200);
  }

  @Test
  void shouldHideRowsInTheDatabaseFromTheApplicationRoleOfAnotherParty() {
    String nummer = nieuwNummer();
    graafschap.importeer("alles-of-niets", eenBestand().met("leerlingnummer", nummer).tekst());
    String vraag = "select count(*) from leerling where leerlingnummer = '" + nummer + "'";

    assertThat(RuweTabel.alsToepassing(GRAAFSCHAP, vraag)).containsExactly("1");
    assertThat(RuweTabel.alsToepassing(SPARTA, vraag)).containsExactly("0");
  }

  @Test
  void shouldCountWhoSharesFeaturesUpToABoundAndOnlyOfTheParty() {
    String gemeente = "Telgemeente " + nieuwNummer();
    EenBestand bestand = eenBestand();
    for (int i = 0; i < 4; i++) {
      bestand.met(
          "leerlingnummer",
          nieuwNummer(),
          "woongemeente",
          gemeente,
          "geboortedatum",
          i == 3 ? "15-10-1999" : "15-10-2008",
          "begeleidingsbehoefte",
          i == 0 ? "rustige werkplek" : "hulp bij reizen");
    }
    graafschap.importeer("alles-of-niets", bestand.tekst()).then().statusCode(201);
    List<Kenmerk> alles =
        List.of(
            new Kenmerk.Begeleidingsbehoefte(List.of("rustige-werkplek")),
            new Kenmerk.Uitstroomprofiel(Optional.empty()),
            new Kenmerk.Geboren(LocalDate.of(2008, 10, 14), LocalDate.of(2008, 10, 15)),
            new Kenmerk.BijSchoolsoort(Schoolsoort.MBO),
            new Kenmerk.Woongemeente(gemeente));
    List<List<Kenmerk>> groepen =
        IntStream.rangeClosed(0, alles.size()).mapToObj(i -> alles.subList(i, 5)).toList();

    assertThat(tel(GRAAFSCHAP, groepen, 5)).startsWith(1, 3, 3, 4, 4).hasSize(6);
    assertThat(tel(GRAAFSCHAP, groepen, 2)).containsExactly(1, 2, 2, 2, 2, 2);
    assertThat(tel(SPARTA, groepen.subList(0, 5), 5)).containsOnly(0);
    assertThat(
            tel(
                GRAAFSCHAP,
                List.of(List.of(new Kenmerk.Uitstroomprofiel(Optional.of("bestaat-niet")))),
                5))
        .containsExactly(0);
  }

  private List<Integer> tel(Partij partij, List<List<Kenmerk>> groepen, int grens) {
    return leerlingen.tel(partij, groepen, grens).await().atMost(Duration.ofSeconds(20));
  }

  @Test
  void shouldPageThroughTheRegister() {
    String nummer = nieuwNummer();
    graafschap.importeer(
        "alles-of-niets",
        eenBestand()
            .met("leerlingnummer", nummer + "a")
            .met("leerlingnummer", nummer + "b")
            .met("leerlingnummer", nummer + "c")
            .tekst());
    Response eerste = graafschap.haal("?limiet=2");
    eerste.then().statusCode(200).body("items", hasSize(2)).body("volgende", notNullValue());
    List<String> ids = eerste.path("items.id");

    List<String> volgende =
        graafschap
            .haal("?limiet=200&na=" + eerste.path("volgende"))
            .then()
            .statusCode(200)
            .extract()
            .path("items.id");
    assertThat(volgende).isNotEmpty().doesNotContainAnyElementsOf(ids);
  }

  @Test
  void shouldRefuseWhatIsNoTableInEitherMode() {
    for (String modus : List.of("alles-of-niets", "goede-regels")) {
      graafschap
          .importeer(modus, "leerlingnummer,bsn\n1,2\n")
          .then()
          .statusCode(422)
          .body("bezwaren", hasSize(1))
          .body("bezwaren[0].code", equalTo("verkeerd-scheidingsteken"))
          .body("bezwaren[0].melding", containsString("komma"));
    }
  }

  @Test
  void shouldGiveTheFirstAnswerToARepeatedImport() {
    byte[] csv =
        eenBestand().met("leerlingnummer", nieuwNummer()).tekst().getBytes(StandardCharsets.UTF_8);
    String sleutel = UUID.randomUUID().toString();
    String modus = "alles-of-niets";
    Response eerste = graafschap.importeer(modus, csv, sleutel);
    eerste.then().statusCode(201);
    assertThat(graafschap.importeer(modus, csv, sleutel).asString()).isEqualTo(eerste.asString());
    graafschap
        .importeer("goede-regels", "anders".getBytes(StandardCharsets.UTF_8), sleutel)
        .then()
        .statusCode(422)
        .body("bezwaren[0].code", equalTo("sleutel-al-gebruikt"));
  }
}
