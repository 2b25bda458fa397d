package brokerage.api.pages;

import brokerage.api.door.Identity;
import java.util.List;
import java.util.Locale;

/**
 * What stands around each page.
 *
 * @param mayChoose whether they hold other roles they could look in
 */
public record Frame(String council, String reader, String role, boolean mayChoose, List<Room> rooms) {

    static Frame of(Identity identity, int rolesHeld) {
        return new Frame(
                identity.council().value(),
                identity.actor(),
                inWords(identity.role().word()),
                rolesHeld > 1,
                Room.of(identity.role()));
    }

    static String inWords(String role) {
        return role.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
