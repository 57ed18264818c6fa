package nl.warmeoverdracht.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShardWorkTest {

  private final ShardWork work = new ShardWork(2);

  @Test
  void shouldGiveAShardOneTurnAtATimeAndAnotherAfterAWakeMeanwhile() {
    work.add(3);
    assertThat(work.take()).hasValue(3);

    work.add(3);
    assertThat(work.take()).isEmpty();

    work.done(3);
    assertThat(work.take()).hasValue(3);
  }

  @Test
  void shouldNotGiveMoreTurnsThanAllowed() {
    work.add(1);
    work.add(2);
    work.add(3);

    assertThat(work.take()).hasValue(1);
    assertThat(work.take()).hasValue(2);
    assertThat(work.take()).isEmpty();

    work.done(1);
    assertThat(work.take()).hasValue(3);
  }

  @Test
  void shouldRememberAShardThatWasWokenTwiceOnce() {
    work.add(1);
    work.add(1);

    assertThat(work.take()).hasValue(1);
    work.done(1);
    assertThat(work.take()).isEmpty();
  }
}
