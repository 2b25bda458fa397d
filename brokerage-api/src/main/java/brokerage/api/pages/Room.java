package brokerage.api.pages;

import brokerage.api.access.Permission;
import brokerage.api.access.Role;
import brokerage.api.door.Addresses;
import java.util.Arrays;
import java.util.List;

/** A page that the top of every page leads to, in their order there, for the roles that may enter it. */
public enum Room {
    WORKLIST("Worklist", Addresses.WORK, Permission.DECIDE_ON_MATCHES),
    BOARD("Board", Addresses.BOARD, Permission.READ_VIEWS),
    MONEY("Money", Addresses.BOARD + "/money", Permission.READ_VIEWS),
    AHEAD("Year ahead", Addresses.BOARD + "/ahead", Permission.READ_VIEWS),
    FORECAST("Forecast", Addresses.BOARD + "/forecast", Permission.READ_VIEWS),
    PLAN("Action plan", Addresses.BOARD + "/plan", Permission.READ_VIEWS),
    MEETINGS("Meetings", Addresses.BOARD + "/meetings", Permission.READ_VIEWS),
    REFERRALS("Referrals", Addresses.WORK + "/referrals", Permission.READ_RECORDS),
    CHILDREN("Children", Addresses.WORK + "/children", Permission.READ_RECORDS),
    HOMES("Homes", Addresses.WORK + "/homes", Permission.READ_RECORDS);

    private final String title;
    private final String address;
    private final Permission permission;

    Room(String title, String address, Permission permission) {
        this.title = title;
        this.address = address;
        this.permission = permission;
    }

    public String title() {
        return title;
    }

    public String address() {
        return address;
    }

    /** Where whoever is here in this role begins. */
    static String firstOf(Role role) {
        return of(role).stream().findFirst().map(Room::address).orElse(Addresses.BOARD);
    }

    static List<Room> of(Role role) {
        return Arrays.stream(values()).filter(room -> role.may(room.permission)).toList();
    }
}
