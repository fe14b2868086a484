package id.jejak.engine.quote;

/** What is said, by tokens: {@code from} inclusive, {@code until} exclusive; {@code linked} where bahwa, a comma or a colon leads in. */
record Range(int from, int until, boolean linked) {}
