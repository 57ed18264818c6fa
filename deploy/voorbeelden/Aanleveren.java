import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Delivers an export of a school administration and waits until it was taken over. An example to
 * start from, with nothing but the JDK:
 *
 * <pre>java Aanleveren.java leerlingen.csv [modus=goede-regels] [proef=true]</pre>
 *
 * <p>Environment: {@code WO_ISSUER}, {@code WO_CLIENT_ID}, {@code WO_CLIENT_SLEUTEL} (private key,
 * PEM, PKCS#8, EC P-256) and {@code WO_SCHOOL_URL}. See docs/aansluiten.md.
 */
public final class Aanleveren {

  private static final Set<String> KLAAR = Set.of("gereed", "afgekeurd", "ingetrokken", "mislukt");
  private static final Duration TUSSENPOOS = Duration.ofMillis(500);
  private static final Duration NIEUW_TOKEN = Duration.ofMinutes(4);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String issuer = System.getenv("WO_ISSUER");
  private final String client = System.getenv("WO_CLIENT_ID");
  private final Path sleutel = Path.of(System.getenv("WO_CLIENT_SLEUTEL"));
  private final String adres = System.getenv("WO_SCHOOL_URL") + "/v1/leerlingaanleveringen";
  private String token = "";
  private Instant tokenTot = Instant.MIN;

  private Aanleveren() {}

  /** Exits with 1 when the register did not change as asked. */
  public static void main(String[] argumenten) throws Exception {
    if (argumenten.length == 0) {
      System.err.println("java Aanleveren.java leerlingen.csv [modus=goede-regels] [proef=true]");
      System.exit(2);
    }
    String wens =
        String.join("&", java.util.Arrays.asList(argumenten).subList(1, argumenten.length));
    boolean gelukt = new Aanleveren().lever(Path.of(argumenten[0]), wens);
    System.exit(gelukt ? 0 : 1);
  }

  private boolean lever(Path bestand, String wens) throws Exception {
    HttpResponse<String> antwoord =
        roepAan(
            verzoek("?" + wens)
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", idempotentiesleutel(bestand, wens))
                .POST(BodyPublishers.ofFile(bestand)));
    if (antwoord.statusCode() != 201) {
      // problem+json: `bezwaren` names every line and column, and what to do about it.
      System.err.println(antwoord.body());
      return false;
    }
    String id = waarde(antwoord.body(), "id");
    System.out.println("aangeleverd: " + id);
    String toestand = volg(id);
    toonAfgekeurd(id);
    return toestand.equals("gereed");
  }

  /** Looks regularly how far it is. */
  private String volg(String id) throws Exception {
    while (true) {
      String stand = roepAan(verzoek("/" + id).GET()).body();
      String toestand = waarde(stand, "toestand");
      System.out.printf(
          "%s: %s van %s regels gelezen; nieuw %s, gewijzigd %s, ongewijzigd %s, afgekeurd %s%n",
          toestand,
          waarde(stand, "gelezenRegels"),
          waarde(stand, "bestandsregels"),
          waarde(stand, "nieuw"),
          waarde(stand, "gewijzigd"),
          waarde(stand, "ongewijzigd"),
          waarde(stand, "afgekeurd"));
      if (KLAAR.contains(toestand)) {
        return toestand;
      }
      Thread.sleep(TUSSENPOOS);
    }
  }

  /** Every faulty row, page after page. */
  private void toonAfgekeurd(String id) throws Exception {
    String na = "0";
    while (!na.isEmpty()) {
      String bladzijde =
          roepAan(verzoek("/" + id + "/regels?uitkomst=afgekeurd&limiet=200&na=" + na).GET())
              .body();
      Matcher melding =
          Pattern.compile(
                  "\"regel\":(\\d+),(?:\"kolom\":\"([^\"]*)\",)?\"ernst\":\"fout\","
                      + "\"code\":\"([^\"]*)\",\"melding\":\"([^\"]*)\"")
              .matcher(bladzijde);
      while (melding.find()) {
        System.out.printf(
            "regel %s %s: %s%n",
            melding.group(1), melding.group(2) == null ? "" : melding.group(2), melding.group(4));
      }
      na = waarde(bladzijde, "volgende");
    }
  }

  private HttpRequest.Builder verzoek(String pad) throws Exception {
    return HttpRequest.newBuilder(URI.create(adres + pad))
        .header("Authorization", "Bearer " + token());
  }

  private HttpResponse<String> roepAan(HttpRequest.Builder verzoek) throws Exception {
    return http.send(verzoek.build(), BodyHandlers.ofString());
  }

  /**
   * The same file with the same wish is the same command: sent again after a lost answer, it has
   * the first answer and no second effect.
   */
  private static String idempotentiesleutel(Path bestand, String wens)
      throws IOException, GeneralSecurityException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(wens.getBytes(StandardCharsets.UTF_8));
    digest.update(Files.getLastModifiedTime(bestand).toString().getBytes(StandardCharsets.UTF_8));
    try (var in = Files.newInputStream(bestand)) {
      byte[] buffer = new byte[65_536];
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  /** A token lives five minutes; a new one is asked for in time. */
  private String token() throws Exception {
    if (Instant.now().isBefore(tokenTot)) {
      return token;
    }
    Map<String, String> formulier =
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            client,
            "client_assertion_type",
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion",
            verklaring());
    HttpRequest verzoek =
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    formulier.entrySet().stream()
                        .map(
                            veld ->
                                veld.getKey()
                                    + "="
                                    + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
            .build();
    HttpResponse<String> antwoord = http.send(verzoek, BodyHandlers.ofString());
    if (antwoord.statusCode() != 200) {
      throw new IOException("no token: " + antwoord.body());
    }
    token = waarde(antwoord.body(), "access_token");
    tokenTot = Instant.now().plus(NIEUW_TOKEN);
    return token;
  }

  /** Who we are, signed with our own key: no secret is shared (RFC 7523, private_key_jwt). */
  private String verklaring() throws IOException, GeneralSecurityException {
    long nu = Instant.now().getEpochSecond();
    String kop = "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(client);
    String inhoud =
        ("{\"iss\":\"%1$s\",\"sub\":\"%1$s\",\"aud\":\"%2$s\","
                + "\"jti\":\"%3$s\",\"iat\":%4$d,\"exp\":%5$d}")
            .formatted(client, issuer, UUID.randomUUID(), nu, nu + 60);
    String teTekenen =
        base64(kop.getBytes(StandardCharsets.UTF_8))
            + "."
            + base64(inhoud.getBytes(StandardCharsets.UTF_8));
    Signature handtekening = Signature.getInstance("SHA256withECDSAinP1363Format");
    handtekening.initSign(sleutel());
    handtekening.update(teTekenen.getBytes(StandardCharsets.US_ASCII));
    return teTekenen + "." + base64(handtekening.sign());
  }

  private PrivateKey sleutel() throws IOException, GeneralSecurityException {
    String pem = Files.readString(sleutel).replaceAll("-----[A-Z ]+-----|\\s", "");
    return KeyFactory.getInstance("EC")
        .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** One value of a flat JSON object; use a JSON library in earnest. */
  private static String waarde(String json, String naam) {
    Matcher gevonden = Pattern.compile("\"" + naam + "\":\"?([^\",}]*)").matcher(json);
    return gevonden.find() ? gevonden.group(1) : "";
  }
}
