package nl.warmeoverdracht.contracts;

/**
 * Something that happened, as it is told to other services. Only ids, parties, versions and
 * deadlines: never a person (invariant 5). Details are pulled, after a decision.
 *
 * <p>Every type is declared in {@link Gebeurtenistype} with its topic and its JSON Schema.
 */
public sealed interface Gebeurtenis
    permits OverdrachtGebeurtenis,
        OrganisatieGebeurtenis,
        ToestemmingGebeurtenis,
        VerstrekkingenlogGebeurtenis {

  /** The key on the topic and the {@code subject} of the CloudEvent: an opaque id. */
  String onderwerp();
}
