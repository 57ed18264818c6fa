package nl.warmeoverdracht.devstack.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.StateDirectory;

/**
 * A parsed command line.
 *
 * @param command the first word
 * @param names the other words
 * @param flags options without a value
 * @param stack name of the stack, {@code run} unless given
 */
record Arguments(String command, List<String> names, Set<String> flags, String stack) {
  private static final Set<String> FLAGS =
      Set.of("--servers-only", "--free-ports", "--yes", "--follow", "--stacktrace");

  static Arguments parse(String... words) {
    String stack = "run";
    List<String> names = new ArrayList<>();
    Set<String> flags = new java.util.HashSet<>();
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals("--stack") && i + 1 < words.length) {
        stack = words[++i];
      } else if (FLAGS.contains(words[i])) {
        flags.add(words[i]);
      } else if (words[i].startsWith("-")) {
        throw new DevstackException("Option " + words[i] + " is unknown", "See `devstack help`");
      } else {
        names.add(words[i]);
      }
    }
    String command = names.isEmpty() ? "help" : names.removeFirst();
    return new Arguments(command, List.copyOf(names), Set.copyOf(flags), checked(stack));
  }

  private static String checked(String stack) {
    if (!stack.matches("[a-z0-9-]{1,40}")) {
      throw new DevstackException(
          "Stack name " + stack + " is not allowed", "Use small letters, digits and hyphens");
    }
    return stack;
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  StateDirectory state() {
    return StateDirectory.ofUser(stack);
  }
}
