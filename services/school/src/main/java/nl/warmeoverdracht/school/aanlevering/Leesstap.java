package nl.warmeoverdracht.school.aanlevering;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.aanlevering.Werkvoorraad.Werk;
import nl.warmeoverdracht.school.leerling.Achtergrond;
import nl.warmeoverdracht.school.leerling.Leerlinginvoer;
import nl.warmeoverdracht.school.leerling.Leerlinginvoer.Invoerregel;
import nl.warmeoverdracht.school.leerling.Leerlinginvoer.Vergelijking;
import nl.warmeoverdracht.school.leerling.Leeskaders;
import nl.warmeoverdracht.school.leerling.bestand.GelezenRegel;
import nl.warmeoverdracht.school.leerling.bestand.LeerlingStroom;
import nl.warmeoverdracht.school.leerling.bestand.Leeskader;

/**
 * Reads one piece of a delivery: its rows are judged and compared, and with their results the place
 * is kept where the next piece begins, in one transaction. What was read before is not needed, so a
 * crash costs at most the piece that was being read.
 */
@ApplicationScoped
class Leesstap {

  /** Enough that after the first, mostly read already, a whole one decides about its rows. */
  private static final int DELEN = 3;

  private final Aanleveringen aanleveringen;
  private final Regelresultaten resultaten;
  private final Bestandsopslag opslag;
  private final Leerlinginvoer invoer;
  private final Werkvoorraad voorraad;
  private final Afsluiting afsluiting;
  private final PartijTransacties transacties;
  private final Achtergrond achtergrond;
  private final Leeskaders kaders;
  private final Clock klok;

  Leesstap(
      Aanleveringen aanleveringen,
      Regelresultaten resultaten,
      Bestandsopslag opslag,
      Leerlinginvoer invoer,
      Werkvoorraad voorraad,
      Afsluiting afsluiting,
      PartijTransacties transacties,
      Achtergrond achtergrond,
      Leeskaders kaders,
      Clock klok) {
    this.aanleveringen = aanleveringen;
    this.resultaten = resultaten;
    this.opslag = opslag;
    this.invoer = invoer;
    this.voorraad = voorraad;
    this.afsluiting = afsluiting;
    this.transacties = transacties;
    this.achtergrond = achtergrond;
    this.kaders = kaders;
    this.klok = klok;
  }

  private record Stuk(LeerlingStroom.Stuk rijen, boolean einde) {}

  private record Beoordeeld(List<GelezenRegel> regels, List<Vergelijking> vergelijkingen) {}

  /** Reads the header again; it was good when the file came in. */
  Uni<LeerlingStroom> open(Werk werk, Aanlevering aanlevering) {
    Leeskader kader = kaders.voor(werk.partij());
    return opslag
        .vanaf(werk.partij(), werk.aanleveringId(), 1, 2)
        .chain(
            delen ->
                achtergrond.doe(
                    () ->
                        LeerlingStroom.open(
                                kader, tekst(aanlevering, delen.subList(0, 1)), delen.size() == 1)
                            .stroom()
                            .orElseThrow()));
  }

  /** Reads the next piece; the delivery as it is then. */
  Uni<Aanlevering> lees(Werk werk, LeerlingStroom stroom) {
    return transacties
        .sql(werk.partij(), tx -> aanleveringen.vind(tx, werk.aanleveringId()))
        .map(gevonden -> gevonden.orElseThrow())
        .chain(
            nu ->
                opslag
                    .vanaf(werk.partij(), nu.id(), nu.volgendeRegel(), DELEN)
                    .chain(delen -> achtergrond.doe(() -> stuk(stroom, nu, delen))))
        .chain(stuk -> transacties.sql(werk.partij(), tx -> verwerk(tx, werk, stuk)));
  }

  private static Stuk stuk(LeerlingStroom stroom, Aanlevering nu, List<Bestandsdeel> delen) {
    boolean einde = delen.size() < DELEN;
    String tekst = tekst(nu, delen);
    int eersteRegel = delen.getFirst().eersteRegel();
    return new Stuk(stroom.lees(tekst, eersteRegel, nu.volgendeRegel(), einde), einde);
  }

  private static String tekst(Aanlevering aanlevering, List<Bestandsdeel> delen) {
    return delen.stream()
        .map(deel -> aanlevering.bestand().tekenset().tekst(deel.inhoud(), deel.nummer() == 1))
        .collect(Collectors.joining());
  }

  private Uni<Aanlevering> verwerk(UnitOfWork.Sql tx, Werk werk, Stuk stuk) {
    return aanleveringen
        .vergrendel(tx, werk.aanleveringId())
        .map(gevonden -> gevonden.orElseThrow())
        .call(() -> voorraad.houdVast(tx, werk))
        .chain(
            nu ->
                stuk.rijen()
                    .onleesbaar()
                    .map(nu::met)
                    .map(aanlevering -> aanlevering.eindigt(Toestand.AFGEKEURD, klok.instant()))
                    .map(klaar -> afsluiting.sluit(tx, klaar))
                    .orElseGet(() -> verwerkRijen(tx, nu, stuk)));
  }

  private Uni<Aanlevering> verwerkRijen(UnitOfWork.Sql tx, Aanlevering nu, Stuk stuk) {
    return resultaten
        .eerdereRegels(tx, nu.id(), stuk.rijen().nummers())
        .chain(eerder -> achtergrond.doe(() -> stuk.rijen().beoordeel(eerder)))
        .chain(
            regels ->
                invoer
                    .vergelijk(tx, nu.id(), goede(regels), nu.bestand().bsnKolom())
                    .map(vergelijkingen -> new Beoordeeld(regels, vergelijkingen)))
        .map(beoordeeld -> Regelverslag.van(nu, beoordeeld.regels(), beoordeeld.vergelijkingen()))
        .call(verslag -> resultaten.voegToe(tx, nu.id(), verslag))
        .map(verslag -> naStuk(nu, stuk, verslag))
        .chain(
            straks ->
                straks.toestand().isKlaar()
                    ? afsluiting.sluit(tx, straks)
                    : aanleveringen.wijzig(tx, straks).replaceWith(straks));
  }

  private Aanlevering naStuk(Aanlevering nu, Stuk stuk, List<Regelresultaat> verslag) {
    Telling telling = Telling.van(verslag.stream().map(Regelresultaat::uitkomst).toList());
    Aanlevering gelezen = nu.gelezen(stuk.rijen().volgendeRegel(), telling);
    if (!stuk.einde()) {
      return gelezen;
    }
    boolean regels = gelezen.telling().regels() > 0;
    return stuk.rijen()
        .zonderRegels(regels)
        .map(gelezen::met)
        .orElse(gelezen)
        .naHetLezen(klok.instant());
  }

  private static List<Invoerregel> goede(List<GelezenRegel> regels) {
    return regels.stream()
        .flatMap(regel -> regel.goed().stream().map(goed -> new Invoerregel(regel.regel(), goed)))
        .toList();
  }
}
