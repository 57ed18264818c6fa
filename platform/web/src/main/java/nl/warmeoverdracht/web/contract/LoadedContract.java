package nl.warmeoverdracht.web.contract;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import nl.warmeoverdracht.contracts.openapi.ApiDocument;
import nl.warmeoverdracht.contracts.openapi.Operation;

/**
 * The service's own contract, read and compiled once at start. An operation that does not say who
 * may call it stops the start: nothing is open by accident.
 */
@Startup
@Singleton
public class LoadedContract {

  private final ApiDocument document;

  LoadedContract(WebConfig config) {
    this.document = ApiDocument.load(config.contract());
    List<Operation> unguarded =
        document.operations().stream().filter(LoadedContract::isUnguarded).toList();
    if (!unguarded.isEmpty()) {
      throw new IllegalStateException("x-rollen or x-taken missing in the contract: " + unguarded);
    }
    document.operations().forEach(Operation::compileRequest);
  }

  /** The contract. */
  public ApiDocument document() {
    return document;
  }

  private static boolean isUnguarded(Operation operation) {
    return !operation.open()
        && !operation.isForPrivatePeople()
        && (operation.rollen().isEmpty() || operation.taken().isEmpty());
  }
}
