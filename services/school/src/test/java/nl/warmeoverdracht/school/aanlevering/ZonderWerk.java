package nl.warmeoverdracht.school.aanlevering;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import nl.warmeoverdracht.testkit.stack.ServiceProcess;
import nl.warmeoverdracht.testkit.stack.TestStack;

/**
 * The service of this JVM takes no deliveries up; another process does, which can be killed and
 * whose memory can be measured.
 */
public final class ZonderWerk implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("warmeoverdracht.school.aanlevering.elke", "off");
  }

  /** The process that works, and is silent for at most a second before another may take over. */
  static ServiceProcess werkproces() {
    return ServiceProcess.start(
        TestStack.shared(), "school", Map.of("WARMEOVERDRACHT_SCHOOL_AANLEVERING_BEZET", "PT1S"));
  }
}
