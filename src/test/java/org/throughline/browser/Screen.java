package org.throughline.browser;

/** On what the page is looked at. */
enum Screen {
    WIDE_BY_DAY(1440, 900, false),
    TELEPHONE_BY_NIGHT(390, 844, true);

    private final int width;
    private final int height;
    private final boolean dark;

    Screen(int width, int height, boolean dark) {
        this.width = width;
        this.height = height;
        this.dark = dark;
    }

    void show(Browser browser) {
        browser.look(width, height, dark);
    }

    /** By night what it is by day, and by day what it is by night. */
    void showInOtherColours(Browser browser) {
        browser.look(width, height, !dark);
    }
}
