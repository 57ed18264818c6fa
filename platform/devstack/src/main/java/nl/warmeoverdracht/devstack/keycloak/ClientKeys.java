package nl.warmeoverdracht.devstack.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import nl.warmeoverdracht.audit.note.KeyType;
import nl.warmeoverdracht.audit.note.NoteSigner;
import nl.warmeoverdracht.devstack.PrivateFiles;
import nl.warmeoverdracht.devstack.Secrets;

/**
 * The keys of the clients: EC P-256, one pair per client, made at first use in a folder only its
 * owner can read. The private key is {@code <clientId>.pem} (PKCS#8), the public one {@code
 * <clientId>.pub.pem}.
 */
public final class ClientKeys {
  private static final int COORDINATE_BYTES = 32;
  private static final int FIELD_KEY_BYTES = 32;
  private static final String LOG = "warmeoverdracht.example/verstrekkingenlog";
  private final Path folder;

  /** Keys in the given folder, which must exist. */
  public ClientKeys(Path folder) {
    this.folder = folder;
  }

  /** The file of the private key; the pair is made when it is not there. */
  public Path privateKeyFile(String clientId) {
    Path file = folder.resolve(clientId + ".pem");
    if (!Files.exists(file) || !Files.exists(publicKeyFile(clientId))) {
      KeyPair pair = generate();
      PrivateFiles.write(publicKeyFile(clientId), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
      PrivateFiles.write(file, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    }
    return file;
  }

  /**
   * The file with 32 random bytes in base64 with which a service encrypts columns; made when it is
   * not there.
   */
  public Path fieldKeyFile() {
    Path file = folder.resolve("veldsleutel");
    if (!Files.exists(file)) {
      PrivateFiles.write(
          file, Base64.getEncoder().encodeToString(Secrets.randomBytes(FIELD_KEY_BYTES)) + "\n");
    }
    return file;
  }

  /**
   * The file with the key that signs the disclosure log (a line {@code PRIVATE+KEY+…}, C2SP
   * signed-note); made when it is not there. Witnesses pin it, so it outlives every restart.
   */
  public Path logKeyFile() {
    Path file = folder.resolve("logsleutel");
    if (!Files.exists(file)) {
      PrivateFiles.write(file, NoteSigner.generate(LOG, KeyType.NOTE).secret() + "\n");
    }
    return file;
  }

  /** The private key, to sign with. */
  public ECPrivateKey privateKey(String clientId) {
    try {
      return (ECPrivateKey)
          KeyFactory.getInstance("EC")
              .generatePrivate(new PKCS8EncodedKeySpec(bytes(privateKeyFile(clientId))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key of " + clientId + " is damaged", e);
    }
  }

  /**
   * The public key as a JSON Web Key Set, the form in which Keycloak wants it. Its {@code kid} is
   * the client id.
   */
  public String jwks(String clientId) {
    privateKeyFile(clientId);
    try {
      ECPublicKey key =
          (ECPublicKey)
              KeyFactory.getInstance("EC")
                  .generatePublic(new X509EncodedKeySpec(bytes(publicKeyFile(clientId))));
      return """
          {"keys":[{"kty":"EC","crv":"P-256","use":"sig","alg":"ES256","kid":"%s","x":"%s","y":"%s"}]}"""
          .formatted(
              clientId, coordinate(key.getW().getAffineX()), coordinate(key.getW().getAffineY()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the public key of " + clientId + " is damaged", e);
    }
  }

  private Path publicKeyFile(String clientId) {
    return folder.resolve(clientId + ".pub.pem");
  }

  private static KeyPair generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has P-256", e);
    }
  }

  private static String coordinate(BigInteger value) {
    byte[] bytes = value.toByteArray();
    byte[] fixed = new byte[COORDINATE_BYTES];
    int length = Math.min(bytes.length, COORDINATE_BYTES);
    System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
  }

  private static String pem(String label, byte[] content) {
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(
            label, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content), label);
  }

  private static byte[] bytes(Path pem) {
    try {
      String text = Files.readString(pem).replaceAll("-----[A-Z ]+-----|\\s", "");
      return Base64.getDecoder().decode(text);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + pem, e);
    }
  }
}
