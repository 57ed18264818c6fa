package nl.warmeoverdracht.devstack;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process of its own that runs a stack until it is killed; {@link StackDeathIT} kills it. */
final class StackHolder {
  private StackHolder() {}

  public static void main(String[] words) throws InterruptedException {
    Stack.start(StackOptions.freePorts(Path.of(words[0])).only(Server.POSTGRES, Server.KAFKA));
    new CountDownLatch(1).await();
  }
}
