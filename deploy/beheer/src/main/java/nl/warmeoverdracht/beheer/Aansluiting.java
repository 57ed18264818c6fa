package nl.warmeoverdracht.beheer;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.StackAccess;
import nl.warmeoverdracht.devstack.StateDirectory;
import nl.warmeoverdracht.devstack.keycloak.TokenClient;

/**
 * Where a service is and a token of an operator's client.
 *
 * @param adres base address of the service
 * @param token an access token, valid for minutes
 */
record Aansluiting(String adres, String token) {

  private static final String BEHEER = "beheer-platform";

  /**
   * From {@code WO_<DIENST>_URL}, {@code WO_ISSUER}, {@code WO_CLIENT_ID} and {@code
   * WO_CLIENT_SLEUTEL} (PEM, PKCS#8); without an address the platform that runs on this machine.
   */
  static Aansluiting uit(Map<String, String> omgeving, String dienst) {
    String adres = "WO_" + dienst.toUpperCase(Locale.ROOT) + "_URL";
    try {
      return omgeving.containsKey(adres) ? genoemde(omgeving, adres) : hier(dienst);
    } catch (DevstackException e) {
      throw new BeheerFout(BeheerFout.ONBEREIKBAAR, e.getMessage(), e);
    }
  }

  private static Aansluiting hier(String dienst) {
    StackAccess stack = StackAccess.attach(StateDirectory.ofUser("run"));
    return new Aansluiting(stack.serviceUrl(dienst).toString(), stack.token(BEHEER));
  }

  private static Aansluiting genoemde(Map<String, String> omgeving, String adres) {
    TokenClient tokens =
        new TokenClient(
            verplicht(omgeving, "WO_ISSUER"), HttpClient.newHttpClient(), Clock.systemUTC());
    ECPrivateKey sleutel = sleutel(Path.of(verplicht(omgeving, "WO_CLIENT_SLEUTEL")));
    return new Aansluiting(
        verplicht(omgeving, adres), tokens.token(verplicht(omgeving, "WO_CLIENT_ID"), sleutel));
  }

  private static String verplicht(Map<String, String> omgeving, String naam) {
    String waarde = omgeving.get(naam);
    if (waarde == null || waarde.isBlank()) {
      throw new BeheerFout(BeheerFout.GEBRUIK, "De omgevingsvariabele " + naam + " ontbreekt.");
    }
    return waarde;
  }

  private static ECPrivateKey sleutel(Path pem) {
    try {
      String tekst = Files.readString(pem).replaceAll("-----[A-Z ]+-----|\\s", "");
      return (ECPrivateKey)
          KeyFactory.getInstance("EC")
              .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(tekst)));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new BeheerFout(
          BeheerFout.GEBRUIK, "De sleutel " + pem + " is niet te lezen (PEM, PKCS#8, P-256).", e);
    }
  }

  @Override
  public String toString() {
    return "Aansluiting[" + adres + "]";
  }
}
