package nl.warmeoverdracht.audit.verify;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs a test at the first, a middle and the last of 66,000 leaves, and at every border of tiles.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ValueSource(ints = {0, 1, 255, 256, 257, 33_333, 65_535, 65_536, 65_537, 65_999})
@interface Places {}
