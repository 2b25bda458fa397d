package brokerage.api.council;

import brokerage.language.Money;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets a setting be an amount in pounds, written as a number or as text. */
@Component
@ConfigurationPropertiesBinding
class MoneySetting implements Converter<Object, Money> {

    @Override
    public Money convert(Object pounds) {
        return Money.pounds(pounds.toString());
    }
}
