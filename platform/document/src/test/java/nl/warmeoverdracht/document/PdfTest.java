package nl.warmeoverdracht.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import nl.warmeoverdracht.document.Blok.Alinea;
import nl.warmeoverdracht.document.Blok.Kenmerk;
import nl.warmeoverdracht.document.Blok.Kenmerken;
import nl.warmeoverdracht.document.Blok.Kop;
import nl.warmeoverdracht.document.Blok.Lijst;
import nl.warmeoverdracht.document.Blok.Tabel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What PDF/UA-1 asks and a machine can see, read back with PDFBox. */
class PdfTest {

  private static final Document VOORBEELD =
      new Document(
          "Uw gegevens",
          "Wat organisaties van u hebben.",
          List.of(
              new Alinea("Dit is alles."),
              new Kop(2, "School"),
              new Kop(3, "Leerling"),
              new Kenmerken("De leerling", List.of(new Kenmerk("Voornaam", "Łukasz Đorđević"))),
              new Lijst(List.of("eerste punt", "tweede punt")),
              new Kop(2, "Gemeente"),
              new Tabel(
                  "Wie kreeg wat",
                  List.of("Ontvanger", "Categorie"),
                  List.of(List.of("Montferland", "contact")))));

  @Test
  void shouldSayWhatItIsAndInWhichLanguage() {
    lees(
        VOORBEELD,
        pdf -> {
          PDDocumentCatalog catalog = pdf.getDocumentCatalog();
          assertThat(catalog.getLanguage()).isEqualTo("nl");
          assertThat(catalog.getMarkInfo().isMarked()).isTrue();
          assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
          assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Uw gegevens");
          assertThat(metadata(catalog)).contains("<pdfuaid:part>1</pdfuaid:part>", "Uw gegevens");
        });
  }

  @Test
  void shouldTagHeadingsListsAndTablesInReadingOrder() {
    lees(
        VOORBEELD,
        pdf ->
            assertThat(soorten(pdf))
                .containsSubsequence("H1", "P", "H2", "H3", "Table", "TH", "TD")
                .containsSubsequence("L", "LI", "LBody", "H2", "Table", "THead", "TH", "TH", "TD"));
  }

  @Test
  void shouldTellForWhichCellsAHeaderCellIs() {
    lees(
        VOORBEELD,
        pdf -> {
          List<String> bereik =
              elementen(pdf.getDocumentCatalog().getStructureTreeRoot()).stream()
                  .filter(element -> element.getStructureType().equals("TH"))
                  .map(PdfTest::scope)
                  .toList();
          assertThat(bereik).containsExactly("Row", "Column", "Column");
        });
  }

  @Test
  void shouldEmbedEveryFontItUses() {
    lees(
        VOORBEELD,
        pdf -> {
          List<Boolean> ingesloten = new ArrayList<>();
          for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
              ingesloten.add(nooitIo(() -> page.getResources().getFont(name).isEmbedded()));
            }
          }
          assertThat(ingesloten).isNotEmpty().containsOnly(true);
        });
  }

  @Test
  void shouldReadInTheOrderInWhichItWasWritten() {
    lees(
        VOORBEELD,
        pdf ->
            assertThat(tekst(pdf))
                .containsSubsequence(
                    "Uw gegevens",
                    "Dit is alles.",
                    "School",
                    "Leerling",
                    "Voornaam",
                    "Łukasz Đorđević",
                    "eerste punt",
                    "Gemeente",
                    "Wie kreeg wat",
                    "Ontvanger",
                    "Montferland"));
  }

  @Test
  void shouldListChaptersInTheOutline() {
    lees(
        VOORBEELD,
        pdf ->
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                .extracting(item -> item.getTitle())
                .containsExactly("School", "Gemeente"));
  }

  @Test
  void shouldShowWhatSomebodyWroteAndNeverObeyIt() {
    String geschreven = "<h1>x</h1><img src=\"file:///etc/passwd\"/> & url(https://example.nl)";
    Document document =
        new Document("Uw gegevens", "Proef", List.of(new Alinea(geschreven), new Kop(2, "<b>")));

    lees(
        document,
        pdf -> {
          assertThat(tekst(pdf)).contains("<h1>x</h1>", "& url(https://example.nl)");
          assertThat(soorten(pdf)).containsOnlyOnce("H1").doesNotContain("Figure");
        });
  }

  @Test
  void shouldRepeatNothingAndLoseNothingOverManyPages() {
    List<List<String>> rijen = new ArrayList<>();
    for (int nummer = 1; nummer <= 300; nummer++) {
      rijen.add(List.of("rij " + nummer + "!", "o".repeat(200)));
    }
    Document document =
        new Document(
            "Lang", "Proef", List.of(new Tabel("Lang", List.of("Nummer", "Lang woord"), rijen)));

    lees(
        document,
        pdf -> {
          String tekst = tekst(pdf);
          assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
          assertThat(tekst).containsOnlyOnce("rij 1!").containsOnlyOnce("rij 300!");
          assertThat(Collections.frequency(soorten(pdf), "TR"))
              .as("one row for the headings, one for each row")
              .isEqualTo(301);
        });
  }

  @Test
  void shouldRefuseARowThatDoesNotFitItsHeadings() {
    List<List<String>> rijen = List.of(List.of("een"));
    assertThatThrownBy(() -> new Tabel("scheef", List.of("a", "b"), rijen))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Kop(1, "tweede titel"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldNotSayWhatIsInItWhenPrinted() {
    assertThat(VOORBEELD.toString()).doesNotContain("Łukasz");
  }

  private static void lees(Document document, Consumer<PDDocument> toets) {
    try (PDDocument pdf = Loader.loadPDF(Pdf.van(document))) {
      toets.accept(pdf);
    } catch (IOException e) {
      throw new AssertionError("what we wrote is no PDF", e);
    }
  }

  private static String tekst(PDDocument pdf) {
    return nooitIo(() -> new PDFTextStripper().getText(pdf));
  }

  private static String metadata(PDDocumentCatalog catalog) {
    return nooitIo(() -> new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8));
  }

  private static List<String> soorten(PDDocument pdf) {
    return elementen(pdf.getDocumentCatalog().getStructureTreeRoot()).stream()
        .map(PDStructureElement::getStructureType)
        .toList();
  }

  private static List<PDStructureElement> elementen(PDStructureNode knoop) {
    List<PDStructureElement> elementen = new ArrayList<>();
    for (Object kind : knoop.getKids()) {
      if (kind instanceof PDStructureElement element) {
        elementen.add(element);
        elementen.addAll(elementen(element));
      }
    }
    return elementen;
  }

  private static String scope(PDStructureElement th) {
    return ((PDTableAttributeObject) th.getAttributes().getObject(0)).getScope();
  }

  private interface Lezing<T> {
    T lees() throws IOException;
  }

  private static <T> T nooitIo(Lezing<T> lezing) {
    try {
      return lezing.lees();
    } catch (IOException e) {
      throw new AssertionError("everything is in memory", e);
    }
  }
}
