package nl.warmeoverdracht.kernel;

import java.util.ArrayList;
import java.util.List;

/** A table of plain text whose cells wrap at words, for commands. Not thread-safe. */
public final class Tekstabel {

  private static final String TUSSEN = " | ";

  private final int[] breedten;
  private final StringBuilder tekst = new StringBuilder();

  /** A table without rows; a width per column, in characters. */
  public Tekstabel(int... breedten) {
    this.breedten = breedten.clone();
  }

  /** Adds a row; a cell per column. */
  public void rij(String... cellen) {
    List<List<String>> kolommen = new ArrayList<>();
    int hoogte = 1;
    for (int i = 0; i < breedten.length; i++) {
      List<String> regels = gebroken(cellen[i], breedten[i]);
      kolommen.add(regels);
      hoogte = Math.max(hoogte, regels.size());
    }
    for (int regel = 0; regel < hoogte; regel++) {
      StringBuilder lijn = new StringBuilder("  ");
      for (int i = 0; i < breedten.length; i++) {
        List<String> kolom = kolommen.get(i);
        String woorden = regel < kolom.size() ? kolom.get(regel) : "";
        lijn.append(i == 0 ? "" : TUSSEN).append(woorden);
        lijn.repeat(' ', breedten[i] - woorden.length());
      }
      tekst.append(lijn.toString().stripTrailing()).append('\n');
    }
  }

  /** Adds a horizontal line. */
  public void lijn() {
    StringBuilder lijn = new StringBuilder("  ");
    for (int i = 0; i < breedten.length; i++) {
      lijn.append(i == 0 ? "" : "-+-").repeat('-', breedten[i]);
    }
    tekst.append(lijn).append('\n');
  }

  @Override
  public String toString() {
    return tekst.toString();
  }

  private static List<String> gebroken(String cel, int breedte) {
    List<String> regels = new ArrayList<>();
    StringBuilder regel = new StringBuilder();
    for (String woord : cel.split(" ", -1)) {
      String rest = woord;
      if (regel.length() > 0 && regel.length() + 1 + rest.length() > breedte) {
        regels.add(regel.toString());
        regel.setLength(0);
      }
      while (rest.length() > breedte) {
        regels.add(rest.substring(0, breedte));
        rest = rest.substring(breedte);
      }
      regel.append(regel.isEmpty() ? "" : " ").append(rest);
    }
    regels.add(regel.toString());
    return regels;
  }
}
