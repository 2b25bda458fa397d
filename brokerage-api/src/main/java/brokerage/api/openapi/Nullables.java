package brokerage.api.openapi;

import brokerage.api.access.Requires;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says of each component that may be null, or is to some, that it may, and of numbers and yes or no, which never are, that they
 * must be there: whoever generates a client must know.
 */
@Component
final class Nullables implements ModelConverter {

    private static final String NULL = "null";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) return null;
        @Nullable Schema<?> resolved = chain.next().resolve(type, context, chain);
        Class<?> described = Json31.mapper().constructType(type.getType()).getRawClass();
        if (resolved != null && described.isRecord()) mark(described, definition(resolved, context));
        return resolved;
    }

    private static Schema<?> definition(Schema<?> resolved, ModelConverterContext context) {
        String reference = resolved.get$ref();
        if (reference == null) return resolved;
        return context.getDefinedModels().getOrDefault(reference.substring(reference.lastIndexOf('/') + 1), resolved);
    }

    @SuppressWarnings("rawtypes") // as the library has it
    private static void mark(Class<?> described, Schema<?> schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) return;
        for (RecordComponent component : described.getRecordComponents()) {
            if (mayBeNull(component)) properties.computeIfPresent(component.getName(), (name, its) -> orNull(its));
            if (component.getType().isPrimitive() && properties.containsKey(component.getName()))
                schema.addRequiredItem(component.getName());
        }
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.isAnnotationPresent(Requires.class);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Schema orNull(Schema schema) {
        if (schema.get$ref() != null) return new Schema<>().anyOf(List.of(schema, new Schema<>().types(Set.of(NULL))));
        if (schema.getTypes() == null || schema.getTypes().contains(NULL)) return schema;
        Set<String> types = new LinkedHashSet<>(schema.getTypes());
        types.add(NULL);
        schema.setTypes(types);
        if (schema.getEnum() != null) schema.addEnumItemObject(null);
        return schema;
    }
}
