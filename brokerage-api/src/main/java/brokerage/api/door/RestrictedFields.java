package brokerage.api.door;

import brokerage.api.access.Requires;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * What a component of an answer {@link Requires} is asked once more while it is written: to whoever may not see it, and where
 * nobody asks, it is null, whatever the endpoint put in.
 */
@Configuration(proxyBeanMethods = false)
class RestrictedFields {

    @Bean
    JsonMapperBuilderCustomizer written() {
        return json -> json.addModule(new SimpleModule("restricted").setSerializerModifier(new Restricting()));
    }

    private static final class Restricting extends ValueSerializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription.Supplier type, List<BeanPropertyWriter> components) {
            components.replaceAll(component -> Optional.ofNullable(component.getAnnotation(Requires.class))
                    .<BeanPropertyWriter>map(required -> new Restricted(component, required))
                    .orElse(component));
            return components;
        }
    }

    private static final class Restricted extends BeanPropertyWriter {

        private static final long serialVersionUID = 1;

        private final Requires required;

        Restricted(BeanPropertyWriter component, Requires required) {
            super(component);
            this.required = required;
        }

        @Override
        public void serializeAsProperty(Object bean, JsonGenerator json, SerializationContext context)
                throws Exception {
            if (isShown()) super.serializeAsProperty(bean, json, context);
            else json.writeNullProperty(getName());
        }

        private boolean isShown() {
            return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                    .filter(request -> Identity.of(request).may(required.value()))
                    .isPresent();
        }
    }
}
