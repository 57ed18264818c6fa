package nl.warmeoverdracht.witness;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.web.page.Paging;
import nl.warmeoverdracht.witness.WitnessStore.Kept;

/** {@code /v1/controlepunten}: what this organisation saw of the log, for the auditor. */
@Path("/v1/controlepunten")
public class ControlepuntenResource {

  private final PartijTransacties transactions;
  private final WitnessStore store;

  ControlepuntenResource(PartijTransacties transactions, WitnessStore store) {
    this.transactions = transactions;
    this.store = store;
  }

  /** A page, the largest first; the last size is the cursor. */
  record Page(List<Item> items, long afwijkingen, String volgende) {}

  /** A checkpoint that was kept. */
  record Item(long omvang, String wortelhash, String controlepunt, Instant gezienTijdstip) {
    static Item of(Kept kept) {
      return new Item(kept.head().size(), kept.head().root().hex(), kept.note(), kept.seen());
    }
  }

  /** The checkpoints that were kept, and how many contradicted them. */
  @GET
  public Uni<Page> list(@QueryParam("na") Long na, @QueryParam("limiet") Integer limiet) {
    Paging paging = Paging.of(null, limiet);
    return transactions.technisch(
        tx ->
            Uni.combine()
                .all()
                .unis(
                    store.page(tx, na == null ? Long.MAX_VALUE : na, paging.rows()),
                    store.objections(tx))
                .asTuple()
                .map(found -> page(found.getItem1(), found.getItem2(), paging.limiet())));
  }

  private static Page page(List<Kept> rows, long objections, int limit) {
    List<Item> items = rows.stream().limit(limit).map(Item::of).toList();
    String next = rows.size() > limit ? String.valueOf(items.getLast().omvang()) : null;
    return new Page(items, objections, next);
  }
}
