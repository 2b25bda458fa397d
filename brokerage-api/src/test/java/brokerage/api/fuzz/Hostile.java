package brokerage.api.fuzz;

import java.util.List;
import java.util.Random;

/** Texts that have broken other services. */
final class Hostile {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "\uD800",
            "x\uDFFFy",
            "\u202Egnp.exe",
            "\u2066\u2069\u200F",
            "\u200B\u200C\u200D\uFEFF",
            "\uFFFE\uFFFF",
            "Z\u0351\u036B\u0343\u036A".repeat(200),
            "👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "ﷺ".repeat(100),
            "İıſK",
            "=cmd|' /C calc'!A0",
            "'; drop table domainevententry; --",
            "${jndi:ldap://127.0.0.1/a}",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "../../../../etc/passwd",
            "%00%0d%0aX: y",
            "null",
            "NaN",
            "-0",
            "1e400",
            "9999999999999999999999",
            "0x10",
            "2023-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "2023-03-31T25:00:00Z",
            "child:fuzz:x",
            "child::",
            "child:other-council:abcdefghijklmnopqrstuv",
            "A".repeat(1000));

    private Hostile() {}

    static String text(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> scrambled(random, 1 + random.nextInt(60));
            case 1 -> random.nextInt(40) == 0 ? "M".repeat(1_000_000) : "m".repeat(random.nextInt(5000));
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    /** Of any characters at all, halves among them. */
    private static String scrambled(Random random, int length) {
        char[] text = new char[length];
        for (int i = 0; i < length; i++) text[i] = (char) random.nextInt(random.nextBoolean() ? 128 : 0x10000);
        return new String(text);
    }

    /** A number as it may be written in JSON, however large. */
    static String number(Random random) {
        List<String> numbers = List.of(
                "-1",
                "0",
                "-0",
                "0.0",
                "1e400",
                "-1e400",
                "1e-400",
                "2147483648",
                "-2147483649",
                "9223372036854775808",
                "99999999999999999999999999999999",
                "0.1",
                "1.005",
                "1E+2",
                "1e2147483648",
                "4800.001",
                "1".repeat(2000));
        return numbers.get(random.nextInt(numbers.size()));
    }
}
