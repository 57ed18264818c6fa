package nl.warmeoverdracht.municipality.overdracht.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerstrekkingTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void shouldDropWhatTheContractDoesNotName() throws JsonProcessingException {
    // Given
    JsonNode verstrekt =
        JSON.readTree(
            """
            {"overdrachtId": "a", "aanbodVersie": 1, "besluitId": "b", "aanpak": "x",
             "gegevens": {"schoolsoort": "vso", "bsn": "999990342"}, "geweigerd": []}
            """);

    // When
    JsonNode deel = Verstrekking.alleen(verstrekt, Set.of("schoolsoort"));

    // Then
    assertThat(deel)
        .isEqualTo(
            JSON.readTree(
                """
                {"overdrachtId": "a", "aanbodVersie": 1, "besluitId": "b",
                 "gegevens": {"schoolsoort": "vso"}, "geweigerd": []}
                """));
  }

  @Test
  void shouldRefuseWhatIsNoDisclosure() {
    assertThatThrownBy(() -> Verstrekking.alleen(JSON.createObjectNode(), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
