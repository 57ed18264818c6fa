package nl.warmeoverdracht.consent.toezicht;

import java.util.UUID;

/** Many decisions at once, for plans and pages; without leaves, as if waiting for a place. */
public final class Vulling {

  private Vulling() {}

  /** Decisions of one category about this person, one after the other in time. */
  public static String sql(int aantal, UUID betrokkene) {
    return rijen(aantal, "'" + betrokkene + "'::uuid", "'00000099000000024000/school'");
  }

  /** Decisions about many people, to many receivers. */
  public static String spreiding(int aantal) {
    return rijen(
        aantal,
        "('00000000-0000-7000-8000-' || lpad((i % 20000)::text, 12, '0'))::uuid",
        "'00000099000000024000/school'");
  }

  private static String rijen(int aantal, String betrokkene, String partij) {
    return """
        insert into verstrekkingsbesluit (id, partij, ontvanger, overdracht_id, betrokkene_id,
          betrokkene_zout, fase, feiten, akkoorden, per_categorie, genomen_op, vervalt_op, zout)
        select gen_random_uuid(), %s, '0000009910000' || lpad((i %% 300)::text, 4, '0')
            || '000/werk-en-inkomen', gen_random_uuid(), %s, decode(repeat('00', 32), 'hex'),
          (array['aankondiging', 'bespreking', 'dossier'])[1 + i %% 3], '{}', '{}',
          jsonb_build_array(jsonb_build_object('categorie', 'bsn', 'uitkomst', 'geweigerd',
            'grondslagId', 'proefregel-' || i %% 40, 'grondslagVersie', 1, 'reden', 'Proef.')),
          timestamptz '2025-01-01' + i * interval '1 minute',
          timestamptz '2025-01-01' + i * interval '1 minute', decode(repeat('00', 32), 'hex')
        from generate_series(1, %d) i
        """
        .formatted(partij, betrokkene, aantal);
  }
}
