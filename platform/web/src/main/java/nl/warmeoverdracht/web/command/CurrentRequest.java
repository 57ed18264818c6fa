package nl.warmeoverdracht.web.command;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.OptionalLong;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Persoon;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.logboek.Vermeldplicht;
import nl.warmeoverdracht.web.problem.Problems;

/**
 * What is known about the request that is being answered, after it was authorised and validated.
 * Injectable anywhere, also into a singleton resource. Read what you need before going
 * asynchronous.
 */
@RequestScoped
public class CurrentRequest {

  private volatile Details details = Details.UNKNOWN;

  /** Who calls; throws 401 on an operation that is open to all. */
  public Beller beller() {
    return details.beller().orElseThrow(Problems::nietAangemeld);
  }

  /** The party that the caller acts for; throws 403 for a dienst, which acts for many. */
  public Partij partij() {
    return beller()
        .partij()
        .orElseThrow(
            () ->
                Problems.verboden(
                    Bezwaar.van(
                        "geen-partij",
                        "Uw token noemt geen organisatie en taak.",
                        "Meld u aan namens een organisatie.")));
  }

  /** The private person who calls; throws 403 for anyone who acts for a party. */
  public Persoon persoon() {
    return beller()
        .persoon()
        .orElseThrow(
            () ->
                Problems.verboden(
                    Bezwaar.van(
                        "geen-persoon",
                        "Dit kan alleen een jongere of ouder zelf doen.",
                        "Meld u aan met uw eigen account, niet namens een organisatie.")));
  }

  /** The version in {@code If-Match}; throws 428 when the caller sent none. */
  public long versie() {
    return details.versie().orElseThrow(Problems::versieOntbreekt);
  }

  /** The version in {@code If-Match} where the contract does not demand one. */
  public OptionalLong genoemdeVersie() {
    return details.versie();
  }

  /** The repeatable command; empty when the caller sent no {@code Idempotency-Key}. */
  public Optional<Submission> submission() {
    return details.submission();
  }

  /** Under which activity of the register it processes data; throws where there is none. */
  public Vermeldplicht vermeldplicht() {
    return details
        .vermeldplicht()
        .orElseThrow(() -> new IllegalStateException("no x-verwerkingsactiviteit in the contract"));
  }

  /** Called once, by the filter that let the request through. */
  public void accept(Details accepted) {
    this.details = accepted;
  }

  /**
   * The facts of one request.
   *
   * @param beller empty on an operation that is open to all
   * @param versie from {@code If-Match}
   * @param submission from {@code Idempotency-Key}
   * @param vermeldplicht from the operation
   */
  public record Details(
      Optional<Beller> beller,
      OptionalLong versie,
      Optional<Submission> submission,
      Optional<Vermeldplicht> vermeldplicht) {
    static final Details UNKNOWN =
        new Details(Optional.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty());
  }
}
