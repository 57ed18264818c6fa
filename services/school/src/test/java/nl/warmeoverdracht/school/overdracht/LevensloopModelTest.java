package nl.warmeoverdracht.school.overdracht;

import static nl.warmeoverdracht.school.overdracht.OverdrachtFixture.BEGELEIDER;
import static nl.warmeoverdracht.school.overdracht.OverdrachtFixture.DRIEGESPREK;
import static nl.warmeoverdracht.school.overdracht.OverdrachtFixture.MAANDAG;
import static nl.warmeoverdracht.school.overdracht.OverdrachtFixture.MONTFERLAND;
import static nl.warmeoverdracht.school.overdracht.OverdrachtFixture.eenOverdracht;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.warmeoverdracht.kernel.Decision;
import org.junit.jupiter.api.Test;

/**
 * Plays thousands of random courses of a handover against a model that is written in another way:
 * as a few integers. Time passes, replies are late, doubled, crossed and about old offers.
 */
class LevensloopModelTest {

  private static final int SEQUENCES = 5_000;
  private static final int STEPS = 25;
  private static final long TERM = 7_200;

  @Test
  void shouldAgreeWithTheModelInEveryRandomCourse() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      new Course(seed).play();
    }
  }

  /** What should be, as plainly as possible. */
  private static final class Model {
    String toestand = "concept";
    int versie;
    long deadline;

    void offer(long now) {
      if (List.of("concept", "teruggelegd", "verlopen").contains(toestand)) {
        toestand = "aangeboden";
        versie++;
        deadline = now + TERM;
      }
    }

    void withdraw() {
      if (List.of("concept", "aangeboden", "teruggelegd", "verlopen").contains(toestand)) {
        toestand = "ingetrokken";
      }
    }

    void expire(long now) {
      if (toestand.equals("aangeboden") && now > deadline) {
        toestand = "verlopen";
      }
    }

    void reply(boolean accept, int version, long recorded) {
      boolean open = toestand.equals("aangeboden") || toestand.equals("verlopen");
      if (open && version == versie) {
        toestand = recorded > deadline ? "verlopen" : accept ? "aanvaard" : "teruggelegd";
      }
    }

    void meet() {
      if (toestand.equals("aanvaard")) {
        toestand = "warm-overgedragen";
      }
    }
  }

  private static final class Course {
    private final Random random;
    private final Model model = new Model();
    private final List<String> trail = new ArrayList<>();
    private Overdracht overdracht = eenOverdracht().overdracht();
    private long now;

    Course(int seed) {
      random = new Random(seed);
      trail.add("seed " + seed);
    }

    void play() {
      for (int step = 0; step < STEPS; step++) {
        now += random.nextInt(3_000);
        Overdracht before = overdracht;
        Besluit besluit = step(random.nextInt(8));
        overdracht = besluit.overdracht();
        assertThat(overdracht.toestand().code()).as("%s", trail).isEqualTo(model.toestand);
        assertThat(overdracht.aanbodVersie()).as("%s", trail).isEqualTo(model.versie);
        assertThat(!before.equals(overdracht) && !besluit.heeftGevolg())
            .as("a change without an event: %s", trail)
            .isFalse();
      }
    }

    private Besluit step(int choice) {
      return switch (choice) {
        case 0, 1 -> offer();
        case 2 -> random.nextInt(4) == 0 ? withdraw() : meet();
        case 3 -> expire();
        case 4 -> meet();
        default -> reply();
      };
    }

    private Besluit offer() {
      trail.add("offer at " + now);
      model.offer(now);
      return orUnchanged(
          Beslissingen.aanbieden(
              overdracht,
              SituatieFixture.alles().op(at(now)).uiterlijk(at(now + TERM)).klaar(),
              BEGELEIDER));
    }

    private Besluit withdraw() {
      trail.add("withdraw");
      model.withdraw();
      return orUnchanged(
          Beslissingen.intrekken(overdracht, Intrekreden.VERHUISD, at(now), BEGELEIDER));
    }

    private Besluit expire() {
      trail.add("expire at " + now);
      model.expire(now);
      return Beslissingen.laatVerlopen(overdracht, at(now));
    }

    private Besluit meet() {
      trail.add("meet");
      model.meet();
      return orUnchanged(
          Beslissingen.kennismakingVastleggen(overdracht, DRIEGESPREK, at(now), BEGELEIDER));
    }

    /** A reply to this or an earlier offer, recorded now or before; often delivered twice. */
    private Besluit reply() {
      boolean accept = random.nextBoolean();
      int version = Math.max(0, overdracht.aanbodVersie() - random.nextInt(2));
      long recorded = Math.max(0, now - random.nextInt(6_000));
      trail.add((accept ? "accept " : "hand back ") + version + " recorded " + recorded);
      model.reply(accept, version, recorded);
      UUID id = overdracht.kern().id();
      Reactie reactie =
          accept
              ? new Reactie.Aanvaarding(id, version, MONTFERLAND, at(recorded))
              : new Reactie.Teruglegging(id, version, MONTFERLAND, at(recorded));
      Besluit first = Beslissingen.reactieVerwerken(overdracht, reactie, at(now));
      Besluit second = Beslissingen.reactieVerwerken(first.overdracht(), reactie, at(now));
      assertThat(second.overdracht()).as("twice: %s", trail).isEqualTo(first.overdracht());
      return first;
    }

    private Besluit orUnchanged(Decision<Besluit> decision) {
      return switch (decision) {
        case Decision.Accepted<Besluit>(Besluit besluit) -> besluit;
        case Decision.Rejected<Besluit> rejected -> Besluit.ongewijzigd(overdracht);
      };
    }

    private static Instant at(long seconds) {
      return MAANDAG.plusSeconds(seconds);
    }
  }
}
