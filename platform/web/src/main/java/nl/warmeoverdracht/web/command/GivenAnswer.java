package nl.warmeoverdracht.web.command;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/**
 * An answer as it goes out and as it is kept for a repeated command; absent parts are empty text.
 */
record GivenAnswer(int status, String location, String etag, String body) {

  Response response() {
    Response.ResponseBuilder response = Response.status(status);
    if (!body.isEmpty()) {
      response.entity(body.getBytes(StandardCharsets.UTF_8)).type(MediaType.APPLICATION_JSON_TYPE);
    }
    if (!location.isEmpty()) {
      response.header(HttpHeaders.LOCATION, location);
    }
    if (!etag.isEmpty()) {
      response.header(HttpHeaders.ETAG, etag);
    }
    return response.build();
  }
}
