package brokerage.api.board.pack;

import brokerage.api.board.shown.Said;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * A pack as a tagged PDF (PDF/UA-1): title, language, headings, bookmarks, and tables with their headers. Its file speaks of the
 * moment its facts were known, not of the one it was made at, so that the same facts are the same file.
 */
@Component
class PackPdf {

    /** Comes with PDFBox, under the SIL Open Font License 1.1. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int REGULAR = 400;
    private static final String DATES = "(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*";

    private final SpringTemplateEngine templates;

    PackPdf(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    byte[] of(Pack pack, String digest) {
        var context = new Context(Locale.UK);
        context.setVariable("pack", pack);
        context.setVariable("title", Cover.TITLE);
        context.setVariable("cover", Cover.lines(pack, digest));
        context.setVariable("on", Said.date(pack.now().asAt()));
        context.setVariable("before", Said.date(pack.then().asAt()));
        Instant known = Objects.requireNonNullElse(pack.knownAt(), Instant.EPOCH);
        return drawn(templates.process("pack", context), known, pack.now().position());
    }

    private static byte[] drawn(String page, Instant known, long position) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(page, null);
        builder.usePdfUaAccessibility(true);
        builder.useFont(PackPdf::font, "Liberation Sans", REGULAR, FontStyle.NORMAL, true);
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            date(pdf, known);
            pdf.setDocumentId(position);
            pdf.save(out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), "the font that comes with PDFBox");
    }

    private static void date(PDDocument pdf, Instant known) throws IOException {
        pdf.getDocumentInformation()
                .setCreationDate(
                        GregorianCalendar.from(known.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS)));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata == null) return;
        String words = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(words.replaceAll(DATES, "$1" + known.truncatedTo(ChronoUnit.SECONDS))
                .getBytes(StandardCharsets.UTF_8));
    }
}
