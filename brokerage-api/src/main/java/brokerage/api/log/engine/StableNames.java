package brokerage.api.log.engine;

import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;

/** Events as JSON under their stored names instead of the names of classes. For events alone: it knows nothing else. */
public final class StableNames extends Jackson3Serializer {

    private final StoredNames names;

    /** A field nobody knows fails too: a fact is read whole or not at all. */
    public StableNames(StoredNames names) {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)));
        this.names = names;
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
