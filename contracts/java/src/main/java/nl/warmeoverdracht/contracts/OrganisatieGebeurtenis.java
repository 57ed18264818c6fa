package nl.warmeoverdracht.contracts;

import java.time.LocalDate;
import java.util.List;

/** What the consent service publishes on the topic {@code consent.organisatie}. */
public sealed interface OrganisatieGebeurtenis extends Gebeurtenis {

  /** The organisation it is about. */
  String oin();

  /** Its name. */
  String naam();

  /** The municipality it is, or null when it is none. */
  Gemeente gemeente();

  /** The tasks it acts for. */
  List<GeregistreerdePartij> partijen();

  @Override
  default String onderwerp() {
    return oin();
  }

  /**
   * An organisation was registered or its registration was replaced. The topic is compacted: the
   * last one per OIN is the truth.
   *
   * @param oin the organisation
   * @param naam its name
   * @param gemeente the municipality it is, or null when it is none
   * @param partijen the tasks it acts for
   */
  record OrganisatieGeregistreerd(
      String oin, String naam, Gemeente gemeente, List<GeregistreerdePartij> partijen)
      implements OrganisatieGebeurtenis {
    public OrganisatieGeregistreerd {
      partijen = List.copyOf(partijen);
    }
  }

  /**
   * An organisation goes up in another one. Carries the registration too: the topic is compacted.
   *
   * @param opvolger the organisation that takes over
   * @param ingangsdatum the first day on which the successor acts
   */
  record OrganisatieSamengevoegd(
      String oin,
      String naam,
      Gemeente gemeente,
      List<GeregistreerdePartij> partijen,
      String opvolger,
      LocalDate ingangsdatum)
      implements OrganisatieGebeurtenis {
    public OrganisatieSamengevoegd {
      partijen = List.copyOf(partijen);
    }
  }

  /**
   * An organisation stops taking part. Carries the registration too: the topic is compacted.
   *
   * @param vertrektOp the first day on which it takes no part any more
   */
  record OrganisatieVertrokken(
      String oin,
      String naam,
      Gemeente gemeente,
      List<GeregistreerdePartij> partijen,
      LocalDate vertrektOp)
      implements OrganisatieGebeurtenis {
    public OrganisatieVertrokken {
      partijen = List.copyOf(partijen);
    }
  }

  /**
   * A municipality.
   *
   * @param code the CBS code, 4 digits
   * @param naam its name
   */
  record Gemeente(String code, String naam) {}

  /**
   * One task of an organisation.
   *
   * @param taak the code of the task
   * @param bsnBevoegd whether a law lets it process a BSN for that task
   */
  record GeregistreerdePartij(String taak, boolean bsnBevoegd) {}
}
