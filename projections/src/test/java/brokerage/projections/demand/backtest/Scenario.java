package brokerage.projections.demand.backtest;

import org.hipparchus.util.FastMath;

/** What changes in a generated council, in years from the day of the forecast. Most changes began before it, and last. */
enum Scenario {
    STEADY("Nothing changes"),
    MORE_TEENAGERS("From two years before, an eighth more 12 to 17-year-olds arrive every year, for four years") {
        @Override
        double arriving(double year, double age) {
            return age < 12 ? 1 : FastMath.exp(0.12 * Math.clamp(year + 2, 0, 4));
        }
    },
    FEWER_ARRIVALS("Arrivals grew by 4 % a year; from two years before they fall by 12 % a year, for four years") {
        @Override
        double arriving(double year, double age) {
            return FastMath.exp(0.04 * Math.min(year + 2, 0) - 0.12 * Math.clamp(year + 2, 0, 4));
        }
    },
    UNACCOMPANIED_WAVE("From fifteen months before, three times as many unaccompanied children arrive") {
        @Override
        double unaccompanied(double year) {
            return year < -1.25 ? 1 : 3;
        }
    },
    LONGER_STAYS("From two years before, three in ten fewer leave care in any month, and arrivals grow by 4 % a year") {
        @Override
        double arriving(double year, double age) {
            return FastMath.exp(0.04 * Math.max(year + 2, 0));
        }

        @Override
        double leaving(double year) {
            return year < -2 ? 1 : 0.7;
        }
    },
    FEWER_FOSTER_HOMES("From two years before, four in ten who would be fostered by an agency go to children's homes") {
        @Override
        double agencyShare(double year) {
            return year < -2 ? 1 : 0.6;
        }
    },
    A_LARGE_COHORT(
            "From four to two years before, arrivals of 10 to 13-year-olds were three times as many: they come of age in the years to come") {
        @Override
        double arriving(double year, double age) {
            return year > -4 && year < -2 && age >= 10 && age < 14 ? 3 : 1;
        }
    };

    private final String inWords;

    Scenario(String inWords) {
        this.inWords = inWords;
    }

    String inWords() {
        return inWords;
    }

    /** How many times the usual number arrive. */
    double arriving(double year, double age) {
        return 1;
    }

    double unaccompanied(double year) {
        return 1;
    }

    double leaving(double year) {
        return 1;
    }

    double agencyShare(double year) {
        return 1;
    }
}
