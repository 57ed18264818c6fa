package nl.warmeoverdracht.consent.organisatie;

import static java.util.Comparator.comparing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Taak;

/**
 * An organisation that takes part, with the tasks that it acts for.
 *
 * @param kvkNummer its number in the trade register, 8 digits
 * @param gemeente the municipality that it is, if any
 * @param regio where it works
 * @param partijen its tasks, in a fixed order so that the same registration is equal
 */
public record Organisatie(
    Oin oin,
    String naam,
    Optional<String> kvkNummer,
    Optional<Gemeente> gemeente,
    Regio regio,
    List<Registratie> partijen) {

  public Organisatie {
    partijen = partijen.stream().sorted(comparing(Registratie::taak)).toList();
  }

  /** A municipality by its CBS code. */
  public record Gemeente(String code, String naam) {}

  /**
   * The regions an organisation works in; the two maps do not coincide (reference data of DUO and
   * CBS).
   */
  public record Regio(Optional<String> rmcRegio, Optional<String> arbeidsmarktregio) {
    /** No region is known. */
    public static final Regio ONBEKEND = new Regio(Optional.empty(), Optional.empty());
  }

  /**
   * One task.
   *
   * @param bsnBevoegd whether a law lets the organisation process a BSN for it
   * @param aansluiting how its software logs in
   */
  public record Registratie(Taak taak, boolean bsnBevoegd, Aansluiting aansluiting) {

    /** A task whose software is not connected yet. */
    public Registratie(Taak taak, boolean bsnBevoegd) {
      this(taak, bsnBevoegd, Aansluiting.GEEN);
    }

    private Registratie zonderAansluiting() {
      return new Registratie(taak, bsnBevoegd);
    }
  }

  /**
   * How software of a task logs in.
   *
   * @param kafkaPrincipal who it is at Kafka
   * @param sleutels its public keys
   */
  public record Aansluiting(Optional<String> kafkaPrincipal, List<Sleutel> sleutels) {
    /** Nothing is known of it. */
    public static final Aansluiting GEEN = new Aansluiting(Optional.empty(), List.of());

    public Aansluiting {
      sleutels = List.copyOf(sleutels);
    }
  }

  /** A public key on the curve P-256, as a JWKS has it (RFC 7517). */
  public record Sleutel(String kid, String x, String y) {}

  /** The tasks that it acts for. */
  public Set<Taak> taken() {
    return partijen.stream()
        .map(Registratie::taak)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Taak.class)));
  }

  /**
   * This organisation with the tasks that it lacks of the one that goes up in it. Keys do not come
   * along: the successor's own software acts.
   */
  public Organisatie metTakenVan(Organisatie opgeheven) {
    Set<Taak> eigen = taken();
    List<Registratie> alle =
        Stream.concat(
                partijen.stream(),
                opgeheven.partijen().stream()
                    .filter(partij -> !eigen.contains(partij.taak()))
                    .map(Registratie::zonderAansluiting))
            .toList();
    return new Organisatie(oin, naam, kvkNummer, gemeente, regio, alle);
  }
}
