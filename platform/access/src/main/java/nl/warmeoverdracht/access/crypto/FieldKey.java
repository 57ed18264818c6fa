package nl.warmeoverdracht.access.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the field key from a file outside the repository: 32 random bytes in base64, made at first
 * start or mounted as a secret. Fails the start when the file is not there.
 */
@ApplicationScoped
class FieldKey {

  @Produces
  @Singleton
  FieldCipher cipher(@ConfigProperty(name = "WO_VELDSLEUTEL") Path file) {
    return new FieldCipher(bytes(file));
  }

  @Produces
  @Singleton
  KeyedHash hash(@ConfigProperty(name = "WO_VELDSLEUTEL") Path file) {
    return new KeyedHash(bytes(file));
  }

  private static byte[] bytes(Path file) {
    try {
      return Base64.getDecoder().decode(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("the field key named by WO_VELDSLEUTEL cannot be read", e);
    }
  }
}
