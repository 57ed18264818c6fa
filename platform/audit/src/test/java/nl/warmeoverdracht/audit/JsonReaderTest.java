package nl.warmeoverdracht.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  private static final String TRICKY = "a\"\\/\b\f\n\r\t\u0000\u001f é€😀";

  private final Random random = new Random(20261121);

  @Test
  void shouldReadWhatCanBeSealed() {
    for (int i = 0; i < 3_000; i++) {
      Object value = value(4);
      String text = new String(CanonicalJson.bytes(value), StandardCharsets.UTF_8);

      assertThat(JsonReader.read(text)).as(text).isEqualTo(value);
    }
  }

  @Test
  void shouldReadItHoweverItIsLaidOut() {
    assertThat(JsonReader.read(" { \"a\" : [ 1 , -20 ,\n true , null ] , \"b\":\"\\u00E9\\/\" } "))
        .isEqualTo(map("a", list(1L, -20L, true, null), "b", "é/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1",
        "[1,]",
        "[,1]",
        "{\"a\":1,}",
        "{\"a\"}",
        "{a:1}",
        "{\"a\":1,\"a\":1}",
        "1 2",
        "01",
        "-0",
        "1.5",
        "1e3",
        "+1",
        "tru",
        "nul",
        "\"a",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\n\"",
        "1234567890123456789",
        "'a'",
        "[1}"
      })
  void shouldRefuseWhatIsNoJsonOrCannotBeSealed(String text) {
    assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldRefuseWhatIsTooDeepInsteadOfRunningOutOfStack() {
    assertThatThrownBy(() -> JsonReader.read("[".repeat(100_000)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Object value(int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 6)) {
      case 0 -> random.nextLong(-9_007_199_254_740_991L, 9_007_199_254_740_992L);
      case 1 -> random.nextBoolean();
      case 2 -> null;
      case 3 -> TRICKY.substring(0, random.nextInt(TRICKY.length() - 1));
      case 4 -> {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(value(depth - 1));
        }
        yield list;
      }
      default -> {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          map.put(TRICKY.substring(0, i * 3) + i, value(depth - 1));
        }
        yield map;
      }
    };
  }

  private static List<Object> list(Object... values) {
    return new ArrayList<>(java.util.Arrays.asList(values));
  }

  private static Map<String, Object> map(String a, Object valueA, String b, Object valueB) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(a, valueA);
    map.put(b, valueB);
    return map;
  }
}
