package io.github.vanban.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.vanban.Extraction;
import io.github.vanban.internal.write.json.ExtractionReader;
import io.github.vanban.internal.write.json.ExtractionWriter;
import io.github.vanban.internal.write.json.JsonFields;
import io.github.vanban.read.InputException;
import java.io.IOException;

/**
 * Teaches an {@code ObjectMapper} the JSON of an {@link Extraction}: the fields of a line of the
 * output from {@code chars} on, out and in.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new VanBanModule());
 * String json = mapper.writeValueAsString(extraction);
 * Extraction back = mapper.readValue(json, Extraction.class); // equal to extraction
 * }</pre>
 *
 * <p>Needs {@code com.fasterxml.jackson.core:jackson-databind}. Thread-safe once registered.
 */
@SuppressWarnings("exports") // who has use for it requires Jackson; others need not have it
public final class VanBanModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** A module to register. */
  public VanBanModule() {
    super("vanban");
    addSerializer(Extraction.class, new Writer());
    addDeserializer(Extraction.class, new Reader());
  }

  private static final class Writer extends StdSerializer<Extraction> {

    private static final long serialVersionUID = 1L;

    Writer() {
      super(Extraction.class);
    }

    @Override
    public void serialize(Extraction extraction, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartObject();
      json.writeNumberField("chars", extraction.length());
      ExtractionWriter.write(json, extraction, false);
      json.writeEndObject();
    }
  }

  private static final class Reader extends StdDeserializer<Extraction> {

    private static final long serialVersionUID = 1L;

    Reader() {
      super(Extraction.class);
    }

    @Override
    public Extraction deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      try {
        return ExtractionReader.read(JsonFields.of(json.<JsonNode>readValueAsTree()));
      } catch (InputException e) {
        throw context.instantiationException(Extraction.class, e);
      }
    }
  }
}
