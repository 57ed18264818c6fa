package nl.warmeoverdracht.school.organisatie.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.organisatie.Gemeente;
import nl.warmeoverdracht.school.organisatie.Gemeentesleutel;
import nl.warmeoverdracht.school.organisatie.Ontvangerkeuze;
import nl.warmeoverdracht.school.organisatie.Organisatie;
import nl.warmeoverdracht.school.organisatie.Organisatie.Einde;
import nl.warmeoverdracht.school.organisatie.Organisatie.Taakbevoegdheid;
import nl.warmeoverdracht.school.organisatie.Organisaties;

/** The read model of organisations in PostgreSQL. */
@ApplicationScoped
class SqlOrganisaties implements Organisaties {

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  /**
   * Who receives: the organisations found, each followed to the one that it went up in; never more
   * than ten steps. Two rows are enough to know that it is not clear.
   */
  private static final String VOLG =
      """
      with recursive keten (oin, opvolger, einde_op, stap) as (
        %s
        union all
        select o.oin, o.opvolger, o.einde_op, k.stap + 1
        from keten k join organisatie o on o.oin = k.opvolger
        where k.einde_op <= $2 and k.stap < 10)
      select distinct k.oin, p.taak is not null as heeft_taak, k.einde_op is not null as vertrokken
      from (select oin, opvolger, case when einde_op <= $2 then einde_op end as einde_op from keten) k
      left join organisatie_partij p on p.oin = k.oin and p.taak = $1
      where k.opvolger is null or k.einde_op is null
      order by vertrokken, heeft_taak desc, k.oin limit 2
      """;

  private static final String IN_GEMEENTE =
      VOLG.formatted(
          "select oin, opvolger, einde_op, 0 from organisatie where gemeente_sleutel = $3");

  private static final String LANDELIJK =
      VOLG.formatted(
          "select o.oin, o.opvolger, o.einde_op, 0 from organisatie o"
              + " join organisatie_partij t on t.oin = o.oin and t.taak = $1");

  private static final String HANDELEND =
      """
      with recursive keten (oin, opvolger, einde_op, stap) as (
        select oin, opvolger, einde_op, 0 from organisatie where oin = $1
        union all
        select o.oin, o.opvolger, o.einde_op, k.stap + 1
        from keten k join organisatie o on o.oin = k.opvolger
        where k.einde_op <= $2 and k.stap < 10)
      select oin from keten order by stap desc limit 1
      """;

  private static final String GEMEENTE =
      """
      select gemeente_code, gemeente_naam from organisatie
      where gemeente_sleutel = $1 order by oin limit 1
      """;

  private static final String NAMEN = "select oin, naam from organisatie where oin = any($1)";

  private static final String REGISTREER =
      """
      insert into organisatie (oin, naam, gemeente_code, gemeente_naam, gemeente_sleutel, volgnummer,
        opvolger, einde_op)
      values ($1, $2, $3, $4, $5, $6, $7, $8)
      on conflict (oin) do update set naam = excluded.naam, gemeente_code = excluded.gemeente_code,
        gemeente_naam = excluded.gemeente_naam, gemeente_sleutel = excluded.gemeente_sleutel,
        volgnummer = excluded.volgnummer, opvolger = excluded.opvolger,
        einde_op = excluded.einde_op
      where organisatie.volgnummer <= excluded.volgnummer
      returning oin
      """;

  private static final String OUDE_TAKEN =
      "delete from organisatie_partij where oin = $1 and taak <> all($2)";

  private static final String TAKEN =
      """
      insert into organisatie_partij (oin, taak, bsn_bevoegd)
      select $1, t.taak, t.bsn_bevoegd
      from unnest(cast($2 as text[]), cast($3 as boolean[])) as t (taak, bsn_bevoegd)
      on conflict (taak, oin) do update set bsn_bevoegd = excluded.bsn_bevoegd
      """;

  private final Clock klok;

  SqlOrganisaties(Clock klok) {
    this.klok = klok;
  }

  @Override
  public Uni<Ontvangerkeuze> ontvanger(UnitOfWork tx, Taak taak, String woongemeente) {
    return taak == Taak.UWV
        ? tx.query(LANDELIJK, taak.code(), vandaag()).map(rijen -> keuze(rijen, taak, true))
        : tx.query(IN_GEMEENTE, taak.code(), vandaag(), Gemeentesleutel.van(woongemeente))
            .map(rijen -> keuze(rijen, taak, false));
  }

  private static Ontvangerkeuze keuze(List<Object[]> rijen, Taak taak, boolean landelijk) {
    if (rijen.isEmpty()) {
      return landelijk
          ? new Ontvangerkeuze.OntvangerOnbekend()
          : new Ontvangerkeuze.WoongemeenteOnbekend();
    }
    List<Object[]> actief = rijen.stream().filter(rij -> !(Boolean) rij[2]).toList();
    List<String> oins =
        actief.stream().filter(rij -> (Boolean) rij[1]).map(rij -> (String) rij[0]).toList();
    if (actief.isEmpty()) {
      return new Ontvangerkeuze.OntvangerVertrokken();
    }
    return switch (oins.size()) {
      case 0 -> new Ontvangerkeuze.OntvangerOnbekend();
      case 1 -> new Ontvangerkeuze.Gevonden(new Partij(new Oin(oins.getFirst()), taak));
      default -> new Ontvangerkeuze.NietEenduidig();
    };
  }

  @Override
  public Uni<Partij> handelendVoor(UnitOfWork tx, Partij partij) {
    return tx.query(HANDELEND, partij.oin().waarde(), vandaag())
        .map(
            rijen ->
                rijen.isEmpty()
                    ? partij
                    : new Partij(new Oin((String) rijen.getFirst()[0]), partij.taak()));
  }

  private LocalDate vandaag() {
    return LocalDate.ofInstant(klok.instant(), NEDERLAND);
  }

  @Override
  public Uni<Optional<Gemeente>> gemeente(UnitOfWork tx, String naam) {
    return tx.query(GEMEENTE, Gemeentesleutel.van(naam))
        .map(
            rijen ->
                rijen.stream()
                    .findFirst()
                    .map(rij -> new Gemeente((String) rij[0], (String) rij[1])));
  }

  @Override
  public Uni<Map<Oin, String>> namen(UnitOfWork tx, Collection<Partij> partijen) {
    String[] oins =
        partijen.stream().map(partij -> partij.oin().waarde()).distinct().toArray(String[]::new);
    return tx.query(NAMEN, (Object) oins)
        .map(
            rijen ->
                rijen.stream()
                    .collect(
                        Collectors.toMap(rij -> new Oin((String) rij[0]), rij -> (String) rij[1])));
  }

  @Override
  public Uni<Void> registreer(UnitOfWork tx, Organisatie organisatie, long volgnummer) {
    return tx.query(
            REGISTREER,
            organisatie.oin().waarde(),
            organisatie.naam(),
            organisatie.gemeente().map(Gemeente::code).orElse(null),
            organisatie.gemeente().map(Gemeente::naam).orElse(null),
            organisatie.gemeente().map(g -> Gemeentesleutel.van(g.naam())).orElse(null),
            volgnummer,
            organisatie.einde().flatMap(Einde::opvolger).map(Oin::waarde).orElse(null),
            organisatie.einde().map(Einde::vanaf).orElse(null))
        .chain(
            rijen -> rijen.isEmpty() ? Uni.createFrom().voidItem() : vervangTaken(tx, organisatie));
  }

  private static Uni<Void> vervangTaken(UnitOfWork tx, Organisatie organisatie) {
    String oin = organisatie.oin().waarde();
    List<Taakbevoegdheid> taken = organisatie.taken();
    String[] codes = taken.stream().map(t -> t.taak().code()).toArray(String[]::new);
    Boolean[] bevoegd = taken.stream().map(Taakbevoegdheid::bsnBevoegd).toArray(Boolean[]::new);
    return tx.execute(OUDE_TAKEN, oin, codes)
        .chain(() -> tx.execute(TAKEN, oin, codes, bevoegd))
        .replaceWithVoid();
  }
}
