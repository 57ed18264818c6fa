package nl.warmeoverdracht.grondslagen;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.Set;

/** A condition of a rule; pure. */
public sealed interface Voorwaarde permits Voorwaarde.Feitelijk, VereistAkkoord {

  /** Why it is not met, one sentence in plain Dutch; empty when it is met. */
  Optional<String> tekort(Situatie situatie);

  /** A condition on what the holder stated. */
  sealed interface Feitelijk extends Voorwaarde {}

  /** The person left one of these kinds of school. */
  record Van(Set<Schoolsoort> schoolsoorten) implements Feitelijk {
    public Van {
      schoolsoorten = Set.copyOf(schoolsoorten);
    }

    @Override
    public Optional<String> tekort(Situatie situatie) {
      return situatie.feiten().schoolsoort().filter(schoolsoorten::contains).isPresent()
          ? Optional.empty()
          : Optional.of("De schoolsoort is niet " + namen() + ", of niet bekend.");
    }

    private String namen() {
      return schoolsoorten.stream().map(Schoolsoort::code).sorted().collect(joining(" of "));
    }
  }

  /** The holder stated this fact. */
  record Is(Feit feit, boolean waarde) implements Feitelijk {
    @Override
    public Optional<String> tekort(Situatie situatie) {
      return situatie.feiten().staatVast(feit, waarde)
          ? Optional.empty()
          : Optional.of(feit.tekort(waarde));
    }
  }
}
