package nl.warmeoverdracht.web.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the rows of this page
 * @param volgende the cursor of the next page; null on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String volgende) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * A page from rows read with {@link Paging#rows()}: one more than fits, which only tells that
   * there is a next page.
   */
  public static <T> Page<T> of(Paging paging, List<T> rows, Function<T, UUID> id) {
    if (rows.size() <= paging.limiet()) {
      return new Page<>(rows, null);
    }
    List<T> items = rows.subList(0, paging.limiet());
    return new Page<>(items, Paging.cursor(id.apply(items.getLast())));
  }

  /** The same page with each row changed, for example to its JSON form. */
  public <R> Page<R> map(Function<? super T, ? extends R> function) {
    return new Page<>(items.stream().<R>map(function).toList(), volgende);
  }
}
