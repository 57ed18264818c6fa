package nl.warmeoverdracht.devstack;

/**
 * What {@code java -jar devstack.jar} runs. Compiled for old Java, so that someone without a JDK 25
 * reads one clear line instead of an UnsupportedClassVersionError.
 */
public final class Launcher {
  private static final int NEEDED = 25;

  private Launcher() {}

  /** Checks the Java version, then hands over to {@link Devstack}. */
  public static void main(String[] words) throws Exception {
    String version = System.getProperty("java.specification.version");
    if (!suffices(version)) {
      System.err.println(
          "This is Java "
              + version
              + " and devstack needs a JDK "
              + NEEDED
              + ". Install one (for example Eclipse Temurin 25) and set JAVA_HOME to it, or use"
              + " `make`, which finds it.");
      System.exit(1);
    }
    Class.forName("nl.warmeoverdracht.devstack.Devstack")
        .getMethod("main", String[].class)
        .invoke(null, (Object) words);
  }

  /** Old versions are written 1.8, newer ones 17. */
  static boolean suffices(String version) {
    return !version.startsWith("1.") && Integer.parseInt(version) >= NEEDED;
  }
}
