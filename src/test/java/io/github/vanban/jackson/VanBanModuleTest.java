package io.github.vanban.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.vanban.Extraction;
import io.github.vanban.VanBan;
import io.github.vanban.write.JsonLines;
import org.junit.jupiter.api.Test;

class VanBanModuleTest {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new VanBanModule());

  private static final Extraction EXTRACTION =
      VanBan.extractor()
          .extract(
              "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ. Toàn tỉnh có 1.612 TTHC, trong đó"
                  + " cấp tỉnh 1.240, cấp huyện 245 và cấp xã 137, tăng 12 TTHC so với năm 2020.");

  @Test
  void should_write_the_very_fields_of_a_line_of_the_output() throws JsonProcessingException {
    ObjectNode line = (ObjectNode) MAPPER.readTree(JsonLines.line("a.txt", EXTRACTION));
    line.remove("schema");
    line.remove("source");

    assertThat(MAPPER.<JsonNode>valueToTree(EXTRACTION)).isEqualTo(line);
  }

  @Test
  void should_read_back_what_it_writes() throws JsonProcessingException {
    Extraction back = MAPPER.readValue(MAPPER.writeValueAsString(EXTRACTION), Extraction.class);

    assertThat(back).isEqualTo(EXTRACTION);
    assertThat(back.statistics().get(1).whole()).isSameAs(back.statistics().get(0));
  }

  @Test
  void should_name_the_field_that_is_no_extraction() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"chars\":\"x\"}", Extraction.class))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining("chars is no integer");
  }
}
