package nl.warmeoverdracht.municipality.overdracht.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.crypto.FieldCipher;
import nl.warmeoverdracht.municipality.overdracht.Contactpersoon;
import nl.warmeoverdracht.municipality.overdracht.Reden;
import nl.warmeoverdracht.municipality.overdracht.Redencode;

/**
 * The encrypted columns of this feature. Each value is bound to its party, row and column, so that
 * one that was moved elsewhere no longer decrypts (AVG 32(1)(a)).
 */
@ApplicationScoped
class Geheim {

  private record RedenVeld(String code, String toelichting) {}

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final FieldCipher cipher;

  Geheim(FieldCipher cipher) {
    this.cipher = cipher;
  }

  Buffer tekst(Partij partij, String kolom, UUID rij, String tekst) {
    return Buffer.buffer(cipher.encrypt(tekst, context(partij, kolom, rij)));
  }

  String tekst(Partij partij, String kolom, UUID rij, Object waarde) {
    return cipher.decrypt(Kolom.bytes(waarde), context(partij, kolom, rij));
  }

  Buffer contactpersoon(Partij partij, UUID rij, Optional<Contactpersoon> contactpersoon) {
    return contactpersoon
        .map(persoon -> tekst(partij, "contactpersoon", rij, write(persoon)))
        .orElse(null);
  }

  Contactpersoon contactpersoon(Partij partij, UUID rij, Object waarde) {
    return read(tekst(partij, "contactpersoon", rij, waarde), Contactpersoon.class);
  }

  Buffer redenen(Partij partij, UUID rij, List<Reden> redenen) {
    if (redenen.isEmpty()) {
      return null;
    }
    List<RedenVeld> velden =
        redenen.stream()
            .map(reden -> new RedenVeld(reden.code().code(), reden.toelichting().orElse(null)))
            .toList();
    return tekst(partij, "redenen", rij, write(velden));
  }

  List<Reden> redenen(Partij partij, UUID rij, Object waarde) {
    return List.of(read(tekst(partij, "redenen", rij, waarde), RedenVeld[].class)).stream()
        .map(
            veld ->
                new Reden(
                    Redencode.metCode(veld.code()).orElseThrow(),
                    Optional.ofNullable(veld.toelichting())))
        .toList();
  }

  private static String context(Partij partij, String kolom, UUID rij) {
    return partij.sleutel() + "/" + kolom + "/" + rij;
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a field cannot be written", e);
    }
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalStateException("a stored field of " + type.getSimpleName() + " is damaged");
    }
  }
}
