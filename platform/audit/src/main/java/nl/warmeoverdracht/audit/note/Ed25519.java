package nl.warmeoverdracht.audit.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 (<a href="https://www.rfc-editor.org/rfc/rfc8032.html">RFC 8032</a>) with bare keys. */
final class Ed25519 {

  /** Length of a public key and of a seed, in bytes. */
  static final int KEY_LENGTH = 32;

  private static final String NAME = "Ed25519";

  /** What precedes the 32 bytes of a public key in DER (RFC 8410 §4). */
  private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

  private Ed25519() {}

  static KeyPair generate() {
    try {
      return KeyPairGenerator.getInstance(NAME).generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  /** The pair that follows from a seed; RFC 8032 §5.1.5 calls the seed the private key. */
  static KeyPair ofSeed(byte[] seed) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(NAME);
      generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
      KeyPair pair = generator.generateKeyPair();
      if (!Arrays.equals(seed, seed(pair.getPrivate()))) {
        throw new IllegalStateException("this Java platform does not take a seed as it is");
      }
      return pair;
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  static byte[] seed(PrivateKey key) {
    return ((EdECPrivateKey) key).getBytes().orElseThrow();
  }

  static byte[] bare(PublicKey key) {
    byte[] der = key.getEncoded();
    return Arrays.copyOfRange(der, der.length - KEY_LENGTH, der.length);
  }

  static PublicKey publicKey(byte[] bare) {
    byte[] der = Arrays.copyOf(SPKI, SPKI.length + KEY_LENGTH);
    System.arraycopy(bare, 0, der, SPKI.length, KEY_LENGTH);
    try {
      return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(der));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("this is no Ed25519 public key", e);
    }
  }

  static byte[] sign(PrivateKey key, byte[] message) {
    try {
      Signature signature = Signature.getInstance(NAME);
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  static boolean verifies(PublicKey key, byte[] message, byte[] bytes) {
    try {
      Signature signature = Signature.getInstance(NAME);
      signature.initVerify(key);
      signature.update(message);
      return signature.verify(bytes);
    } catch (GeneralSecurityException e) {
      // A signature of another length or outside the curve's order is a wrong signature.
      return false;
    }
  }

  private static IllegalStateException missing(GeneralSecurityException e) {
    return new IllegalStateException("Java 15 and later have Ed25519", e);
  }

  /** Gives one value, so that the generator derives the pair of that seed. */
  private static final class Fixed extends SecureRandom {

    private static final long serialVersionUID = 1;

    private final byte[] value;

    Fixed(byte[] value) {
      this.value = value.clone();
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(value, 0, bytes, 0, bytes.length);
    }
  }
}
