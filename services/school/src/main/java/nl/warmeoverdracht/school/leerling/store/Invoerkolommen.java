package nl.warmeoverdracht.school.leerling.store;

import io.vertx.core.buffer.Buffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Between rows of pupils and the columns of {@link InvoerSql}. */
final class Invoerkolommen {

  private Invoerkolommen() {}

  /** A row that will be kept aside. */
  record Klaar(int regel, LeerlingEntity rij) {}

  /** The parameters of {@link InvoerSql#ZET_KLAAR}: an array for each column. */
  static Object[] parameters(UUID invoerId, String partij, List<Klaar> klaar) {
    List<Object> kolommen = new ArrayList<>(List.of(invoerId, partij));
    kolommen.add(klaar.stream().map(Klaar::regel).toArray(Integer[]::new));
    List<LeerlingEntity> rijen = klaar.stream().map(Klaar::rij).toList();
    kolommen.add(kolom(rijen, rij -> rij.id, UUID[]::new));
    kolommen.add(tekst(rijen, rij -> rij.leerlingnummer));
    kolommen.add(bytes(rijen, rij -> rij.bsn));
    kolommen.add(tekst(rijen, rij -> rij.voornaam));
    kolommen.add(tekst(rijen, rij -> rij.tussenvoegsel));
    kolommen.add(tekst(rijen, rij -> rij.achternaam));
    kolommen.add(kolom(rijen, rij -> rij.geboortedatum, LocalDate[]::new));
    kolommen.add(bytes(rijen, rij -> rij.postcode));
    kolommen.add(tekst(rijen, rij -> rij.woongemeente));
    kolommen.add(tekst(rijen, rij -> rij.schoolsoort));
    kolommen.add(tekst(rijen, rij -> rij.niveau));
    kolommen.add(tekst(rijen, rij -> rij.uitstroomprofiel));
    kolommen.add(kolom(rijen, rij -> rij.startkwalificatie, Boolean[]::new));
    kolommen.add(tekst(rijen, rij -> rij.regeling));
    kolommen.add(kolom(rijen, rij -> rij.verwachteUitstroomdatum, LocalDate[]::new));
    kolommen.add(tekst(rijen, rij -> rij.aanpak));
    kolommen.add(tekst(rijen, rij -> rij.begeleider));
    kolommen.add(bytes(rijen, rij -> rij.begeleiderEmail));
    kolommen.add(bytes(rijen, rij -> rij.begeleiderTelefoon));
    kolommen.add(tekst(rijen, rij -> rij.leefgebieden));
    kolommen.add(tekst(rijen, rij -> rij.begeleidingsbehoefte));
    kolommen.add(bytes(rijen, rij -> rij.ongecodeerdeBehoefte));
    return kolommen.toArray();
  }

  /** A row of {@link InvoerSql#BEKEND}. */
  static LeerlingEntity rij(String partij, Object[] kolommen) {
    LeerlingEntity rij = new LeerlingEntity();
    int k = 0;
    rij.partij = partij;
    rij.id = (UUID) kolommen[k++];
    rij.leerlingnummer = (String) kolommen[k++];
    rij.bsn = bytes(kolommen[k++]);
    rij.voornaam = (String) kolommen[k++];
    rij.tussenvoegsel = (String) kolommen[k++];
    rij.achternaam = (String) kolommen[k++];
    rij.geboortedatum = (LocalDate) kolommen[k++];
    rij.postcode = bytes(kolommen[k++]);
    rij.woongemeente = (String) kolommen[k++];
    rij.schoolsoort = (String) kolommen[k++];
    rij.niveau = (String) kolommen[k++];
    rij.uitstroomprofiel = (String) kolommen[k++];
    rij.startkwalificatie = (Boolean) kolommen[k++];
    rij.regeling = (String) kolommen[k++];
    rij.verwachteUitstroomdatum = (LocalDate) kolommen[k++];
    rij.aanpak = (String) kolommen[k++];
    rij.begeleider = (String) kolommen[k++];
    rij.begeleiderEmail = bytes(kolommen[k++]);
    rij.begeleiderTelefoon = bytes(kolommen[k++]);
    rij.leefgebieden = (String) kolommen[k++];
    rij.begeleidingsbehoefte = (String) kolommen[k++];
    rij.ongecodeerdeBehoefte = bytes(kolommen[k++]);
    rij.gewist = (String) kolommen[k];
    return rij;
  }

  private static byte[] bytes(Object kolom) {
    return kolom == null ? null : ((Buffer) kolom).getBytes();
  }

  private static String[] tekst(
      List<LeerlingEntity> rijen, Function<LeerlingEntity, String> waarde) {
    return kolom(rijen, waarde, String[]::new);
  }

  private static Buffer[] bytes(
      List<LeerlingEntity> rijen, Function<LeerlingEntity, byte[]> waarde) {
    return kolom(
        rijen,
        rij -> {
          byte[] bytes = waarde.apply(rij);
          return bytes == null ? null : Buffer.buffer(bytes);
        },
        Buffer[]::new);
  }

  private static <C> C[] kolom(
      List<LeerlingEntity> rijen, Function<LeerlingEntity, C> waarde, IntFunction<C[]> array) {
    return rijen.stream().map(waarde).toArray(array);
  }
}
