package nl.warmeoverdracht.grondslagen;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.Set;

/** A condition of a rule on the facts that the holder stated; pure, and free of allocation. */
public sealed interface Voorwaarde {

  /** Whether it is met; a fact that was not stated meets nothing. */
  boolean geldt(Feiten feiten);

  /** Why it is not met, one sentence in plain Dutch. */
  String tekort();

  /** The person left one of these kinds of school. */
  record Van(Set<Schoolsoort> schoolsoorten) implements Voorwaarde {
    public Van {
      schoolsoorten = Set.copyOf(schoolsoorten);
    }

    @Override
    public boolean geldt(Feiten feiten) {
      return feiten.schoolsoort().isPresent()
          && schoolsoorten.contains(feiten.schoolsoort().orElseThrow());
    }

    @Override
    public String tekort() {
      return "De schoolsoort is niet " + namen() + ", of niet bekend.";
    }

    private String namen() {
      return schoolsoorten.stream().map(Schoolsoort::code).sorted().collect(joining(" of "));
    }
  }

  /**
   * The person is this old.
   *
   * @param vanaf the youngest age, in years
   * @param tot the first age that is too old, in years
   */
  record Leeftijd(Optional<Integer> vanaf, Optional<Integer> tot) implements Voorwaarde {
    @Override
    public boolean geldt(Feiten feiten) {
      return feiten.leeftijd().isPresent() && past(feiten.leeftijd().orElseThrow());
    }

    private boolean past(int jaren) {
      return (vanaf.isEmpty() || vanaf.orElseThrow() <= jaren)
          && (tot.isEmpty() || jaren < tot.orElseThrow());
    }

    @Override
    public String tekort() {
      String grens =
          vanaf.map(jaren -> "vanaf " + jaren).orElse("")
              + (vanaf.isPresent() && tot.isPresent() ? " en " : "")
              + tot.map(jaren -> "onder " + jaren).orElse("");
      return "De leeftijd is niet " + grens + ", of niet bekend.";
    }
  }

  /** The holder stated this fact. */
  record Is(Feit feit, boolean waarde) implements Voorwaarde {
    @Override
    public boolean geldt(Feiten feiten) {
      return feiten.staatVast(feit, waarde);
    }

    @Override
    public String tekort() {
      return feit.tekort(waarde);
    }
  }

  /** The holder did not state this fact: "otherwise", where another rule covers the fact itself. */
  record Tenzij(Feit feit) implements Voorwaarde {
    @Override
    public boolean geldt(Feiten feiten) {
      return !feiten.staatVast(feit, true);
    }

    @Override
    public String tekort() {
      return "Er geldt een andere regel, omdat is gebleken " + feit.ja() + ".";
    }
  }
}
