package io.baoxiu.workbench.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The old and the new text, word by word. Figures with their unit are one word, and so is each Chinese character. The longest common
 * subsequence of words is left unmarked.
 */
public final class WordChanges {

    private static final Pattern WORD =
            Pattern.compile("[0-9][0-9.,]*[万千百亿]?[元个天年月日]?|[\\p{IsLatin}]+|\\s+|.", Pattern.DOTALL);
    private static final int MOST_COMPARED = 250_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private WordChanges(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    /** What happened to a piece of text. */
    public enum Mark {
        SAME,
        GONE,
        NEW
    }

    /** A stretch of text. */
    public record Piece(Mark mark, String text) {}

    public static List<Piece> of(String before, String after) {
        var changes = new WordChanges(before, after);
        changes.compare();
        return List.copyOf(changes.pieces);
    }

    static String without(List<Piece> pieces, Mark mark) {
        return pieces.stream()
                .filter(piece -> piece.mark() != mark)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private void compare() {
        if ((long) before.size() * after.size() > MOST_COMPARED) {
            add(Mark.GONE, String.join("", before));
            add(Mark.NEW, String.join("", after));
            return;
        }
        int[][] common = common();
        int old = 0;
        int now = 0;
        while (old < before.size() && now < after.size()) {
            if (before.get(old).equals(after.get(now))) {
                add(Mark.SAME, before.get(old++));
                now++;
            } else if (common[old + 1][now] >= common[old][now + 1]) {
                add(Mark.GONE, before.get(old++));
            } else {
                add(Mark.NEW, after.get(now++));
            }
        }
        add(Mark.GONE, String.join("", before.subList(old, before.size())));
        add(Mark.NEW, String.join("", after.subList(now, after.size())));
    }

    /** The length of the longest common subsequence from each pair of positions on. */
    private int[][] common() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int old = before.size() - 1; old >= 0; old--) {
            for (int now = after.size() - 1; now >= 0; now--) {
                common[old][now] = before.get(old).equals(after.get(now))
                        ? common[old + 1][now + 1] + 1
                        : Math.max(common[old + 1][now], common[old][now + 1]);
            }
        }
        return common;
    }

    /** Joins neighbours of the same kind. */
    private void add(Mark mark, String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).mark() == mark) {
            pieces.set(last, new Piece(mark, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(mark, text));
        }
    }
}
