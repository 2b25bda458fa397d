package brokerage.api.log.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Events as JSON under their stored names instead of the names of classes. For events alone: it knows nothing else. */
public final class StableNames extends Jackson3Serializer {

    private final StoredNames names;

    public StableNames(StoredNames names) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(StableNames::toTheLetter));
        this.names = names;
    }

    /** A fact is read as it was written or not at all: no field nobody knows, no number for a word, no blank for a date. */
    private static void toTheLetter(JsonMapper.Builder json) {
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .defaultLeniency(false)
                .addModule(new SimpleModule("written")
                        .addDeserializer(Instant.class, new Written<>(Instant.class, Instant::parse))
                        .addDeserializer(LocalDate.class, new Written<>(LocalDate.class, LocalDate::parse))
                        .addDeserializer(YearMonth.class, new Written<>(YearMonth.class, YearMonth::parse)))
                .withCoercionConfigDefaults(read -> List.of(
                                CoercionInputShape.EmptyString,
                                CoercionInputShape.EmptyArray,
                                CoercionInputShape.EmptyObject)
                        .forEach(nothing -> read.setCoercion(nothing, CoercionAction.Fail)))
                .withCoercionConfig(
                        LogicalType.Textual,
                        read -> List.of(
                                        CoercionInputShape.Boolean,
                                        CoercionInputShape.Integer,
                                        CoercionInputShape.Float)
                                .forEach(noText -> read.setCoercion(noText, CoercionAction.Fail)));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        return MetaData.class.equals(type) ? super.typeForClass(type) : names.typeOf(Objects.requireNonNull(type));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return MetaData.class.getName().equals(type.getName()) ? super.classForType(type) : names.classOf(type);
    }
}
