package brokerage.flow;

import brokerage.child.ChildCommand.EraseRecord;
import brokerage.child.ChildCommand.ReadHistory;
import brokerage.child.ChildHistory;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ReferralId;
import brokerage.referral.ReferralCommand.EraseWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * A child's record is erased, and with it the words of each referral all of whose children are: siblings share a
 * referral, and what was said there of one may be said of all.
 *
 * <p>Locks the referrals first, then every child they name, each kind in the order of their ids: of two siblings who are
 * erased at once the second sees that the first is.
 */
@Flow
class ErasureFlow {

    private final Repository<?> referrals;
    private final Repository<?> children;

    ErasureFlow(
            @Qualifier("referralRepository") Repository<?> referrals,
            @Qualifier("childRepository") Repository<?> children) {
        this.referrals = referrals;
        this.children = children;
    }

    @CommandHandler
    Object on(EraseRecord c) throws Exception {
        List<LockedReferral> named = locked(c.referrals());
        var concerned = new LinkedHashMap<String, Aggregate<?>>();
        for (String child : children(c.child(), named)) concerned.put(child, children.load(child));
        Aggregate<?> child = Objects.requireNonNull(concerned.get(c.child().value()), "locked like the others");
        Object version = Residence.handle(child, c);
        for (LockedReferral referral : named)
            if (areErased(referral.history().known().children(), concerned))
                referral.tell(new EraseWords(referral.id()));
        return version;
    }

    private List<LockedReferral> locked(List<ReferralId> ids) throws Exception {
        List<LockedReferral> locked = new ArrayList<>();
        for (String id : ids.stream().map(ReferralId::value).distinct().sorted().toList())
            locked.add(new LockedReferral(referrals, new ReferralId(id)));
        return locked;
    }

    private static List<String> children(ChildRef child, List<LockedReferral> named) {
        return Stream.concat(
                        Stream.of(child),
                        named.stream().flatMap(referral -> referral.history().known().children().stream()))
                .map(ChildRef::value)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean areErased(List<ChildRef> named, Map<String, Aggregate<?>> concerned) throws Exception {
        for (ChildRef child : named) {
            Aggregate<?> record = Objects.requireNonNull(concerned.get(child.value()), "locked like the others");
            var history = (ChildHistory) Residence.handle(record, new ReadHistory(child));
            if (!history.keeping().erased()) return false;
        }
        return true;
    }
}
