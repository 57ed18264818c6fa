package nl.warmeoverdracht.school.organisatie.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
import nl.warmeoverdracht.school.organisatie.Organisatie.Taakbevoegdheid;
import nl.warmeoverdracht.school.organisatie.Organisaties;

/** The read model of organisations in PostgreSQL. */
@ApplicationScoped
class SqlOrganisaties implements Organisaties {

  /** Two are enough to know that it is not clear. */
  private static final String IN_GEMEENTE =
      """
      select o.oin, p.taak is not null from organisatie o
      left join organisatie_partij p on p.oin = o.oin and p.taak = $2
      where o.gemeente_sleutel = $1 order by (p.taak is null), o.oin limit 2
      """;

  private static final String LANDELIJK =
      "select oin, true from organisatie_partij where taak = $1 order by oin limit 2";

  private static final String GEMEENTE =
      """
      select gemeente_code, gemeente_naam from organisatie
      where gemeente_sleutel = $1 order by oin limit 1
      """;

  private static final String NAMEN = "select oin, naam from organisatie where oin = any($1)";

  private static final String REGISTREER =
      """
      insert into organisatie (oin, naam, gemeente_code, gemeente_naam, gemeente_sleutel, volgnummer)
      values ($1, $2, $3, $4, $5, $6)
      on conflict (oin) do update set naam = excluded.naam, gemeente_code = excluded.gemeente_code,
        gemeente_naam = excluded.gemeente_naam, gemeente_sleutel = excluded.gemeente_sleutel,
        volgnummer = excluded.volgnummer
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

  @Override
  public Uni<Ontvangerkeuze> ontvanger(UnitOfWork tx, Taak taak, String woongemeente) {
    return taak == Taak.UWV
        ? tx.query(LANDELIJK, taak.code()).map(rijen -> keuze(rijen, taak, true))
        : tx.query(IN_GEMEENTE, Gemeentesleutel.van(woongemeente), taak.code())
            .map(rijen -> keuze(rijen, taak, false));
  }

  private static Ontvangerkeuze keuze(List<Object[]> rijen, Taak taak, boolean landelijk) {
    List<String> oins =
        rijen.stream().filter(rij -> (Boolean) rij[1]).map(rij -> (String) rij[0]).toList();
    return switch (oins.size()) {
      case 0 ->
          rijen.isEmpty() && !landelijk
              ? new Ontvangerkeuze.WoongemeenteOnbekend()
              : new Ontvangerkeuze.OntvangerOnbekend();
      case 1 -> new Ontvangerkeuze.Gevonden(new Partij(new Oin(oins.getFirst()), taak));
      default -> new Ontvangerkeuze.NietEenduidig();
    };
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
            volgnummer)
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
