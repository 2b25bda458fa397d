package brokerage.api.desk;

import brokerage.api.door.Identity;
import brokerage.api.door.LimitedRequest;
import brokerage.api.log.Commands;
import brokerage.api.vault.Vault;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets endpoints take a {@link Desk} as an argument. */
@Configuration(proxyBeanMethods = false)
class DeskSettings implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Commands commands;
    private final Vault vault;
    private final Keyring keyring;

    DeskSettings(Commands commands, Vault vault, Keyring keyring) {
        this.commands = commands;
        this.vault = vault;
        this.keyring = keyring;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Desk.class;
    }

    @Override
    public Desk resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var body = Objects.requireNonNull(web.getNativeRequest(LimitedRequest.class));
        return new Desk(commands, vault, keyring, Identity.of(web), new Guards(request, body));
    }
}
