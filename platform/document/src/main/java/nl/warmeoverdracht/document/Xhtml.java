package nl.warmeoverdracht.document;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.warmeoverdracht.document.Blok.Alinea;
import nl.warmeoverdracht.document.Blok.Kenmerken;
import nl.warmeoverdracht.document.Blok.Kop;
import nl.warmeoverdracht.document.Blok.Lijst;
import nl.warmeoverdracht.document.Blok.Tabel;
import org.w3c.dom.Element;

/**
 * A document as a tree of XHTML elements. Text only ever becomes a text node: nothing that a person
 * or an organisation wrote is read as markup. For one document of one thread.
 */
final class Xhtml {

  private final org.w3c.dom.Document boom = leeg();
  private final Element body = boom.createElement("body");
  private final Element bladwijzers = boom.createElement("bookmarks");

  private Xhtml() {}

  static org.w3c.dom.Document van(Document document, String stijl) {
    Xhtml xhtml = new Xhtml();
    xhtml.vul(document, stijl);
    return xhtml.boom;
  }

  private void vul(Document document, String stijl) {
    Element html = boom.createElement("html");
    html.setAttribute("lang", "nl");
    boom.appendChild(html);
    Element head = bij(html, "head");
    tekst(head, "title", document.titel());
    meta(head, "subject", document.onderwerp());
    meta(head, "description", document.onderwerp());
    tekst(head, "style", stijl);
    head.appendChild(bladwijzers);
    html.appendChild(body);
    tekst(body, "h1", document.titel());
    document.blokken().forEach(this::blok);
  }

  private void blok(Blok blok) {
    switch (blok) {
      case Kop kop -> kop(kop);
      case Alinea(String tekst) -> tekst(body, "p", tekst);
      case Lijst(List<String> punten) -> {
        Element lijst = bij(body, "ul");
        punten.forEach(punt -> tekst(lijst, "li", punt));
      }
      case Tabel tabel -> tabel(tabel);
      case Kenmerken kenmerken -> kenmerken(kenmerken);
    }
  }

  /** Chapters are in the outline, so that one can jump to them. */
  private void kop(Kop kop) {
    Element element = tekst(body, "h" + kop.niveau(), kop.tekst());
    if (kop.niveau() == 2) {
      String id = "hoofdstuk-" + (bladwijzers.getChildNodes().getLength() + 1);
      element.setAttribute("id", id);
      Element bladwijzer = bij(bladwijzers, "bookmark");
      bladwijzer.setAttribute("name", kop.tekst());
      bladwijzer.setAttribute("href", "#" + id);
    }
  }

  private void tabel(Tabel tabel) {
    Element table = bij(body, "table");
    tekst(table, "caption", tabel.bijschrift());
    Element koppen = bij(bij(table, "thead"), "tr");
    tabel.koppen().forEach(kop -> tekst(koppen, "th", kop).setAttribute("scope", "col"));
    Element tbody = bij(table, "tbody");
    for (List<String> rij : tabel.rijen()) {
      Element tr = bij(tbody, "tr");
      rij.forEach(cel -> tekst(tr, "td", cel));
    }
  }

  private void kenmerken(Kenmerken kenmerken) {
    Element table = bij(body, "table");
    table.setAttribute("class", "kenmerken");
    tekst(table, "caption", kenmerken.bijschrift());
    Element tbody = bij(table, "tbody");
    for (Blok.Kenmerk kenmerk : kenmerken.kenmerken()) {
      Element tr = bij(tbody, "tr");
      tekst(tr, "th", kenmerk.naam()).setAttribute("scope", "row");
      tekst(tr, "td", kenmerk.waarde());
    }
  }

  private void meta(Element head, String naam, String inhoud) {
    Element meta = bij(head, "meta");
    meta.setAttribute("name", naam);
    meta.setAttribute("content", inhoud);
  }

  private Element tekst(Element ouder, String naam, String tekst) {
    Element element = bij(ouder, naam);
    element.appendChild(boom.createTextNode(tekst));
    return element;
  }

  private Element bij(Element ouder, String naam) {
    Element element = boom.createElement(naam);
    ouder.appendChild(element);
    return element;
  }

  private static org.w3c.dom.Document leeg() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every JDK makes an empty document", e);
    }
  }
}
