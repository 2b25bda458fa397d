package brokerage.api.work;

import brokerage.api.board.shown.Said;
import brokerage.api.inside.Asking;
import brokerage.api.reading.Question;
import brokerage.api.work.shown.Sheet;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** Draws a sheet below the date it is about, with the position it is known at. */
final class Drawing {

    /** Of a page that is asked for any date; where only now makes sense, the date cannot be chosen. */
    enum Dated {
        ANY_DATE,
        NOW
    }

    private Drawing() {}

    static String of(Sheet sheet, Dated dated, Asking asking, HttpServletRequest request, Model model) {
        Question question = asking.question();
        model.addAttribute("sheet", sheet);
        model.addAttribute("dated", dated == Dated.ANY_DATE);
        model.addAttribute("address", request.getRequestURI());
        model.addAttribute("asAt", question.asAt());
        model.addAttribute("on", Said.date(question.asAt()));
        model.addAttribute("live", question.isLive());
        model.addAttribute("position", question.position());
        model.addAttribute("knownAt", question.knownAt(question.position()));
        model.addAttribute("done", done(request.getParameter("done")));
        return "sheet";
    }

    /** The position at which a form of theirs was recorded, where that is what led them here. */
    private static @Nullable String done(@Nullable String position) {
        return position != null && position.matches("\\d{1,18}") ? position : null;
    }
}
