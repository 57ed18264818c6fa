package nl.warmeoverdracht.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

  @Test
  void shouldSortKeysAndWriteNoWhitespace() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("b", List.of(1, 2L, true));
    value.put("a", null);
    value.put("\u20ac", "€\u000f\nA'\"\\");

    assertThat(text(value))
        .isEqualTo("{\"a\":null,\"b\":[1,2,true],\"€\":\"€\\u000f\\nA'\\\"\\\\\"}");
  }

  @Test
  void shouldNotDependOnTheOrderOfTheKeys() {
    Random random = new Random(8785);
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      keys.add(Integer.toString(random.nextInt(1000), 36));
    }
    String expected = text(inOrder(keys));

    for (int round = 0; round < 50; round++) {
      Collections.shuffle(keys, random);

      assertThat(text(inOrder(keys))).isEqualTo(expected);
    }
  }

  @Test
  void shouldRefuseWhatReadersWouldReadDifferently() {
    assertThatThrownBy(() -> CanonicalJson.bytes(0.1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CanonicalJson.bytes(1L << 53))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<String, Object> inOrder(List<String> keys) {
    Map<String, Object> map = new LinkedHashMap<>();
    keys.forEach(key -> map.put(key, key.length()));
    return map;
  }

  private static String text(Object value) {
    return new String(CanonicalJson.bytes(value), UTF_8);
  }
}
