package id.jejak.engine.chronicle;

import id.jejak.engine.document.Citation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A contested claim over articles, as happenings. */
final class Claim {
    final Set<String> by = new LinkedHashSet<>();
    final Set<String> rejectedBy = new LinkedHashSet<>();
    final Set<String> repeatedBy = new LinkedHashSet<>();
    final Set<String> checkedBy = new LinkedHashSet<>();
    final Map<String, Set<String>> checkedWords = new TreeMap<>();
    final TreeMap<Citation, Boolean> mentions = new TreeMap<>();
    final List<Merger.Happening> happenings = new ArrayList<>();
}
