package nl.warmeoverdracht.messaging;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.Executor;

/** Runs work on an event loop, where the reactive database clients want to be. */
public final class EventLoop {

  private EventLoop() {}

  /** An executor for the context of the caller, or for a new one when the caller has none. */
  static Executor of(Vertx vertx) {
    Context current = Vertx.currentContext();
    return current != null && VertxContext.isDuplicatedContext(current)
        ? command -> run(current, command)
        : fresh(vertx);
  }

  /** An executor for a new context, one that also Hibernate Reactive accepts. */
  public static Executor fresh(Vertx vertx) {
    Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
    VertxContextSafetyToggle.setContextSafe(context, true);
    return command -> run(context, command);
  }

  /** At once when already there, which saves a hop on the hot path. */
  private static void run(Context context, Runnable command) {
    if (Vertx.currentContext() == context && Context.isOnEventLoopThread()) {
      command.run();
    } else {
      context.runOnContext(ignored -> command.run());
    }
  }
}
