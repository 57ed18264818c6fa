package nl.warmeoverdracht.contracts;

import java.util.List;

/** What the consent service publishes on the topic {@code consent.organisatie}. */
public sealed interface OrganisatieGebeurtenis extends Gebeurtenis {

  /** The organisation it is about. */
  String oin();

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
