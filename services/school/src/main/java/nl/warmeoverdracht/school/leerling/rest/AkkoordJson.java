package nl.warmeoverdracht.school.leerling.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.school.leerling.GegevenDoor;
import nl.warmeoverdracht.school.leerling.NieuwAkkoord;
import nl.warmeoverdracht.school.leerling.SoortAkkoord;
import nl.warmeoverdracht.school.leerling.VastgelegdAkkoord;
import nl.warmeoverdracht.school.leerling.Verklaring;

/** A declaration as the API takes it; the contract has checked every code. */
record AkkoordJson(
    String soort,
    String verklaring,
    String gegevenDoor,
    LocalDate gegevenOp,
    List<String> ontvangerTaken,
    String tekstversie) {

  NieuwAkkoord akkoord() {
    return new NieuwAkkoord(
        code(SoortAkkoord.values(), SoortAkkoord::code, soort),
        code(Verklaring.values(), Verklaring::code, verklaring),
        code(GegevenDoor.values(), GegevenDoor::code, gegevenDoor),
        gegevenOp,
        ontvangerTaken.stream()
            .map(taak -> code(Taak.values(), Taak::code, taak))
            .collect(Collectors.toSet()),
        tekstversie);
  }

  private static <T> T code(T[] waarden, Function<T, String> codeVan, String code) {
    return Arrays.stream(waarden)
        .filter(waarde -> codeVan.apply(waarde).equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a code that the contract does not have"));
  }

  /** A recorded declaration as the API answers it. */
  record Vastgelegd(
      UUID id,
      String soort,
      String verklaring,
      String gegevenDoor,
      LocalDate gegevenOp,
      List<String> ontvangerTaken,
      String tekstversie,
      Instant vastgelegdTijdstip) {

    static Vastgelegd van(VastgelegdAkkoord vastgelegd) {
      NieuwAkkoord akkoord = vastgelegd.akkoord();
      return new Vastgelegd(
          vastgelegd.id(),
          akkoord.soort().code(),
          akkoord.verklaring().code(),
          akkoord.gegevenDoor().code(),
          akkoord.gegevenOp(),
          akkoord.ontvangerTaken().stream().map(Taak::code).sorted().toList(),
          akkoord.tekstversie(),
          vastgelegd.vastgelegdOp());
    }
  }
}
