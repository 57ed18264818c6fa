package nl.warmeoverdracht.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** The running platform as the demo needs it: addresses, tokens, and who is known. */
interface Omgeving extends Tokens {

  /** Address of a service, without {@code /v1}. */
  URI dienst(String naam);

  /** Where the demo keeps what must survive until {@code make reset}. */
  Path toestandsmap();

  /** The organisations that the platform's demo realm knows. */
  List<Organisatie> bekendeOrganisaties();

  /**
   * Makes sure that the organisation has for this task a client of its own in Keycloak; false when
   * it had one.
   */
  boolean registreer(Organisatie organisatie, String taak);

  /**
   * The public keys (JWKS) of a party's own client, made at first use in a folder outside git; what
   * they sign with stays there.
   */
  JsonNode sleutels(String client);

  /** Lines that tell a visitor where to look and with which login. */
  List<String> kijkVerder();
}
