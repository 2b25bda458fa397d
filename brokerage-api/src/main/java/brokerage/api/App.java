package brokerage.api;

import brokerage.api.database.Migration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the whole service; the scan reaches the domain and the projections, whose packages are siblings of this one. */
@SpringBootApplication(scanBasePackages = "brokerage")
public class App {

    public static void main(String[] args) {
        if (Migration.isAskedFor(args)) Migration.run(args);
        else SpringApplication.run(App.class, args);
    }
}
