package brokerage.api.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;

/** Files as councils hand them in, and as nobody should: broken, packed, huge, hostile. */
final class Uploads {

    /** A file and what it is called. */
    static final class Named {
        final String name;
        final byte[] content;

        Named(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }
    }

    private static final List<String> SHEETS = List.of(
            "providers",
            "contracts",
            "homes",
            "contract_beds",
            "home_events",
            "bed_closures",
            "children",
            "placements",
            "postcodes");
    private static final List<String> NAMES = List.of(
            "../../../etc/passwd.csv",
            "..\\..\\homes.csv",
            "/homes.csv",
            "homes.csv\0.exe",
            "HOMES.CSV",
            ".csv",
            "con.csv",
            "\u202Evsc.semoh",
            "a".repeat(300) + ".csv",
            "");

    private Uploads() {}

    static Named any(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Named("all.zip", zipped(sheets(random), random));
            case 1 -> new Named("all.zip", broken(zipped(sheets(random), random), random));
            case 2 ->
                new Named("nested.zip", zipped(List.of(new Named("all.zip", zipped(sheets(random), random))), random));
            default -> sheets(random).getFirst();
        };
    }

    private static List<Named> sheets(Random random) {
        List<Named> sheets = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String sheet = SHEETS.get(random.nextInt(SHEETS.size()));
            String name = random.nextInt(12) == 0 ? NAMES.get(random.nextInt(NAMES.size())) : sheet + ".csv";
            sheets.add(new Named(name, content(sheet, random)));
        }
        return sheets;
    }

    private static byte[] content(String sheet, Random random) {
        List<String> lines = new ArrayList<>(lines(sheet));
        List<String> some = new ArrayList<>(lines.subList(0, 1));
        for (int i = random.nextInt(4); i >= 0; i--) some.add(lines.get(1 + random.nextInt(lines.size() - 1)));
        if (random.nextBoolean()) some.add(spoiled(some.removeLast(), random));
        String text = String.join(random.nextInt(8) == 0 ? "\r" : "\n", some);
        return switch (random.nextInt(16)) {
            case 0 -> ("\uFEFF" + text).getBytes(UTF_8);
            case 1 -> text.getBytes(UTF_16LE);
            case 2 -> (text + "\u00e9").getBytes(ISO_8859_1);
            case 3 -> broken(text.getBytes(UTF_8), random);
            case 4 -> (some.getFirst() + ",x".repeat(random.nextInt(5000)) + "\n").getBytes(UTF_8);
            case 5 -> (text + "\n\"" + "x".repeat(random.nextInt(100_000))).getBytes(UTF_8);
            case 6 -> new byte[random.nextInt(3)];
            default -> text.getBytes(UTF_8);
        };
    }

    private static String spoiled(String line, Random random) {
        String[] cells = line.split(",", -1);
        cells[random.nextInt(cells.length)] =
                quoted(random.nextInt(4) == 0 ? Hostile.number(random) : Hostile.text(random), random);
        String spoiled = Arrays.stream(cells).collect(Collectors.joining(","));
        return switch (random.nextInt(8)) {
            case 0 -> spoiled + ",one more";
            case 1 -> spoiled.substring(0, spoiled.lastIndexOf(',') + 1);
            case 2 -> spoiled.replace(',', ';');
            default -> spoiled;
        };
    }

    private static String quoted(String cell, Random random) {
        return random.nextInt(5) == 0 ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static byte[] broken(byte[] bytes, Random random) {
        byte[] broken = bytes.clone();
        for (int i = random.nextInt(5); i >= 0 && broken.length > 0; i--)
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        return random.nextInt(3) == 0 ? Arrays.copyOf(broken, random.nextInt(broken.length + 1)) : broken;
    }

    static byte[] zipped(List<Named> files, Random random) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files.size(); i++) {
                zip.putNextEntry(new ZipEntry(i + "/" + files.get(i).name));
                zip.write(files.get(i).content);
            }
            if (random.nextInt(10) == 0) zip.setComment("x".repeat(60_000));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] multipart(String boundary, Named file, boolean torn) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
                        .formatted(boundary, file.name.replace("\"", "%22"))
                        .getBytes(UTF_8));
        body.writeBytes(file.content);
        if (!torn) body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(UTF_8));
        return body.toByteArray();
    }

    private static List<String> lines(String sheet) {
        try {
            return new ClassPathResource("worked-council/oxfordshire-2023/%s.csv".formatted(sheet))
                    .getContentAsString(UTF_8)
                    .lines()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
