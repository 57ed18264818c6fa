package nl.warmeoverdracht.school.overdracht;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.organisatie.Ontvangerkeuze;

/**
 * The rules for an offer, by name. All of them run and all objections come back at once (NL API
 * Design Rule {@code /core/error-handling/all-errors}). Whether data about a person may move is not
 * decided here but by the consent service, each time that something is fetched.
 */
public final class AanbodRegels {

  private static final String TERMIJN = "/uiterlijkeReactieTijdstip";

  /** A rule with its name; an empty answer means that it is met. */
  record Regel(String naam, BiFunction<Kern, Aanbodsituatie, Optional<Bezwaar>> toets) {}

  static final List<Regel> REGELS =
      List.of(
          new Regel("de leerling bestaat", AanbodRegels::leerlingBestaat),
          new Regel("de leerling heeft een begeleider", AanbodRegels::begeleiderBekend),
          new Regel("de ontvanger is bekend", (kern, s) -> ontvangerBekend(s.keuze())),
          new Regel("de ontvanger is dezelfde gebleven", AanbodRegels::ontvangerGelijk),
          new Regel("geen andere open overdracht", AanbodRegels::geenAndereOpen),
          new Regel("de termijn ligt in de toekomst", AanbodRegels::termijnInToekomst),
          new Regel("de termijn is niet te kort", AanbodRegels::termijnNietTeKort),
          new Regel("de termijn is niet te lang", AanbodRegels::termijnNietTeLang));

  private AanbodRegels() {}

  /** Every objection to offering this handover now; empty when it may be offered. */
  static List<Bezwaar> bezwaren(Kern kern, Aanbodsituatie situatie) {
    return REGELS.stream().flatMap(r -> r.toets().apply(kern, situatie).stream()).toList();
  }

  /** The objection when it is not known who receives; a draft needs this too. */
  static Optional<Bezwaar> ontvangerBekend(Ontvangerkeuze keuze) {
    return switch (keuze) {
      case Ontvangerkeuze.Gevonden gevonden -> Optional.empty();
      case Ontvangerkeuze.WoongemeenteOnbekend onbekend ->
          bezwaar(
              "woongemeente-onbekend",
              "De woongemeente van de leerling is hier niet bekend.",
              "Verbeter de woongemeente in de administratie, of vraag de beheerder de gemeente"
                  + " te registreren.");
      case Ontvangerkeuze.OntvangerOnbekend onbekend ->
          bezwaar(
              "ontvanger-onbekend",
              "De ontvangende organisatie doet nog niet mee voor deze taak.",
              "Vraag de beheerder de ontvanger te registreren.");
      case Ontvangerkeuze.OntvangerVertrokken vertrokken ->
          bezwaar(
              "ontvanger-vertrokken",
              "De ontvangende organisatie doet niet meer mee.",
              "Vraag de beheerder welke organisatie deze jongeren nu ontvangt.");
      case Ontvangerkeuze.NietEenduidig meer ->
          bezwaar(
              "ontvanger-niet-eenduidig",
              "Meer dan een organisatie ontvangt voor deze taak; het is niet duidelijk welke.",
              "Vraag de beheerder de registratie van de ontvanger te verbeteren.");
    };
  }

  private static Optional<Bezwaar> leerlingBestaat(Kern kern, Aanbodsituatie situatie) {
    return situatie.leerling().isPresent()
        ? Optional.empty()
        : bezwaar(
            "leerling-onbekend",
            "De leerling bestaat niet meer in uw administratie.",
            "Trek deze overdracht in.");
  }

  /** Invariant 9: no case without a contact person. */
  private static Optional<Bezwaar> begeleiderBekend(Kern kern, Aanbodsituatie situatie) {
    return situatie.leerling().filter(leerling -> !heeftBegeleider(leerling)).isEmpty()
        ? Optional.empty()
        : bezwaar(
            "begeleider-ontbreekt",
            "De leerling heeft geen begeleider met een naam en een e-mailadres of telefoonnummer.",
            "Vul de begeleider in de administratie in en importeer opnieuw.");
  }

  private static boolean heeftBegeleider(Leerling leerling) {
    Leerling.Begeleider begeleider = leerling.begeleider();
    return gevuld(begeleider.naam())
        && (gevuld(begeleider.email()) || gevuld(begeleider.telefoon()));
  }

  private static boolean gevuld(String tekst) {
    return tekst != null && !tekst.isBlank();
  }

  private static Optional<Bezwaar> ontvangerGelijk(Kern kern, Aanbodsituatie situatie) {
    return situatie.keuze() instanceof Ontvangerkeuze.Gevonden(var ontvanger)
            && !ontvanger.equals(kern.ontvanger())
        ? bezwaar(
            "ontvanger-gewijzigd",
            "De leerling hoort nu bij een andere ontvanger dan toen deze overdracht werd gemaakt.",
            "Trek deze overdracht in en maak een nieuwe, met deze als vorige overdracht.")
        : Optional.empty();
  }

  private static Optional<Bezwaar> geenAndereOpen(Kern kern, Aanbodsituatie situatie) {
    return situatie.andereOpen() ? Optional.of(andereOpen()) : Optional.empty();
  }

  /** The objection when another handover to the same receiver is open. */
  static Bezwaar andereOpen() {
    return Bezwaar.van(
        "andere-overdracht-open",
        "Er loopt al een overdracht van deze leerling naar deze ontvanger.",
        "Ga verder met die overdracht, of trek die eerst in.");
  }

  private static Optional<Bezwaar> termijnInToekomst(Kern kern, Aanbodsituatie situatie) {
    return situatie.uiterlijkeReactieTijdstip().isAfter(situatie.nu())
        ? Optional.empty()
        : opTermijn("termijn-verstreken", "Het tijdstip ligt niet in de toekomst.");
  }

  private static Optional<Bezwaar> termijnNietTeKort(Kern kern, Aanbodsituatie situatie) {
    Instant tijdstip = situatie.uiterlijkeReactieTijdstip();
    return tijdstip.isAfter(situatie.nu())
            && tijdstip.isBefore(situatie.nu().plus(situatie.termijn().minimaal()))
        ? opTermijn("termijn-te-kort", "De ontvanger heeft te weinig tijd om te reageren.")
        : Optional.empty();
  }

  private static Optional<Bezwaar> termijnNietTeLang(Kern kern, Aanbodsituatie situatie) {
    return situatie
            .uiterlijkeReactieTijdstip()
            .isAfter(situatie.nu().plus(situatie.termijn().maximaal()))
        ? opTermijn("termijn-te-lang", "De termijn is langer dan is toegestaan.")
        : Optional.empty();
  }

  private static Optional<Bezwaar> opTermijn(String code, String melding) {
    return Optional.of(
        Bezwaar.opVeld(
            TERMIJN, code, melding, "Kies een ander tijdstip, of laat het weg voor de standaard."));
  }

  private static Optional<Bezwaar> bezwaar(String code, String melding, String oplossing) {
    return Optional.of(Bezwaar.van(code, melding, oplossing));
  }
}
