package nl.warmeoverdracht.school.leerling.bestand;

import static nl.warmeoverdracht.school.leerling.bestand.EenBestand.CLUB;
import static nl.warmeoverdracht.school.leerling.bestand.EenBestand.SCHOOL;
import static nl.warmeoverdracht.school.leerling.bestand.EenBestand.eenBestand;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// Over 250 lines on purpose: one fault of an export per test, all kinds of fault side by side.
class LeerlingBestandTest {

  @Test
  void shouldReadEveryColumn() {
    LeerlingRegel regel =
        eenBestand().met("tussenvoegsel", "van der").gelezen().goedeRegels().getFirst();

    assertThat(regel.leerlingnummer()).isEqualTo("NR1");
    assertThat(regel.bsn()).contains("999900006");
    assertThat(regel.naam().voornaam()).isEqualTo("Zoë");
    assertThat(regel.naam().tussenvoegsel()).contains("van der");
    assertThat(regel.geboortedatum()).isEqualTo(LocalDate.of(2008, 10, 15));
    assertThat(regel.verwachteUitstroomdatum()).contains(LocalDate.of(2027, 7, 17));
    assertThat(regel.uitstroomprofiel()).isEmpty();
    assertThat(regel.startkwalificatie()).isFalse();
    assertThat(regel.leefgebieden()).containsExactly("sociaal-netwerk", "vervoer");
    assertThat(regel.begeleidingsbehoefte()).containsExactly("rustige-werkplek", "hulp-bij-reizen");
    assertThat(regel.begeleider().telefoon()).isEqualTo("06-00000000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void shouldDetectTheCharacterSet(String tekenset) {
    Leesresultaat resultaat =
        eenBestand()
            .met("voornaam", "Renée", "achternaam", "D’Hondt €")
            .gelezen(Charset.forName(tekenset));
    assertThat(resultaat.meldingen()).isEmpty();
    assertThat(resultaat.goedeRegels().getFirst().naam().achternaam()).isEqualTo("D’Hondt €");
    assertThat(resultaat.goedeRegels().getFirst().naam().voornaam()).isEqualTo("Renée");
  }

  @ParameterizedTest
  @CsvSource({"'\uFEFF','\n'", "'\uFEFF','\r\n'", "'','\r'"})
  void shouldReadWithOrWithoutByteOrderMarkAndAnyLineEnding(String begin, String regeleinde) {
    String tekst = begin + eenBestand().met().met().tekst().replace("\r\n", regeleinde);
    Leesresultaat resultaat = EenBestand.lees(SCHOOL, tekst);
    assertThat(resultaat.meldingen()).isEmpty();
    assertThat(resultaat.goedeRegels()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "=HYPERLINK(A1)",
        "@SUM(1)",
        "+31",
        "-2",
        "O'Brien",
        "a & b"
      })
  void shouldKeepMarkupAndFormulasAsText(String naam) {
    Leesresultaat resultaat = eenBestand().met("achternaam", naam).gelezen();
    assertThat(resultaat.goedeRegels().getFirst().naam().achternaam()).isEqualTo(naam);
  }

  @Test
  void shouldReadQuotedSeparatorsQuotesAndLineBreaks() {
    LeerlingRegel regel =
        eenBestand()
            .met("achternaam", "\"De \"\"Jong\"\"; junior\"", "begeleider", "\"B.\r\nSahin\"")
            .gelezen()
            .goedeRegels()
            .getFirst();
    assertThat(regel.naam().achternaam()).isEqualTo("De \"Jong\"; junior");
    assertThat(regel.begeleider().naam()).isEqualTo("B. Sahin");
  }

  @Test
  void shouldTreatComposedAndDecomposedLettersAlike() {
    assertThat(eenBestand().met("voornaam", "Zoe\u0308").gelezen().goedeRegels())
        .isEqualTo(eenBestand().met("voornaam", "Zo\u00EB").gelezen().goedeRegels());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          leerlingnummer           ! ''                 ! verplicht
          leerlingnummer           ! NR 1               ! ongeldige-vorm
          leerlingnummer           ! =1+1               ! ongeldige-vorm
          bsn                      ! 999900007          ! ongeldig-bsn
          bsn                      ! 000000000          ! ongeldig-bsn
          bsn                      ! 12345              ! ongeldig-bsn
          bsn                      ! 9,99900006E8       ! ongeldig-bsn
          voornaam                 ! ''                 ! verplicht
          achternaam               ! '  '               ! verplicht
          geboortedatum            ! 31-02-2008         ! ongeldige-datum
          geboortedatum            ! 2008-13-01         ! ongeldige-datum
          geboortedatum            ! 29-02-2007         ! ongeldige-datum
          geboortedatum            ! 1-2-2008           ! ongeldige-datumvorm
          geboortedatum            ! 15/10/2008         ! ongeldige-datumvorm
          geboortedatum            ! 39736              ! ongeldige-datumvorm
          geboortedatum            ! 22-11-2026         ! datum-in-toekomst
          geboortedatum            ! 01-01-1899         ! datum-te-oud
          postcode                 ! 6364               ! ongeldige-vorm
          postcode                 ! 0364 ER            ! ongeldige-vorm
          organisatie_oin          ! 00000099000000025000 ! andere-organisatie
          organisatie_oin          ! 9,9000000024E+19   ! andere-organisatie
          schoolsoort              ! vmbo               ! onbekende-waarde
          schoolsoort              ! bvo                ! schoolsoort-past-niet
          niveau                   ! mbo-5              ! onbekende-waarde
          uitstroomprofiel         ! arbeid             ! onbekende-waarde
          startkwalificatie        ! misschien          ! onbekende-waarde
          regeling                 ! bijstand           ! onbekende-waarde
          verwachte_uitstroomdatum ! 17-07-27           ! ongeldige-datumvorm
          verwachte_uitstroomdatum ! 14-10-2008         ! datum-voor-geboorte
          aanpak                   ! Mijn Aanpak        ! ongeldige-vorm
          aanpak                   ! bestaat-niet       ! onbekende-aanpak
          begeleider               ! ''                 ! verplicht
          begeleider_email         ! geen adres         ! ongeldige-vorm
          begeleider_telefoon      ! nul-zes            ! ongeldige-vorm
          """)
  void shouldReportAFaultAtItsLineAndColumn(String kolom, String waarde, String code) {
    Leesresultaat resultaat = eenBestand().met().met(kolom, waarde).met().gelezen();

    assertThat(resultaat.meldingen()).hasSize(1);
    Melding melding = resultaat.meldingen().getFirst();
    assertThat(melding.regel()).isEqualTo(3);
    assertThat(melding.kolom()).contains(kolom);
    assertThat(melding.code()).isEqualTo(code);
    assertThat(melding.ernst()).isEqualTo(Ernst.FOUT);
    assertThat(resultaat.goedeRegels())
        .extracting(LeerlingRegel::leerlingnummer)
        .containsExactly("NR1", "NR3");
    assertThat(resultaat.afgekeurd()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"voornaam", "woongemeente", "begeleider", "organisatie", "bsn"})
  void shouldReportNulBytesAndTooLongFields(String kolom) {
    Leesresultaat nul = eenBestand().met(kolom, "a\0b").gelezen();
    Leesresultaat lang = eenBestand().met(kolom, "9".repeat(5_000)).gelezen();
    assertThat(nul.meldingen()).extracting(Melding::code).containsExactly("onleesbaar-teken");
    assertThat(lang.meldingen()).extracting(Melding::code).containsExactly("te-lang");
    assertThat(lang.meldingen()).allMatch(melding -> melding.kolom().equals(Optional.of(kolom)));
  }

  @Test
  void shouldReportAByteThatWindows1252DoesNotKnow() {
    byte[] bytes = eenBestand().met("voornaam", "X_X").tekst().getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.UTF_8).indexOf("X_X") + 1] = (byte) 0x81;
    assertThat(EenBestand.lees(SCHOOL, bytes).meldingen())
        .extracting(Melding::regel, melding -> melding.kolom().orElse(""), Melding::code)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "voornaam", "onleesbaar-teken"));
  }

  @Test
  void shouldReportAllFaultsOfAllRowsInOrder() {
    Leesresultaat resultaat =
        eenBestand()
            .met("niveau", "x", "regeling", "x", "postcode", "x")
            .met()
            .met("achternaam", "\"Jan\"sen")
            .met("leerlingnummer", "NR2", "bsn", "1")
            .gelezen();
    assertThat(resultaat.meldingen())
        .extracting(
            melding -> melding.regel() + " " + melding.kolom().orElse("") + " " + melding.code())
        .containsExactly(
            "2 postcode ongeldige-vorm",
            "2 niveau onbekende-waarde",
            "2 regeling onbekende-waarde",
            "4 achternaam aanhalingsteken",
            "5 bsn ongeldig-bsn",
            "5 leerlingnummer dubbel-leerlingnummer");
    assertThat(resultaat.regels()).isEqualTo(4);
    assertThat(resultaat.afgekeurd()).isEqualTo(3);
  }

  @Test
  void shouldGoOnBehindAnUnclosedQuote() {
    Leesresultaat resultaat =
        eenBestand().met().met("achternaam", "\"Dekker").met().met().gelezen();
    assertThat(resultaat.meldingen())
        .extracting(
            melding -> melding.regel() + " " + melding.kolom().orElse("") + " " + melding.code())
        .containsExactly("3 achternaam aanhalingsteken");
    assertThat(resultaat.goedeRegels())
        .extracting(LeerlingRegel::leerlingnummer)
        .containsExactly("NR1", "NR3", "NR4");
  }

  @Test
  void shouldRefuseTheSecondRowWithTheSameNumber() {
    Leesresultaat resultaat = eenBestand().met().met("leerlingnummer", "NR1").gelezen();
    assertThat(resultaat.meldingen())
        .extracting(Melding::code)
        .containsExactly("dubbel-leerlingnummer");
    assertThat(resultaat.meldingen().getFirst().melding()).contains("regel 2");
    assertThat(resultaat.goedeRegels()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          ''                          ! leeg-bestand
          '  \r\n '                   ! leeg-bestand
          'leerlingnummer,bsn\r\n1,2' ! verkeerd-scheidingsteken
          '"leerlingnummer;bsn\r\n1;' ! geen-kopregel
          """)
  void shouldRefuseWhatIsNoTableWithOneClearFault(String tekst, String code) {
    Leesresultaat resultaat = EenBestand.lees(SCHOOL, tekst.replace("\\r\\n", "\r\n"));
    assertThat(resultaat.meldingen()).extracting(Melding::code).containsExactly(code);
    assertThat(resultaat.bruikbaar()).isFalse();
  }

  @Test
  void shouldRefuseUtf16() {
    Leesresultaat resultaat =
        EenBestand.lees(
            SCHOOL, ("\uFEFF" + eenBestand().met().tekst()).getBytes(StandardCharsets.UTF_16LE));
    assertThat(resultaat.meldingen())
        .extracting(Melding::code)
        .containsExactly("verkeerde-tekenset");
  }

  @Test
  void shouldRefuseAnImageOrOtherNoise() {
    byte[] ruis = new byte[50_000];
    new java.util.Random(7).nextBytes(ruis);
    assertThat(EenBestand.lees(SCHOOL, ruis).bruikbaar()).isFalse();
  }

  @Test
  void shouldWarnWhenThereIsOnlyAHeader() {
    Leesresultaat resultaat = eenBestand().gelezen();
    assertThat(resultaat.heeftFouten()).isFalse();
    assertThat(resultaat.meldingen()).extracting(Melding::code).containsExactly("geen-regels");
  }

  @Test
  void shouldNameMissingRenamedDuplicateAndUnknownColumns() {
    Leesresultaat resultaat =
        eenBestand()
            .zonderKolom("niveau")
            .kolomHeet("geboortedatum", "geboren")
            .metKolom("voornaam")
            .metKolom("schoenmaat")
            .met()
            .gelezen();
    assertThat(resultaat.bruikbaar()).isFalse();
    assertThat(resultaat.afgekeurd()).isEqualTo(1);
    assertThat(resultaat.meldingen())
        .extracting(
            melding -> melding.regel() + " " + melding.kolom().orElse("") + " " + melding.code())
        .containsExactlyInAnyOrder(
            "1 geboren onbekende-kolom",
            "1 geboortedatum kolom-ontbreekt",
            "1 niveau kolom-ontbreekt",
            "1 voornaam dubbele-kolom",
            "1 schoenmaat onbekende-kolom");
  }

  @Test
  void shouldIgnoreUnknownColumnsWithAWarning() {
    Leesresultaat resultaat = eenBestand().metKolom("schoenmaat").met("schoenmaat", "43").gelezen();
    assertThat(resultaat.heeftFouten()).isFalse();
    assertThat(resultaat.goedeRegels()).hasSize(1);
    assertThat(resultaat.meldingen()).extracting(Melding::code).containsExactly("onbekende-kolom");
  }

  @Test
  void shouldReadColumnsInAnyOrderAndCase() {
    Leesresultaat resultaat =
        eenBestand()
            .zonderKolom("bsn")
            .metKolom("bsn")
            .kolomHeet("bsn", " BSN ")
            .met(" BSN ", "999900006")
            .gelezen();
    assertThat(resultaat.meldingen()).isEmpty();
    assertThat(resultaat.goedeRegels().getFirst().bsn()).contains("999900006");
  }

  @Test
  void shouldReportRowsWithTheWrongNumberOfFields() {
    String tekst = eenBestand().met().met().tekst().replace(";NR2;", ";").replace("NR2;", "");
    Leesresultaat resultaat = EenBestand.lees(SCHOOL, tekst);
    assertThat(resultaat.meldingen())
        .extracting(melding -> melding.regel() + " " + melding.code())
        .containsExactly("3 aantal-velden");
  }

  @Test
  void shouldForgiveWhatSpreadsheetsAddAtTheEnd() {
    String tekst =
        eenBestand().met().tekst().stripTrailing() + ";;;\r\n" + ";".repeat(21) + "\r\n\r\n";
    Leesresultaat resultaat = EenBestand.lees(SCHOOL, tekst);
    assertThat(resultaat.meldingen()).isEmpty();
    assertThat(resultaat.regels()).isEqualTo(1);
  }

  @Test
  void shouldRestoreTheZeroAndTheBlankThatSpreadsheetsRemove() {
    LeerlingRegel regel =
        eenBestand()
            .met("bsn", "10000008", "postcode", "6364er")
            .gelezen()
            .goedeRegels()
            .getFirst();
    assertThat(regel.bsn()).contains("010000008");
    assertThat(regel.postcode()).isEqualTo("6364 ER");
  }

  @Test
  void shouldDropTheBsnOfAPartyWithoutAuthorityAndSaySoOnce() {
    Leesresultaat resultaat = eenBestand().van(CLUB).met().met("bsn", "geen bsn").gelezen();
    assertThat(resultaat.goedeRegels()).hasSize(2).allMatch(regel -> regel.bsn().isEmpty());
    assertThat(resultaat.bsnKolom()).isFalse();
    assertThat(resultaat.meldingen())
        .extracting(
            melding -> melding.ernst() + " " + melding.kolom().orElse("") + " " + melding.code())
        .containsExactly("WAARSCHUWING bsn bsn-niet-bewaard");
  }

  @Test
  void shouldKeepUnknownPhrasesApartWithAWarning() {
    Leesresultaat resultaat =
        eenBestand()
            .met("begeleidingsbehoefte", "Hulp bij reizen|heeft epilepsie|hulp bij reizen")
            .gelezen();
    LeerlingRegel regel = resultaat.goedeRegels().getFirst();
    assertThat(regel.begeleidingsbehoefte()).containsExactly("hulp-bij-reizen");
    assertThat(regel.ongecodeerdeBehoefte()).containsExactly("heeft epilepsie");
    assertThat(resultaat.meldingen())
        .extracting(Melding::code)
        .containsExactly("onbekende-begeleidingsbehoefte");
    assertThat(resultaat.meldingen().getFirst().melding()).doesNotContain("epilepsie");
  }

  @Test
  void shouldNotKeepAnAreaOfLifeThatHasNoCode() {
    Leesresultaat resultaat = eenBestand().met("leefgebieden", "gezondheid|vervoer").gelezen();
    assertThat(resultaat.goedeRegels().getFirst().leefgebieden()).containsExactly("vervoer");
    assertThat(resultaat.meldingen())
        .extracting(Melding::code)
        .containsExactly("onbekend-leefgebied");
  }

  @Test
  void shouldRefuseMoreRowsThanItsBound() {
    String tekst = eenBestand().met().tekst();
    String rij = tekst.substring(tekst.indexOf("NR1"));
    Leesresultaat resultaat =
        EenBestand.lees(SCHOOL, tekst + rij.repeat(LeerlingBestand.MAXIMAAL_AANTAL_REGELS));
    assertThat(resultaat.meldingen()).extracting(Melding::code).containsExactly("te-veel-regels");
  }

  @Test
  void shouldEndTheReportAfterItsBoundAndSayHowMuchMoreThereIs() {
    EenBestand bestand = eenBestand();
    for (int i = 0; i < LeerlingBestand.MAXIMAAL_AANTAL_MELDINGEN + 7; i++) {
      bestand.met("niveau", "x");
    }
    Leesresultaat resultaat = bestand.gelezen();
    assertThat(resultaat.meldingen()).hasSize(LeerlingBestand.MAXIMAAL_AANTAL_MELDINGEN + 1);
    assertThat(resultaat.meldingen().getLast().code()).isEqualTo("meer-meldingen");
    assertThat(resultaat.meldingen().getLast().melding()).contains("nog 7 meldingen");
    assertThat(resultaat.afgekeurd()).isEqualTo(LeerlingBestand.MAXIMAAL_AANTAL_MELDINGEN + 7);
  }

  @Test
  void shouldShowNoPersonInToString() {
    assertThat(eenBestand().met().gelezen().goedeRegels().toString())
        .doesNotContain("Zo", "Dekker", "999900006");
  }
}
