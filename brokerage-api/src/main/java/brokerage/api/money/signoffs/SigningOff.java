package brokerage.api.money.signoffs;

import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import brokerage.api.vault.Kind;
import brokerage.language.id.SignOffId;
import brokerage.signoff.SignOffCommand.SignOffMonth;
import brokerage.signoff.Signature;
import java.time.YearMonth;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Compares a month once more and puts somebody's name to it. */
@Component
record SigningOff(Reconciling reconciling) {

    private static final int LONGEST = 4_000;

    ResponseEntity<Told> signOff(YearMonth month, String words, Lists lists, Question question, Desk desk) {
        if (words.isBlank() || words.length() > LONGEST)
            throw RequestFault.badParameter("words", "1 to %d characters are expected".formatted(LONGEST));
        desk.sent(month.toString(), words, lists.caseDigest(), lists.ledgerDigest());
        Comparison compared = reconciling.compare(month, lists, question);
        SignOffId id = SignOffId.of(desk.council(), month);
        Matter matter = desk.opening(id);
        var said = matter.keep(Kind.SIGN_OFF_WORDS, words);
        return matter.tell(new SignOffMonth(id, new Signature(desk.today(), compared.compared(lists), said)));
    }
}
