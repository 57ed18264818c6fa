package nl.warmeoverdracht.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.warmeoverdracht.web.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

  private static final UUID FIRST = new UUID(1, 1);
  private static final UUID SECOND = new UUID(1, 2);
  private static final UUID THIRD = new UUID(-1, -1);

  @Test
  void shouldBeginAtBeginWithFiftyRows() {
    Paging paging = Paging.of(null, null);

    assertThat(paging).isEqualTo(new Paging(Paging.BEGIN, 50));
    assertThat(paging.rows()).isEqualTo(51);
  }

  @Test
  void shouldContinueAfterLastItemOfPage() {
    Page<UUID> page =
        Page.of(Paging.of(null, 2), List.of(FIRST, SECOND, THIRD), Function.identity());

    assertThat(page.items()).containsExactly(FIRST, SECOND);
    assertThat(Paging.of(page.volgende(), 2).na()).isEqualTo(SECOND);
  }

  @Test
  void shouldHaveNoNextPageWhenRowsFit() {
    Page<UUID> page = Page.of(Paging.of(null, 2), List.of(FIRST, SECOND), Function.identity());

    assertThat(page.volgende()).isNull();
  }

  @Test
  void shouldReadEveryCursorBack() {
    assertThat(Paging.of(Paging.cursor(THIRD), 1).na()).isEqualTo(THIRD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "AAAA", "%%%%", "0199a1b2-0000-7000-8000-000000000001"})
  void shouldRefuseCursorThatIsNotOurs(String cursor) {
    assertThatThrownBy(() -> Paging.of(cursor, 1)).isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 201})
  void shouldRefuseLimitOutOfRange(int limit) {
    assertThatThrownBy(() -> Paging.of(null, limit)).isInstanceOf(ProblemException.class);
  }
}
