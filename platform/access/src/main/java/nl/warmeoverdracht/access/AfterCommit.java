package nl.warmeoverdracht.access;

import java.util.ArrayList;
import java.util.List;

/** Tasks to run once a transaction has committed; a rolled-back transaction runs none of them. */
final class AfterCommit {

  private final List<Runnable> tasks = new ArrayList<>();

  void add(Runnable task) {
    tasks.add(task);
  }

  void run() {
    tasks.forEach(Runnable::run);
  }
}
