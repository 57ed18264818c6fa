package nl.warmeoverdracht.school.leerling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import org.junit.jupiter.api.Test;

class AkkoordIdTest {

  private static final Partij PARTIJ = Partij.van("00000099000000024000", "school");
  private static final UUID LEERLING = new UUID(1, 2);

  @Test
  void shouldFollowFromTheCommand() {
    UUID id = AkkoordId.van(PARTIJ, LEERLING, "sleutel");
    assertThat(AkkoordId.van(PARTIJ, LEERLING, "sleutel")).isEqualTo(id);
    assertThat(id.version()).isEqualTo(8);
    assertThat(id.variant()).isEqualTo(2);
  }

  @Test
  void shouldDifferByPartyPupilAndKey() {
    UUID id = AkkoordId.van(PARTIJ, LEERLING, "sleutel");
    Partij andere = Partij.van("00000099000000051000", "trajectaanbieder");
    assertThat(AkkoordId.van(andere, LEERLING, "sleutel")).isNotEqualTo(id);
    assertThat(AkkoordId.van(PARTIJ, new UUID(1, 3), "sleutel")).isNotEqualTo(id);
    assertThat(AkkoordId.van(PARTIJ, LEERLING, "sleutel2")).isNotEqualTo(id);
  }
}
