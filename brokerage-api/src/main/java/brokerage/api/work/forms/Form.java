package brokerage.api.work.forms;

import brokerage.api.door.Addresses;
import brokerage.api.work.shown.Link;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.UriTemplate;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What can be told by filling in. A form is sent to the address below {@code /work} that the command has below the API's root, and
 * stands at the same with {@code /new} behind it.
 *
 * @param address of the command below the API's root, with the names of ids in braces
 * @param explanation what comes of it; empty where the title says it
 * @param button what the last button says
 */
public record Form(String address, String title, String explanation, String button, List<Group> groups) {

    /** Inputs that belong together; a title of its own where there are several groups. */
    public record Group(String title, List<Input> inputs) {

        static Group of(String title, Input... inputs) {
            return new Group(title, List.of(inputs));
        }
    }

    static Form of(String address, String title, String explanation, String button, Input... inputs) {
        return new Form(address, title, explanation, button, List.of(Group.of("", inputs)));
    }

    static Form of(String address, String title, String explanation, String button, Group... groups) {
        return new Form(address, title, explanation, button, List.of(groups));
    }

    /** The ids in a page's address, if it is this form's. */
    Optional<Map<String, String>> names(String page) {
        PathPattern pattern = PathPatternParser.defaultInstance.parse(Addresses.WORK + address);
        return Optional.ofNullable(pattern.matchAndExtract(PathContainer.parsePath(page)))
                .map(PathPattern.PathMatchInfo::getUriVariables);
    }

    /** Below the API's root and below that of the pages, the record that it is about; empty where one is only being made. */
    String record() {
        String[] steps = address.split("/");
        return steps.length < 3 ? "" : String.join("/", Arrays.copyOf(steps, 3));
    }

    /** Where records such as the one that is made are listed. */
    Link above() {
        return switch (address) {
            case "/pipeline" -> new Link("Homes to come", Addresses.WORK + address);
            case "/budgets" -> new Link("Budgets", Addresses.WORK + address);
            case "/actions" -> new Link("Action plan", Addresses.BOARD + "/plan");
            default -> new Link("Worklist", Addresses.WORK);
        };
    }

    String addressOf(Map<String, String> names) {
        return new UriTemplate(address).expand(names).toString();
    }

    Stream<Input> inputs() {
        return groups.stream().flatMap(group -> group.inputs().stream());
    }
}
