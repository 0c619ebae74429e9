package org.throughline.limit;

import org.springframework.stereotype.Component;
import org.throughline.caller.Caller;

/** What is paid for an answer that no operation asks for. */
@Component
public class Charges {

    private final Budgets budgets;
    private final Limits limits;

    Charges(Budgets budgets, Limits limits) {
        this.budgets = budgets;
        this.limits = limits;
    }

    /** Takes as much as the dearest operation may cost, where budgets are counted; a fault where it is not there. */
    public void most(Caller caller) {
        if (budgets.isCounted()) {
            budgets.spend(caller, limits.cost());
        }
    }
}
