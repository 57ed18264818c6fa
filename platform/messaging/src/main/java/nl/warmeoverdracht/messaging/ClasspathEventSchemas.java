package nl.warmeoverdracht.messaging;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds {@code <folder>/<topic>/<gebeurtenis>.v1.schema.json} on the classpath. */
@DefaultBean
@ApplicationScoped
class ClasspathEventSchemas implements EventSchemas {

  private static final String TYPE_PREFIX = "nl.warmeoverdracht.";

  private final String folder;

  ClasspathEventSchemas(MessagingConfig config) {
    this.folder = config.schemas();
  }

  @Override
  public Optional<String> location(String topic, String type) {
    if (!type.startsWith(TYPE_PREFIX)) {
      return Optional.empty();
    }
    String path =
        folder + "/" + topic + "/" + type.substring(TYPE_PREFIX.length()) + ".schema.json";
    boolean known = Thread.currentThread().getContextClassLoader().getResource(path) != null;
    return known ? Optional.of("classpath:" + path) : Optional.empty();
  }
}
