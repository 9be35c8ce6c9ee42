import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.stream.Collectors;
import vokasi.Dataset;

/**
 * Reads datasets into the classes that quicktype makes of dataset.schema.json. The class
 * Converter, which it makes too, reads them loosely; this is strict, to copy from.
 *
 * As a program it says of each file whether it can be read, and where not.
 */
public final class Documents {
    /** A mapper that takes no unknown member, no null, no number for a text, and writes no null. */
    static ObjectMapper mapper() {
        var dates = new SimpleModule(); // does what jackson-datatype-jsr310 would
        text(dates, LocalDate.class, LocalDate::parse, LocalDate::toString);
        text(dates, OffsetDateTime.class, OffsetDateTime::parse, DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
        return JsonMapper.builder()
            .addModule(dates.setDeserializerModifier(new PlacesOfWords()))
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
            .withCoercionConfig(LogicalType.Textual, c -> c
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();
    }

    /** Tells the place of a word that is in no list: that of the member, not of the object around it. */
    private static final class PlacesOfWords extends BeanDeserializerModifier {
        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(DeserializationConfig config, JavaType type, BeanDescription about, JsonDeserializer<?> words) {
            return new StdDeserializer<Object>(type) {
                @Override
                public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
                    try {
                        return words.deserialize(in, context);
                    } catch (IOException fault) {
                        throw JsonMappingException.from(in, fault.getMessage());
                    }
                }
            };
        }
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> parse, Function<T, String> format) {
        module.addDeserializer(type, new StdDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                if (!in.hasToken(JsonToken.VALUE_STRING)) {
                    return type.cast(context.handleUnexpectedToken(type, in));
                }
                try {
                    return parse.apply(in.getText());
                } catch (DateTimeException fault) {
                    throw JsonMappingException.from(in, fault.getMessage());
                }
            }
        });
        module.addSerializer(type, new StdSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(format.apply(value));
            }
        });
    }

    static Dataset read(ObjectMapper mapper, String text) throws JsonProcessingException {
        Dataset dataset = mapper.readValue(text, Dataset.class);
        if (dataset == null) {
            throw JsonMappingException.from((JsonParser) null, "null is no dataset");
        }
        return dataset;
    }

    /** The place of a fault as JSON Pointer. */
    static String pointer(JsonMappingException fault) {
        return fault.getPath().stream()
            .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
            .map(token -> "/" + token.replace("~", "~0").replace("/", "~1"))
            .collect(Collectors.joining());
    }

    public static void main(String[] files) throws IOException {
        ObjectMapper mapper = mapper();
        boolean refused = false;
        for (String file : files) {
            try {
                read(mapper, Files.readString(Path.of(file)));
                System.out.println(file + " is valid");
            } catch (JsonMappingException fault) {
                System.out.println(file + " is refused at " + pointer(fault) + ": " + fault.getOriginalMessage());
                refused = true;
            } catch (JsonProcessingException fault) {
                System.out.println(file + " is not JSON: " + fault.getMessage());
                refused = true;
            }
        }
        System.exit(refused ? 1 : 0);
    }
}
