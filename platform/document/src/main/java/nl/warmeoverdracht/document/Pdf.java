package nl.warmeoverdracht.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Documents as accessible PDF: tagged in reading order, Dutch, with a title, headings, header cells
 * and an embedded font, as PDF/UA-1 (ISO 14289-1) asks and the Besluit digitale toegankelijkheid
 * overheid (EN 301 549, chapter 10) makes binding for a public body.
 */
public final class Pdf {

  private static final int NORMAL_WEIGHT = 400;
  private static final String STYLE = read("document.css");

  static {
    // It would log what it cannot show, and that is somebody's name.
    XRLog.setLoggingEnabled(false);
    FontMappers.set(new Lettertype());
  }

  private Pdf() {}

  /**
   * The document as PDF. Takes a good part of a second of one core, the first time seconds: never
   * on an event loop, and not many at once. Nothing is fetched and nothing is written, whatever the
   * document says.
   */
  public static byte[] van(Document document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .usePdfUaAccessibility(true)
          .useFastMode()
          .useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null)
          .useExternalResourceAccessControl(
              (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
          .useFont(Lettertype::open, "Liberation Sans", NORMAL_WEIGHT, FontStyle.NORMAL, true)
          .withProducer("Warme Overdracht")
          .withW3cDocument(Xhtml.van(document, STYLE), null)
          .toStream(bytes)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException("a document is written to memory", e);
    }
    return bytes.toByteArray();
  }

  private static String read(String resource) {
    try (InputStream in = Pdf.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
