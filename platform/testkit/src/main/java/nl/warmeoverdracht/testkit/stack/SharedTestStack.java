package nl.warmeoverdracht.testkit.stack;

/** The one stack of this JVM, chosen by the system property {@code wo.stack}. */
final class SharedTestStack {
  private static final String SWITCH = "wo.stack";
  private static final TestStack STACK = choose(System.getProperty(SWITCH, "devstack"));

  private SharedTestStack() {}

  static TestStack get() {
    return STACK;
  }

  private static TestStack choose(String name) {
    return switch (name) {
      case "devstack" -> new DevstackTestStack();
      case "testcontainers" -> new ContainerTestStack();
      default ->
          throw new IllegalArgumentException(
              "-D" + SWITCH + "=" + name + " is unknown; use devstack or testcontainers");
    };
  }
}
