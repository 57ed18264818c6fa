package nl.warmeoverdracht.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeeftijdsgrenzenTest {

  private static final long ZAAD = 20_261_121;

  @Test
  void shouldGiveTheAgeThatTheDateOfBirthGives() {
    Random random = new Random(ZAAD);
    for (int i = 0; i < 10_000; i++) {
      LocalDate geboren = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000));
      LocalDate dag = geboren.plusDays(random.nextInt(9000));
      if (geboren.getMonthValue() == 2 && geboren.getDayOfMonth() == 29) {
        continue;
      }
      Leeftijdsgrenzen grenzen = new Leeftijdsgrenzen(geboren.plusYears(18));

      assertThat(grenzen.leeftijdOp(dag))
          .as("born %s on %s, seed %s", geboren, dag, ZAAD)
          .isEqualTo(Period.between(geboren, dag).getYears());
    }
  }

  @Test
  void shouldTurnAnAgeOnItsDayAndNotTheDayBefore() {
    Leeftijdsgrenzen grenzen = new Leeftijdsgrenzen(LocalDate.of(2027, 3, 14));

    for (int leeftijd : new int[] {12, 16, 18}) {
      assertThat(grenzen.leeftijdOp(grenzen.wordt(leeftijd))).isEqualTo(leeftijd);
      assertThat(grenzen.leeftijdOp(grenzen.wordt(leeftijd).minusDays(1))).isEqualTo(leeftijd - 1);
    }
  }

  @Test
  void shouldNotShowADayInATextOfItself() {
    assertThat(new Leeftijdsgrenzen(LocalDate.of(2027, 3, 14)).toString()).doesNotContain("2027");
  }
}
