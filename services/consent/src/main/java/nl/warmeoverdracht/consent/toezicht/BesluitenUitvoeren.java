package nl.warmeoverdracht.consent.toezicht;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.Opening;
import nl.warmeoverdracht.audit.proof.InclusionProof;
import nl.warmeoverdracht.consent.Lezer;
import nl.warmeoverdracht.consent.toezicht.GevondenBesluit.Bewijs;
import nl.warmeoverdracht.consent.toezicht.Inzage.Soort;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsarchief;
import nl.warmeoverdracht.consent.verstrekkingenlog.Bewijzen;
import nl.warmeoverdracht.consent.verstrekkingenlog.Controlepunt;
import nl.warmeoverdracht.consent.verstrekkingenlog.LogInstellingen;
import nl.warmeoverdracht.consent.verstrekkingenlog.LogTonen;
import nl.warmeoverdracht.kernel.UuidV7;

/**
 * Lets an auditor take decisions with him, each with its proof against one checkpoint, so that
 * whoever reads them later needs neither us nor the auditor to believe them. That he did is
 * recorded before the first one leaves.
 */
@ApplicationScoped
public class BesluitenUitvoeren {

  /** How many decisions are in memory at once. */
  private static final int BLAD = 200;

  private final PartijTransacties transacties;
  private final Besluitzoeker zoeker;
  private final Inzagelog inzagelog;
  private final Regelregister register;
  private final LogTonen log;
  private final Bewijzen bewijzen;
  private final Verstrekkingsarchief archief;
  private final LogInstellingen instellingen;
  private final UuidV7 ids;
  private final Clock clock;

  BesluitenUitvoeren(
      PartijTransacties transacties,
      Besluitzoeker zoeker,
      Inzagelog inzagelog,
      Regelregister register,
      LogTonen log,
      Bewijzen bewijzen,
      Verstrekkingsarchief archief,
      LogInstellingen instellingen,
      UuidV7 ids,
      Clock clock) {
    this.transacties = transacties;
    this.zoeker = zoeker;
    this.inzagelog = inzagelog;
    this.register = register;
    this.log = log;
    this.bewijzen = bewijzen;
    this.archief = archief;
    this.instellingen = instellingen;
    this.ids = ids;
    this.clock = clock;
  }

  /** What one page of the search gives: where to go on, and what of it goes into the export. */
  private record Blad(List<GevondenBesluit> gevonden, List<Uitvoerregel> regels) {}

  /**
   * All decisions that were looked for and that the latest checkpoint covers, a page at a time as
   * the reader takes them: memory does not grow with their number.
   */
  public Uni<Uitvoer> voerUit(Kijker kijker, Zoekvraag vraag) {
    Instant nu = clock.instant();
    Inzage inzage = Inzage.van(ids.next(), kijker, Soort.UITVOER, vraag, nu);
    return transacties
        .sql(kijker.partij(), tx -> inzagelog.schrijf(tx, inzage))
        .chain(() -> log.controlepunt(Lezer.van(kijker.partij())))
        .map(punt -> new Uitvoer(punt, regels(kijker, vraag, dekking(punt, nu))));
  }

  /**
   * What an export reaches.
   *
   * @param omvang of the log
   * @param beloofd a decision from before this moment has its place in the log
   */
  private record Dekking(long omvang, Instant beloofd) {
    /**
     * What came after the checkpoint is for the next export. A decision that should have a leaf and
     * has none is not left out: that nobody can prove it is what a reader must see.
     */
    boolean omvat(GevondenBesluit besluit) {
      return besluit
          .bewijs()
          .map(bewijs -> bewijs.volgnummer() < omvang)
          .orElseGet(() -> besluit.genomenTijdstip().isBefore(beloofd));
    }
  }

  private Dekking dekking(Controlepunt punt, Instant nu) {
    return new Dekking(punt.hoofd().size(), nu.minus(instellingen.opnametermijn()));
  }

  private Multi<Uitvoerregel> regels(Kijker kijker, Zoekvraag vraag, Dekking dekking) {
    return Multi.createBy()
        .repeating()
        .uni(
            () -> new AtomicReference<>(Grens.BEGIN),
            stand ->
                transacties
                    .sql(kijker.partij(), tx -> blad(tx, vraag, dekking, stand.get()))
                    .invoke(
                        blad -> {
                          if (!blad.gevonden().isEmpty()) {
                            stand.set(Grens.van(blad.gevonden().getLast()));
                          }
                        }))
        .whilst(blad -> blad.gevonden().size() == BLAD)
        .onItem()
        .transformToIterable(Blad::regels);
  }

  private Uni<Blad> blad(UnitOfWork.Sql tx, Zoekvraag vraag, Dekking dekking, Grens na) {
    Optional<Set<String>> kenmerken = Kenmerken.van(vraag.regel(), register.alle());
    return zoeker
        .zoek(tx, vraag, kenmerken, na, BLAD)
        .chain(gevonden -> regels(tx, gevonden, dekking).map(regels -> new Blad(gevonden, regels)));
  }

  private Uni<List<Uitvoerregel>> regels(
      UnitOfWork.Sql tx, List<GevondenBesluit> gevonden, Dekking dekking) {
    List<GevondenBesluit> gedekt = gevonden.stream().filter(dekking::omvat).toList();
    Set<UUID> besluiten =
        gedekt.stream().map(GevondenBesluit::besluitId).collect(toUnmodifiableSet());
    Set<Long> plaatsen =
        gedekt.stream()
            .flatMap(besluit -> besluit.bewijs().stream())
            .map(Bewijs::volgnummer)
            .collect(toUnmodifiableSet());
    return archief
        .openingen(tx, besluiten)
        .chain(
            openingen ->
                bewijzen
                    .insluitingen(tx, plaatsen, dekking.omvang())
                    .map(bewezen -> regels(gedekt, openingen, bewezen)));
  }

  private static List<Uitvoerregel> regels(
      List<GevondenBesluit> besluiten,
      Map<UUID, Opening> openingen,
      Map<Long, InclusionProof> bewijzen) {
    return besluiten.stream()
        .filter(besluit -> openingen.containsKey(besluit.besluitId()))
        .map(
            besluit ->
                new Uitvoerregel(
                    besluit,
                    openingen.get(besluit.besluitId()),
                    besluit.bewijs().map(Bewijs::volgnummer).map(bewijzen::get)))
        .toList();
  }
}
