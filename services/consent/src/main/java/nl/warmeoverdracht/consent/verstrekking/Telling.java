package nl.warmeoverdracht.consent.verstrekking;

/** How often something was decided. */
public record Telling(String fase, String categorie, String uitkomst, String reden, long aantal) {}
