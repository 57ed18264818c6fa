package nl.warmeoverdracht.consent.mijn.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.consent.akkoord.Intrekkingen;
import nl.warmeoverdracht.consent.akkoord.Melding;
import nl.warmeoverdracht.consent.koppeling.Koppeling;
import nl.warmeoverdracht.consent.koppeling.Koppelingen;
import nl.warmeoverdracht.consent.mijn.EigenIntrekking;
import nl.warmeoverdracht.grondslagen.Verklaring;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.problem.Problems;

/** {@code /v1/mijn/intrekkingen}: withdrawing, as easy as giving (AVG 7(3)). */
@Path("/v1/mijn/intrekkingen")
public class MijnIntrekkingResource {

  private final EigenIntrekking intrekking;
  private final Intrekkingen intrekkingen;
  private final Koppelingen koppelingen;
  private final PartijTransacties transacties;
  private final Commands commands;
  private final CurrentRequest request;

  MijnIntrekkingResource(
      EigenIntrekking intrekking,
      Intrekkingen intrekkingen,
      Koppelingen koppelingen,
      PartijTransacties transacties,
      Commands commands,
      CurrentRequest request) {
    this.intrekking = intrekking;
    this.intrekkingen = intrekkingen;
    this.koppelingen = koppelingen;
    this.transacties = transacties;
    this.commands = commands;
    this.request = request;
  }

  /**
   * Withdraws or refuses; 404 for a tie that is not his, 422 when he may not at this age. Answers
   * when nothing can leave on it any more (invariant 2), also when it is repeated. His tie is read
   * in his own transaction, which sees nobody else's; what follows from it is the holder's, because
   * a parent may end what was agreed and may not see who received what.
   */
  @POST
  public Uni<Response> trekIn(MijnJson.Nieuw nieuw) {
    return transacties
        .persoon(request.persoon(), tx -> koppelingen.vind(tx, nieuw.koppelingId()))
        .map(koppeling -> koppeling.orElseThrow(Problems::nietGevonden))
        .chain(koppeling -> trekIn(koppeling, nieuw));
  }

  private Uni<Response> trekIn(Koppeling koppeling, MijnJson.Nieuw nieuw) {
    return commands
        .sql(
            koppeling.houder(),
            tx ->
                intrekking
                    .trekIn(tx, koppeling, nieuw.verklaard(Verklaring.INGETROKKEN))
                    .map(MijnIntrekkingResource::antwoord))
        .call(() -> intrekkingen.uitgewerkt(koppeling.houder(), koppeling.betrokkeneId()));
  }

  private static Answer antwoord(Melding melding) {
    return switch (melding) {
      case Melding.Vastgelegd vastgelegd -> MijnResource.antwoord(vastgelegd.akkoord());
      case Melding.AnderAkkoord ander -> throw Problems.conflict(List.of(ander.bezwaar()));
      case Melding.Onjuist onjuist -> throw Problems.onverwerkbaar(onjuist.bezwaren());
    };
  }
}
