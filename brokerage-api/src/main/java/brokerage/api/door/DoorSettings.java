package brokerage.api.door;

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
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets endpoints take an {@link Identity} or a {@link Desk} as an argument, and nobody pass without an identity. */
@Configuration(proxyBeanMethods = false)
class DoorSettings implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Commands commands;
    private final Vault vault;
    private final Keyring keyring;
    private final DevelopmentHeaders identity;

    DoorSettings(Commands commands, Vault vault, Keyring keyring, DevelopmentHeaders identity) {
        this.commands = commands;
        this.vault = vault;
        this.keyring = keyring;
        this.identity = identity;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(identity).addPathPatterns(Addresses.ROOT + "/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Identity.class || parameter.getParameterType() == Desk.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        LimitedRequest body = Objects.requireNonNull(web.getNativeRequest(LimitedRequest.class));
        Identity who = (Identity) Objects.requireNonNull(request.getAttribute(DevelopmentHeaders.IDENTITY));
        if (parameter.getParameterType() == Identity.class) return who;
        return new Desk(commands, vault, keyring, who, new Guards(request, body));
    }
}
