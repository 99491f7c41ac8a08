package dk.pejlingfixture.run;

import org.apache.fontbox.ttf.TrueTypeFont;

/** Breaks a rule: runs don't know typefaces. */
record KnowsFonts(Class<TrueTypeFont> font) {}
