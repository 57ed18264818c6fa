package nl.warmeoverdracht.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** A JSON Schema with formats asserted, and every deviation named. Thread-safe. */
public final class Schemas {

  private final Schema schema;

  private Schemas(Schema schema) {
    this.schema = schema;
  }

  /** Compiles the text of a schema whose references all point into itself. */
  public static Schemas of(String schemaText) {
    return new Schemas(
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText));
  }

  /** Every deviation of this JSON, in English with its place; empty when it is as it should be. */
  public List<String> deviations(String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }
}
