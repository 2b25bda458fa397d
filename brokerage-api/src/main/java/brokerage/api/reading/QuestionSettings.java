package brokerage.api.reading;

import brokerage.api.door.Identity;
import brokerage.api.door.LondonDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets endpoints take a {@link Question} as an argument, made of the parameters {@code asAt} and {@code knownAt}; one that a form
 * sends empty is as good as left out.
 */
@Configuration(proxyBeanMethods = false)
class QuestionSettings implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Clock clock;
    private final Patience patience;

    QuestionSettings(Clock clock, Patience patience) {
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Question.class;
    }

    @Override
    public Question resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        LocalDate asAt = asAt(request.getParameter("asAt"));
        KnownAt knownAt = patience.read(request.getParameter(KnownAt.NAME));
        return new Question(Identity.of(request), asAt, knownAt, patience);
    }

    private LocalDate asAt(@Nullable String asked) {
        return asked == null || asked.isEmpty() ? LondonDay.today(clock) : Dates.read("asAt", asked);
    }
}
