package nl.warmeoverdracht.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A plain-text table whose columns are as wide as their widest cell; the last one wraps nothing.
 */
final class Tabel {

  private final List<List<String>> rijen = new ArrayList<>();

  Tabel(String... kop) {
    rijen.add(List.of(kop));
  }

  Tabel rij(Object... cellen) {
    rijen.add(java.util.Arrays.stream(cellen).map(String::valueOf).toList());
    return this;
  }

  @Override
  public String toString() {
    StringBuilder tekst = new StringBuilder();
    for (List<String> rij : rijen) {
      tekst.append("  ");
      for (int kolom = 0; kolom < rij.size(); kolom++) {
        tekst.append(("%-" + breedte(kolom) + "s  ").formatted(rij.get(kolom)));
      }
      tekst.setLength(tekst.toString().stripTrailing().length());
      tekst.append('\n');
    }
    return tekst.toString();
  }

  private int breedte(int kolom) {
    return rijen.stream().mapToInt(rij -> rij.get(kolom).length()).max().orElse(1);
  }
}
