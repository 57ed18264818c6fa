package nl.warmeoverdracht.web.security;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.web.command.CurrentRequest;

/** Makes the caller injectable into request-scoped beans; singletons ask {@link CurrentRequest}. */
@Dependent
class BellerProducer {

  @Produces
  @Dependent
  Beller beller(CurrentRequest request) {
    return request.beller();
  }
}
