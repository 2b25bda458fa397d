package brokerage.api.door;

import brokerage.language.InvalidValue;
import brokerage.language.Money;
import brokerage.language.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads what people send to the letter: a field too many, a number for a word or a half bed is a slip to be told. */
@Configuration(proxyBeanMethods = false)
class JsonSettings {

    @Bean
    JsonMapperBuilderCustomizer readToTheLetter() {
        return json -> json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addModule(new SimpleModule("door")
                        .addDeserializer(String.class, new Text())
                        .addDeserializer(LocalDate.class, new Day())
                        .addDeserializer(Money.class, new Amount()));
    }

    /** PostgreSQL keeps no null character, and nobody types one. */
    private static final class Text extends StdDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING)
                return (String) context.handleUnexpectedToken(String.class, json);
            String text = json.getString();
            if (text.indexOf('\0') >= 0) throw new Refused(new InvalidValue("text", "a text holds no null character"));
            if (text.codePoints().anyMatch(Text::isHalfACharacter))
                throw new Refused(new InvalidValue("text", "a text holds whole characters"));
            return text;
        }

        private static boolean isHalfACharacter(int codePoint) {
            return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        }
    }

    /** A day as 2026-05-17 and no other way: of an instant or a list of numbers a part would be lost unnoticed. */
    private static final class Day extends StdDeserializer<LocalDate> {

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING)
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
            try {
                return LocalDate.parse(json.getString());
            } catch (DateTimeParseException notADay) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getString(), "not a day");
            }
        }
    }

    /** As text or as a number, which is read digit by digit: no amount is ever a binary fraction. */
    private static final class Amount extends StdDeserializer<Money> {

        Amount() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser json, DeserializationContext context) {
            return json.currentToken() == JsonToken.VALUE_STRING
                            || json.currentToken().isNumeric()
                    ? Money.pounds(json.getString())
                    : (Money) context.handleUnexpectedToken(Money.class, json);
        }
    }
}
