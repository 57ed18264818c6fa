package nl.warmeoverdracht.consent.organisatie.store;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.organisatie.GeregistreerdeOrganisatie;
import nl.warmeoverdracht.consent.organisatie.Organisatie;
import nl.warmeoverdracht.consent.organisatie.Organisaties;
import nl.warmeoverdracht.consent.organisatie.Verloopregel;
import org.hibernate.reactive.mutiny.Mutiny;

/** Organisations through Hibernate Reactive's stateless session. */
@ApplicationScoped
class HibernateOrganisaties implements Organisaties {

  /** Also orders first registrations of the same OIN, of which there is no row to lock yet. */
  private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended($1, 0))";

  private static final String AFTER = "from OrganisatieRij where oin > :na order by oin";
  private static final String TASKS = "from OrganisatiePartijRij where oin in :oins";
  private static final String REMOVE_TASKS = "delete from OrganisatiePartijRij where oin = :oin";

  private static final String PREDECESSORS =
      "from OrganisatieRij where opvolger = :oin order by oin";
  private static final String AS = "select set_config('warmeoverdracht.partij', $1, true)";
  private static final int MANY = 10;

  private final Mutiny.SessionFactory sessions;
  private final SqlVerloop verloop;

  HibernateOrganisaties(Mutiny.SessionFactory sessions, SqlVerloop verloop) {
    this.sessions = sessions;
    this.verloop = verloop;
  }

  @Override
  public Uni<Optional<GeregistreerdeOrganisatie>> vergrendel(UnitOfWork.Hibernate tx, Oin oin) {
    return tx.query(LOCK, oin.waarde()).chain(() -> lees(tx.session(), oin));
  }

  @Override
  public Uni<Void> voegToe(
      UnitOfWork.Hibernate tx, GeregistreerdeOrganisatie organisatie, Verloopregel regel) {
    return tx.session()
        .insert(OrganisatieRij.van(organisatie))
        .chain(() -> tx.session().insertAll(taken(organisatie.organisatie())))
        .chain(() -> verloop.voegToe(tx, regel));
  }

  @Override
  public Uni<Void> vervang(
      UnitOfWork.Hibernate tx, GeregistreerdeOrganisatie organisatie, Verloopregel regel) {
    Organisatie nieuw = organisatie.organisatie();
    return tx.session()
        .update(OrganisatieRij.van(organisatie))
        .chain(
            () ->
                tx.session()
                    .createMutationQuery(REMOVE_TASKS)
                    .setParameter("oin", nieuw.oin().waarde())
                    .executeUpdate())
        .chain(() -> tx.session().insertAll(taken(nieuw)))
        .chain(() -> verloop.voegToe(tx, regel));
  }

  @Override
  public Uni<List<GeregistreerdeOrganisatie>> voorgangers(UnitOfWork.Hibernate tx, Oin oin) {
    return tx.session()
        .createSelectionQuery(PREDECESSORS, OrganisatieRij.class)
        .setParameter("oin", oin.waarde())
        .setMaxResults(MANY)
        .getResultList()
        .chain(rijen -> metPartijen(tx.session(), rijen));
  }

  @Override
  public Uni<Void> handelAls(UnitOfWork tx, Partij partij) {
    return tx.query(AS, partij.sleutel()).replaceWithVoid();
  }

  @Override
  public Uni<Optional<GeregistreerdeOrganisatie>> vind(Oin oin) {
    return sessions.withStatelessTransaction(session -> lees(session, oin));
  }

  @Override
  public Uni<List<GeregistreerdeOrganisatie>> bladzijde(String na, int aantal) {
    return sessions.withStatelessTransaction(
        session ->
            session
                .createSelectionQuery(AFTER, OrganisatieRij.class)
                .setParameter("na", na)
                .setMaxResults(aantal)
                .getResultList()
                .chain(rijen -> metPartijen(session, rijen)));
  }

  @Override
  public Uni<List<Verloopregel>> verloop(Partij lezer, Oin oin, long na, int aantal) {
    return verloop.lees(lezer, oin, na, aantal);
  }

  private Uni<Optional<GeregistreerdeOrganisatie>> lees(Mutiny.StatelessSession session, Oin oin) {
    return session
        .get(OrganisatieRij.class, oin.waarde())
        .chain(rij -> metPartijen(session, rij == null ? List.of() : List.of(rij)))
        .map(gevonden -> gevonden.stream().findFirst());
  }

  private static Uni<List<GeregistreerdeOrganisatie>> metPartijen(
      Mutiny.StatelessSession session, List<OrganisatieRij> rijen) {
    if (rijen.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    return session
        .createSelectionQuery(TASKS, OrganisatiePartijRij.class)
        .setParameter("oins", rijen.stream().map(rij -> rij.oin).toList())
        .getResultList()
        .map(
            partijen -> {
              Map<String, List<OrganisatiePartijRij>> perOin =
                  partijen.stream().collect(groupingBy(partij -> partij.oin));
              return rijen.stream()
                  .map(rij -> rij.metPartijen(perOin.getOrDefault(rij.oin, List.of())))
                  .toList();
            });
  }

  private static Object[] taken(Organisatie organisatie) {
    return organisatie.partijen().stream()
        .map(partij -> OrganisatiePartijRij.van(organisatie.oin(), partij))
        .toArray();
  }
}
