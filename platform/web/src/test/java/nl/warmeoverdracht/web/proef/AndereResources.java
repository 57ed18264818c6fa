package nl.warmeoverdracht.web.proef;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.ConnectException;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.client.DienstNietBeschikbaar;
import nl.warmeoverdracht.web.client.DienstWeigert;
import nl.warmeoverdracht.web.command.Answer;
import nl.warmeoverdracht.web.command.Commands;
import nl.warmeoverdracht.web.problem.Problems;
import nl.warmeoverdracht.web.problem.StaleVersionException;

/** What goes wrong, and what the contract forgot. */
@Path("/v1")
public class AndereResources {

  private static final String GEHEIM = "geheim van Jan";

  private final Commands commands;
  private final PartijTransacties transacties;

  AndereResources(Commands commands, PartijTransacties transacties) {
    this.commands = commands;
    this.transacties = transacties;
  }

  @GET
  @Path("storingen")
  public Uni<Response> storing(@QueryParam("soort") String soort) {
    return switch (soort) {
      case "databasefout" -> query("select cast('" + GEHEIM + "' as integer)");
      case "verbroken" -> query("select pg_terminate_backend(pg_backend_pid())");
      default -> Uni.createFrom().failure(failure(soort));
    };
  }

  private Uni<Response> query(String sql) {
    return transacties.technisch(tx -> tx.query(sql)).map(_ -> Response.noContent().build());
  }

  private static Throwable failure(String soort) {
    return switch (soort) {
      case "fout" -> new IllegalStateException(GEHEIM);
      case "verouderd" -> new StaleVersionException();
      case "versie" -> new org.hibernate.StaleStateException(GEHEIM);
      case "verbinding" -> new IllegalStateException(new ConnectException(GEHEIM));
      case "dienst" -> new DienstNietBeschikbaar("consent", new ConnectException(GEHEIM));
      case "weigering" -> new DienstWeigert("consent", 404);
      default -> Problems.conflict(List.of(Bezwaar.van("bezet", "Bezet.", "Wacht.")));
    };
  }

  @POST
  @Path("tabellen")
  public Uni<Response> tabel(String csv) {
    return commands.sql(
        tx ->
            Uni.createFrom().item(Answer.created("/v1/tabellen", Map.of("tekens", csv.length()))));
  }

  @GET
  @Path("dienstvragen")
  public Uni<Response> dienstvraag() {
    return Uni.createFrom().item(Response.noContent().build());
  }

  /** Reads somebody's data, by the contract, and forgets to record it. */
  @GET
  @Path("onvermeld")
  public Uni<Response> onvermeld() {
    return Uni.createFrom().item(Response.ok(GEHEIM).build());
  }

  @GET
  @Path("vergeten")
  public String vergeten() {
    return GEHEIM;
  }
}
