package brokerage.api.embedded;

import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Binds as Spring itself would, so that environment variables and YAML lists count as set too. */
class WhenUnsetCondition implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        String property = metadata.getAnnotations().get(WhenUnset.class).getString("value");
        return Binder.get(context.getEnvironment())
                .bind(property, Bindable.listOf(String.class))
                .orElse(List.of())
                .stream()
                .allMatch(String::isBlank);
    }
}
