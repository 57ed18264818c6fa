package nl.warmeoverdracht.devstack.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicsTest {

  @Test
  void shouldReadPartitionsRetentionAndCompaction() throws IOException {
    List<Topic> topics =
        read(
            """
            topics:
              - {topic: school.overdracht, partities: 3, opruimen: verwijderen, bewaartermijn: P7D}
              - {topic: consent.organisatie, partities: 1, opruimen: laatste-per-sleutel}
            """);

    assertThat(topics)
        .extracting(Topic::name)
        .containsExactly("school.overdracht", "consent.organisatie");
    assertThat(topics).extracting(Topic::partitions).containsExactly(3, 1);
    assertThat(topics.getFirst().settings())
        .containsEntry("cleanup.policy", "delete")
        .containsEntry("retention.ms", "604800000");
    assertThat(topics.getLast().settings()).containsEntry("cleanup.policy", "compact");
  }

  @Test
  void shouldRefuseAWordItDoesNotKnow() {
    assertThatThrownBy(() -> read("topics: [{topic: x, opruimen: nooit}]"))
        .hasMessageContaining("opruimen: nooit");
  }

  private static List<Topic> read(String yaml) throws IOException {
    return Topics.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }
}
