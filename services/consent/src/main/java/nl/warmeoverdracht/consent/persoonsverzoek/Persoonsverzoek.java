package nl.warmeoverdracht.consent.persoonsverzoek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/**
 * What a young person asks of a holder, or objects to (AVG 21). The holder answers within a month
 * (AVG 12(3)).
 */
public sealed interface Persoonsverzoek {

  /** What stays the same. */
  Kern kern();

  /**
   * The question itself.
   *
   * @param koppelingId the tie through which it was asked
   * @param uiterlijkOp the last day on which the answer is in time
   */
  record Kern(
      UUID id,
      Partij houder,
      UUID betrokkeneId,
      UUID koppelingId,
      Verzoeksoort soort,
      String tekst,
      Instant gedaanTijdstip,
      LocalDate uiterlijkOp) {
    @Override
    public String toString() {
      return "Persoonsverzoek[" + id + "]";
    }
  }

  /** Waits for an answer. */
  record Open(Kern kern) implements Persoonsverzoek {

    /** Whether the term has passed. */
    public boolean isTeLaat(LocalDate vandaag) {
      return vandaag.isAfter(kern.uiterlijkOp());
    }
  }

  /** Was answered; that is not changed any more. */
  record Beantwoord(Kern kern, Antwoord antwoord) implements Persoonsverzoek {}

  /**
   * What the holder says.
   *
   * @param uitkomst of an objection; a question has none
   */
  record Antwoord(String tekst, Optional<Uitkomst> uitkomst, Instant beantwoordTijdstip) {
    boolean zegtHetzelfdeAls(Antwoord ander) {
      return tekst.equals(ander.tekst) && uitkomst.equals(ander.uitkomst);
    }

    @Override
    public String toString() {
      return "Antwoord[redacted]";
    }
  }

  /** A new request, to be answered within a month after the day on which it arrived. */
  static Open nieuw(Kern kern) {
    return new Open(kern);
  }

  /** The last day of the term for what arrives on this day: the same day of the next month. */
  static LocalDate uiterlijk(LocalDate ontvangenOp) {
    return ontvangenOp.plusMonths(1);
  }

  /** Answers it; the same answer again changes nothing, another one is refused. */
  default Decision<Beantwoord> beantwoord(Antwoord antwoord) {
    List<Bezwaar> bezwaren = new ArrayList<>();
    if ((kern().soort() == Verzoeksoort.BEZWAAR) != antwoord.uitkomst().isPresent()) {
      bezwaren.add(
          Bezwaar.opVeld(
              "/uitkomst",
              "uitkomst-past-niet",
              "Een bezwaar heeft een uitkomst, een vraag niet.",
              "Geef bij een bezwaar gegrond of ongegrond, en laat het bij een vraag weg."));
    }
    return switch (this) {
      case Open open -> Decision.unless(bezwaren, () -> new Beantwoord(open.kern(), antwoord));
      case Beantwoord was when was.antwoord().zegtHetzelfdeAls(antwoord) -> Decision.accept(was);
      case Beantwoord _ ->
          Decision.reject(
              Bezwaar.van(
                  "al-beantwoord",
                  "Hierop is al een ander antwoord gegeven.",
                  "Neem contact op met de jongere als het antwoord anders moet."));
    };
  }
}
