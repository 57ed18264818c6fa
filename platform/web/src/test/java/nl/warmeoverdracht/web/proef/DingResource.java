package nl.warmeoverdracht.web.proef;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Logboek;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.UuidV7;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Answers;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.command.CurrentRequest;
import nl.warmeoverdracht.web.page.Page;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.web.problem.Problems;
import nl.warmeoverdracht.web.problem.StaleVersionException;

/** A small service as service authors write one. */
@Path("/v1/dingen")
public class DingResource {

  private final Commands commands;
  private final Answers answers;
  private final CurrentRequest request;
  private final PartijTransacties transacties;
  private final Logboek logboek;
  private final UuidV7 ids = new UuidV7(InstantSource.system());

  DingResource(
      Commands commands,
      Answers answers,
      CurrentRequest request,
      PartijTransacties transacties,
      Logboek logboek) {
    this.commands = commands;
    this.answers = answers;
    this.request = request;
    this.transacties = transacties;
    this.logboek = logboek;
  }

  @GET
  public Uni<Page<Ding>> zoek(@QueryParam("na") String na, @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(na, limiet);
    return transacties
        .sql(
            request.partij(),
            tx ->
                tx.query(
                    "select id, versie, naam from ding where id > $1 order by id limit $2",
                    paging.na(),
                    paging.rows()))
        .map(rows -> Page.of(paging, rows.stream().map(DingResource::ding).toList(), Ding::id));
  }

  @GET
  @Path("{dingId}")
  public Uni<Response> haalOp(UUID dingId) {
    Logboek.Verwerking inzage = logboek.begin();
    return transacties
        .sql(
            request.partij(),
            tx -> vind(tx, dingId).call(ding -> inzage.gelukt(tx, List.of(ding.id()))))
        .map(ding -> answers.response(Answer.ok(ding).versie(ding.versie())));
  }

  @POST
  public Uni<Response> maak(Ding.Nieuw nieuw) {
    Ding ding = new Ding(ids.next(), 1, nieuw.naam());
    String partij = request.partij().sleutel();
    if (nieuw.naam().equals("verboden")) {
      throw Problems.conflict(List.of(Bezwaar.opVeld("/naam", "bezet", "Bezet.", "Kies anders.")));
    }
    return "groot".equals(nieuw.soort())
        ? commands.hibernate(tx -> bewaar(tx, partij, ding))
        : commands.sql(tx -> bewaar(tx, partij, ding));
  }

  @POST
  @Path("{dingId}/hernoemingen")
  public Uni<Response> hernoem(UUID dingId, Ding.Nieuw nieuw) {
    long versie = request.versie();
    return commands.sql(
        tx ->
            vind(tx, dingId)
                .chain(
                    () ->
                        tx.execute(
                            "update ding set naam = $3, versie = versie + 1"
                                + " where id = $1 and versie = $2",
                            dingId,
                            versie,
                            nieuw.naam()))
                .map(
                    rows -> {
                      if (rows == 0) {
                        throw new StaleVersionException();
                      }
                      return Answer.ok(new Ding(dingId, versie + 1, nieuw.naam()))
                          .versie(versie + 1);
                    }));
  }

  private static Uni<Answer> bewaar(UnitOfWork tx, String partij, Ding ding) {
    return tx.execute(
            "insert into ding (id, partij, versie, naam) values ($1, $2, $3, $4)",
            ding.id(),
            partij,
            ding.versie(),
            ding.naam())
        .replaceWith(Answer.created("/v1/dingen/" + ding.id(), ding).versie(ding.versie()));
  }

  private static Uni<Ding> vind(UnitOfWork tx, UUID id) {
    return tx.query("select id, versie, naam from ding where id = $1", id)
        .map(
            rows ->
                rows.stream()
                    .findFirst()
                    .map(DingResource::ding)
                    .orElseThrow(Problems::nietGevonden));
  }

  private static Ding ding(Object[] row) {
    return new Ding((UUID) row[0], (Long) row[1], (String) row[2]);
  }
}
