package nl.warmeoverdracht.document;

import java.util.List;

/** What a document is made of, from top to bottom; also the order in which it is read aloud. */
public sealed interface Blok {

  /** The deepest heading that a document has. */
  int DIEPSTE_KOP = 4;

  /**
   * A heading below the title.
   *
   * @param niveau 2 for a chapter, up to {@link #DIEPSTE_KOP}
   */
  record Kop(int niveau, String tekst) implements Blok {
    public Kop {
      if (niveau < 2 || niveau > DIEPSTE_KOP) {
        throw new IllegalArgumentException("a heading has level 2 to 4, not " + niveau);
      }
    }
  }

  /** A paragraph. */
  record Alinea(String tekst) implements Blok {}

  /** Items without an order. */
  record Lijst(List<String> punten) implements Blok {
    public Lijst {
      punten = List.copyOf(punten);
    }
  }

  /**
   * A table with a heading for every column.
   *
   * @param bijschrift what the table is about: whoever cannot see it hears this first
   * @param rijen each as long as the headings
   */
  record Tabel(String bijschrift, List<String> koppen, List<List<String>> rijen) implements Blok {
    public Tabel {
      koppen = List.copyOf(koppen);
      rijen = rijen.stream().map(List::copyOf).toList();
      int breedte = koppen.size();
      if (koppen.isEmpty() || rijen.stream().anyMatch(rij -> rij.size() != breedte)) {
        throw new IllegalArgumentException("every row of a table has a cell under each heading");
      }
    }
  }

  /**
   * Properties of one thing, each with its name in front as the heading of its row.
   *
   * @param bijschrift what they are properties of
   */
  record Kenmerken(String bijschrift, List<Kenmerk> kenmerken) implements Blok {
    public Kenmerken {
      kenmerken = List.copyOf(kenmerken);
    }
  }

  /** One property. */
  record Kenmerk(String naam, String waarde) {}
}
