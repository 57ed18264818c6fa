package nl.warmeoverdracht.consent.toezicht.rest;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.consent.toezicht.GevondenBesluit;
import nl.warmeoverdracht.consent.toezicht.Grens;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.problem.Problems;

/** The place of a decision in the order of time, as an opaque cursor. */
final class Bladwijzer {

  private static final int BYTES = 24;

  private Bladwijzer() {}

  static String van(GevondenBesluit besluit) {
    byte[] bytes =
        ByteBuffer.allocate(BYTES)
            .putLong(besluit.genomenTijdstip().toEpochMilli())
            .putLong(besluit.besluitId().getMostSignificantBits())
            .putLong(besluit.besluitId().getLeastSignificantBits())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static Grens lees(String na) {
    if (na == null) {
      return Grens.BEGIN;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(na));
      if (bytes.remaining() == BYTES) {
        return new Grens(
            Instant.ofEpochMilli(bytes.getLong()), new UUID(bytes.getLong(), bytes.getLong()));
      }
    } catch (IllegalArgumentException e) {
      throw onbekend();
    }
    throw onbekend();
  }

  private static RuntimeException onbekend() {
    return Problems.ongeldigVerzoek(
        List.of(
            Bezwaar.opVeld(
                "na",
                "onbekende-bladzijde",
                "Deze bladzijde is er niet.",
                "Gebruik de waarde volgende van de vorige bladzijde.")));
  }
}
