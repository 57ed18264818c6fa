package nl.warmeoverdracht.school.leerling.bestand;

import static nl.warmeoverdracht.school.leerling.bestand.EenBestand.eenBestand;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Every way in which an export was seen to be wrong, or strange and yet right, with the remark that
 * it must give. Its second row is the strange one, its first and third are good.
 *
 * <p>Numbers begin with the prefix given, so that a register can tell one case from the next.
 */
public enum SlechtBestand {
  ZONDER_INHOUD(1, "", "leeg-bestand", 0) {
    @Override
    byte[] bestand(String nr) {
      return " \r\n\r\n".getBytes(StandardCharsets.UTF_8);
    }
  },
  ALLEEN_EEN_KOPREGEL(1, "", "geen-regels", 0) {
    @Override
    byte[] bestand(String nr) {
      return utf8(eenBestand().tekst());
    }
  },
  ZONDER_EEN_KOLOM(1, "niveau", "kolom-ontbreekt", 0) {
    @Override
    byte[] bestand(String nr) {
      return utf8(drie(nr).zonderKolom("niveau").tekst());
    }
  },
  MET_EEN_HERNOEMDE_KOLOM(1, "geboortedatum", "kolom-ontbreekt", 0) {
    @Override
    byte[] bestand(String nr) {
      return utf8(drie(nr).kolomHeet("geboortedatum", "geboren").tekst());
    }
  },
  MET_KOMMAS(1, "", "verkeerd-scheidingsteken", 0) {
    @Override
    byte[] bestand(String nr) {
      return utf8(drie(nr).tekst().replace(';', ','));
    }
  },
  IN_UTF_16(1, "", "verkeerde-tekenset", 0) {
    @Override
    byte[] bestand(String nr) {
      return ("\uFEFF" + drie(nr).tekst()).getBytes(StandardCharsets.UTF_16LE);
    }
  },
  IN_WINDOWS_1252(0, "", "", 3) {
    @Override
    byte[] bestand(String nr) {
      return drie(nr, "voornaam", "Renée €").tekst().getBytes(Charset.forName("windows-1252"));
    }
  },
  MET_NUL_BYTES(3, "achternaam", "onleesbaar-teken", 2) {
    @Override
    byte[] bestand(String nr) {
      return utf8(drie(nr, "achternaam", "Dek\0ker").tekst());
    }
  },
  MET_EEN_VELD_VAN_HONDERDDUIZEND_TEKENS(3, "achternaam", "te-lang", 2) {
    @Override
    byte[] bestand(String nr) {
      return utf8(drie(nr, "achternaam", "x".repeat(100_000)).tekst());
    }
  },
  MET_EEN_OPEN_AANHALINGSTEKEN(3, "achternaam", "aanhalingsteken", 2) {
    @Override
    byte[] bestand(String nr) {
      return utf8(drie(nr, "achternaam", "\"Dekker").tekst());
    }
  },
  MET_EEN_LEERLING_TWEE_KEER(3, "leerlingnummer", "dubbel-leerlingnummer", 2) {
    @Override
    byte[] bestand(String nr) {
      return utf8(drie(nr, "leerlingnummer", nr + "-1").tekst());
    }
  },
  MET_EEN_ONGELDIG_BSN(3, "bsn", "ongeldig-bsn", 2) {
    @Override
    byte[] bestand(String nr) {
      return utf8(drie(nr, "bsn", "123456789").tekst());
    }
  },
  MET_31_FEBRUARI(3, "geboortedatum", "ongeldige-datum", 2) {
    @Override
    byte[] bestand(String nr) {
      return utf8(drie(nr, "geboortedatum", "31-02-2008").tekst());
    }
  },
  GEBOREN_IN_DE_TOEKOMST(3, "geboortedatum", "datum-in-toekomst", 2) {
    @Override
    byte[] bestand(String nr) {
      String[] later = {"geboortedatum", "01-01-2199", "verwachte_uitstroomdatum", "01-01-2219"};
      return utf8(drie(nr, later).tekst());
    }
  },
  MET_EEN_ONBEKENDE_AANPAK(3, "aanpak", "onbekende-aanpak", 2) {
    @Override
    byte[] bestand(String nr) {
      return utf8(drie(nr, "aanpak", "bestaat-niet").tekst());
    }
  },
  MET_HTML_IN_EEN_NAAM(0, "", "", 3) {
    @Override
    byte[] bestand(String nr) {
      return utf8(drie(nr, "achternaam", "<script>alert(1)</script>").tekst());
    }
  },
  MET_EEN_FORMULE_IN_EEN_NAAM(0, "", "", 3) {
    @Override
    byte[] bestand(String nr) {
      return utf8(drie(nr, "achternaam", "=cmd|' /C calc'!A0").tekst());
    }
  };

  private final int regel;
  private final String kolom;
  private final String code;
  private final int goedeRegels;

  SlechtBestand(int regel, String kolom, String code, int goedeRegels) {
    this.regel = regel;
    this.kolom = kolom;
    this.code = code;
    this.goedeRegels = goedeRegels;
  }

  abstract byte[] bestand(String nr);

  /** The file, with numbers that begin so. */
  public byte[] bytes(String nr) {
    return bestand(nr);
  }

  /** The line that the remark names; 0 for no remark. */
  public int regel() {
    return regel;
  }

  /** The column that it names; empty when it is about a row or the file. */
  public String kolom() {
    return kolom;
  }

  /** Its code. */
  public String code() {
    return code;
  }

  /** How many of the three rows are good. */
  public int goedeRegels() {
    return goedeRegels;
  }

  private static EenBestand drie(String nr, String... cellen) {
    String[] tweede = new String[cellen.length + 2];
    tweede[0] = "leerlingnummer";
    tweede[1] = nr + "-2";
    System.arraycopy(cellen, 0, tweede, 2, cellen.length);
    return eenBestand()
        .met("leerlingnummer", nr + "-1")
        .met(tweede)
        .met("leerlingnummer", nr + "-3");
  }

  private static byte[] utf8(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }
}
