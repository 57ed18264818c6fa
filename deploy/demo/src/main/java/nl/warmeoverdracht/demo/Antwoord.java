package nl.warmeoverdracht.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What a service answered: status, entity tag and JSON body. */
record Antwoord(int status, Optional<String> etag, JsonNode inhoud) {

  boolean gelukt() {
    return status >= 200 && status < 300;
  }

  /** The codes of the objections in a problem, empty for another answer. */
  List<String> bezwaarcodes() {
    return StreamSupport.stream(inhoud.path("bezwaren").spliterator(), false)
        .map(bezwaar -> bezwaar.path("code").asText())
        .toList();
  }

  /** The answer itself when it succeeded; otherwise the demo ends with the problem as told. */
  Antwoord ofFout(String handeling) {
    if (gelukt()) {
      return this;
    }
    throw new DemoFout(
        handeling
            + " mislukte ("
            + status
            + "): "
            + inhoud.path("detail").asText("geen toelichting")
            + " "
            + inhoud.path("bezwaren"));
  }
}
