package nl.warmeoverdracht.devstack;

/** The command line of devstack. */
public final class Devstack {
  private Devstack() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) throws Exception {
    try (Stack stack = Stack.start(StackOptions.freePorts(java.nio.file.Path.of(arguments[0])))) {
      System.out.println(stack.access().token("systeem-uwv-00000099200000001000"));
      System.out.println(stack.access().token("dienst-school"));
      System.in.read();
    }
  }
}
