package id.jejak.engine.entity;

import id.jejak.engine.lexicon.ResourceException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * Weights of a linear chain over the labels O, B-PER, I-PER, B-ORG, I-ORG, B-LOC, I-LOC, and the search for the best chain. An
 * inside label follows only its own kind. Immutable.
 */
public final class NameModel {
    /** The labels in the order of the weights. */
    public static final List<String> LABELS = List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC");

    private static final int N = LABELS.size();
    private static final String FILE = "id/entity/names.model";
    private static final int MAGIC = 0x4a4e4d31;
    private static final float NEVER = -1e9f;

    private final int[] keys;
    private final short[] weights;
    private final float[] steps;
    private final float scale;

    private NameModel(int[] keys, short[] weights, float[] steps, float scale) {
        int room = Integer.highestOneBit(Math.max(2, keys.length) * 2 - 1) * 2;
        this.keys = new int[room];
        this.weights = new short[room * N];
        this.steps = steps;
        this.scale = scale;
        for (int k = 0; k < keys.length; k++) {
            int slot = keys[k] & room - 1;
            while (this.keys[slot] != 0) {
                slot = slot + 1 & room - 1;
            }
            this.keys[slot] = keys[k];
            System.arraycopy(weights, k * N, this.weights, slot * N, N);
        }
    }

    /** Whether a label may follow another; -1 stands for the beginning. */
    public static boolean follows(int before, int label) {
        return label == 0 || label % 2 == 1 || (before > 0 && (before - 1) / 2 == (label - 1) / 2);
    }

    /**
     * The packed form of weights.
     *
     * @param keys feature hashes, ascending, none 0
     * @param rows weights of each feature by label
     * @param steps weight of each label after each other, the beginning first: {@code (N + 1) * N}
     */
    public static byte[] pack(int[] keys, float[][] rows, float[] steps) {
        float most = 1e-6f;
        for (float[] row : rows) {
            for (float w : row) {
                most = Math.max(most, Math.abs(w));
            }
        }
        float scale = most / Byte.MAX_VALUE;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(keys.length);
            out.writeFloat(scale);
            for (float step : steps) {
                out.writeFloat(step);
            }
            for (int k = 0; k < keys.length; k++) {
                out.writeInt(keys[k]);
                for (float w : rows[k]) {
                    out.writeByte(Math.round(w / scale));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The model of a packed form.
     *
     * @throws IllegalArgumentException when the bytes are no packed model
     */
    public static NameModel unpack(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            if (in.readInt() != MAGIC) {
                throw new IllegalArgumentException("no name model: the file does not begin with JNM1");
            }
            int count = in.readInt();
            float scale = in.readFloat();
            float[] steps = new float[(N + 1) * N];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = in.readFloat();
            }
            int[] keys = new int[count];
            short[] weights = new short[count * N];
            for (int k = 0; k < count; k++) {
                keys[k] = in.readInt();
                for (int l = 0; l < N; l++) {
                    weights[k * N + l] = in.readByte();
                }
            }
            if (in.read() >= 0) {
                throw new IllegalArgumentException("name model goes on after its " + count + " features");
            }
            return new NameModel(keys, weights, steps, scale);
        } catch (IOException e) {
            throw new IllegalArgumentException("name model is cut short: " + e.getMessage(), e);
        }
    }

    /** The model shipped with the engine. */
    static NameModel shipped() {
        try (InputStream in = NameModel.class.getResourceAsStream("/jejak/" + FILE)) {
            if (in == null) {
                throw new ResourceException(FILE, 0, "no such resource; train it with ./jejak eval-train-names");
            }
            return unpack(in.readAllBytes());
        } catch (IOException | IllegalArgumentException e) {
            throw new ResourceException(FILE, 0, "could not be read: " + e.getMessage());
        }
    }

    /** Room for the search, used again for the next sentence. One per thread. */
    static final class Room {
        private float[] score = new float[64 * N];
        private byte[] back = new byte[64 * N];
        private final int[] sum = new int[N];
        int[] labels = new int[64];
        /** By how much the best label of a piece beats O there, from its own features alone. */
        float[] margins = new float[64];

        private void fit(int pieces) {
            if (labels.length < pieces) {
                int room = Math.max(pieces, labels.length * 2);
                score = new float[room * N];
                back = new byte[room * N];
                labels = new int[room];
                margins = new float[room];
            }
        }
    }

    /** Adds up the weights of one piece's features. */
    private void emit(int[] hashes, int size, float[] score, int at, int[] sum) {
        Arrays.fill(sum, 0);
        int mask = keys.length - 1;
        for (int f = 0; f < size; f++) {
            int key = hashes[f];
            int slot = key & mask;
            while (keys[slot] != key && keys[slot] != 0) {
                slot = slot + 1 & mask;
            }
            if (keys[slot] == key) {
                int row = slot * N;
                for (int l = 0; l < N; l++) {
                    sum[l] += weights[row + l];
                }
            }
        }
        for (int l = 0; l < N; l++) {
            score[at + l] = sum[l] * scale;
        }
    }

    /** The best labels of a sentence. */
    public int[] labels(int[][] features) {
        Room room = new Room();
        search(features.length, (i, score, at) -> emit(features[i], features[i].length, score, at, room.sum), room);
        return Arrays.copyOf(room.labels, features.length);
    }

    /** Fills the room with the best labels of a sentence. */
    void label(NameFeatures.Sight sight, int pieces, FeatureSink sink, Room room) {
        search(
                pieces,
                (i, score, at) -> {
                    sight.of(i, sink);
                    emit(sink.hashes, sink.size, score, at, room.sum);
                },
                room);
    }

    private interface Emission {
        void of(int i, float[] score, int at);
    }

    private void search(int pieces, Emission emission, Room room) {
        room.fit(pieces);
        float[] own = new float[N];
        for (int i = 0; i < pieces; i++) {
            emission.of(i, room.score, i * N);
            System.arraycopy(room.score, i * N, own, 0, N);
            float named = own[1];
            for (int l = 2; l < N; l++) {
                named = Math.max(named, own[l]);
            }
            room.margins[i] = named - own[0];
            for (int l = 0; l < N; l++) {
                float best = NEVER * 2;
                int from = 0;
                if (i == 0) {
                    best = follows(-1, l) ? steps[l] : NEVER;
                } else {
                    for (int p = 0; p < N; p++) {
                        float s = room.score[(i - 1) * N + p] + (follows(p, l) ? steps[(p + 1) * N + l] : NEVER);
                        if (s > best) {
                            best = s;
                            from = p;
                        }
                    }
                }
                room.score[i * N + l] = own[l] + best;
                room.back[i * N + l] = (byte) from;
            }
        }
        if (pieces == 0) {
            return;
        }
        int last = 0;
        for (int l = 1; l < N; l++) {
            if (room.score[(pieces - 1) * N + l] > room.score[(pieces - 1) * N + last]) {
                last = l;
            }
        }
        for (int i = pieces - 1; i >= 0; i--) {
            room.labels[i] = last;
            last = room.back[i * N + last];
        }
    }
}
