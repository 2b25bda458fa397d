package brokerage.api.problems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Shows a problem as a page to whoever asks for pages; programs get it as {@code application/problem+json}. */
@Component
class ProblemPage extends AbstractHttpMessageConverter<ProblemDetail> {

    private final SpringTemplateEngine templates;

    ProblemPage(SpringTemplateEngine templates) {
        super(StandardCharsets.UTF_8, MediaType.TEXT_HTML);
        this.templates = templates;
    }

    /** Only for those who say that they read pages: whoever takes anything is a program. */
    @Override
    protected boolean canWrite(@Nullable MediaType type) {
        return super.canWrite(type)
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && Objects.requireNonNullElse(request.getRequest().getHeader(HttpHeaders.ACCEPT), "")
                        .contains(MediaType.TEXT_HTML_VALUE);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return ProblemDetail.class.isAssignableFrom(type);
    }

    @Override
    protected boolean canRead(@Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected ProblemDetail readInternal(Class<? extends ProblemDetail> type, HttpInputMessage page) {
        throw new HttpMessageNotReadableException("A page is not read", page);
    }

    @Override
    protected void writeInternal(ProblemDetail problem, HttpOutputMessage answer) throws IOException {
        var context = new Context(Locale.UK);
        context.setVariable("problem", problem);
        answer.getBody().write(templates.process("problem", context).getBytes(StandardCharsets.UTF_8));
    }
}
