package id.jejak.app.casefile;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns the engine's records into bytes and back, component by component as they are declared: numbers in seven bits a byte, every string
 * once. The form follows the records' shape, so that bytes are only ever read by the program that wrote them (see the mark in
 * {@link Derived}); anything else would be a schema to keep, and the tables are that.
 *
 * <p>Knows records, sealed interfaces of records, enums, lists, maps with names as keys, strings, numbers, truth values, dates, times and
 * zones; any of them may be null. Records of one kind, named when it is built, are written as their id and looked up when read.
 *
 * @param <R> the kind written as an id
 */
public final class RecordCodec<R extends Record> {
    /** How values of one type are written and read. */
    private interface Form {
        void write(Output out, Object value);

        Object read(Input in);
    }

    private final Class<R> known;
    private final Function<R, String> idOf;
    private final Map<Type, Form> forms = new ConcurrentHashMap<>();

    /**
     * A codec.
     *
     * @param known records of this class inside others are written as their id
     * @param idOf gives that id
     */
    public RecordCodec(Class<R> known, Function<R, String> idOf) {
        this.known = known;
        this.idOf = idOf;
    }

    /** The bytes of a record. */
    public byte[] encode(Record value) {
        Output out = new Output();
        new RecordForm(value.getClass()).write(out, value);
        return out.bytes();
    }

    /**
     * The record of some bytes.
     *
     * @param lookup gives the record of an id; null where there is none
     * @throws IllegalStateException when the bytes are not of such a record, or name an id that nobody knows
     */
    public <T extends Record> T decode(byte[] bytes, Class<T> type, Function<String, @Nullable R> lookup) {
        try {
            return type.cast(new RecordForm(type).read(new Input(bytes, lookup)));
        } catch (ArrayIndexOutOfBoundsException | StringIndexOutOfBoundsException e) {
            throw new IllegalStateException("cut short or damaged: " + type.getSimpleName(), e);
        }
    }

    private void write(Output out, Type type, @Nullable Object value) {
        if (value == null) {
            out.number(0);
        } else {
            form(type).write(out, value);
        }
    }

    /** The form of a type; every form begins with a number that is 0 for null alone. */
    private Form form(Type type) {
        Form form = forms.get(type);
        if (form == null) {
            form = make(type);
            forms.put(type, form);
        }
        return form;
    }

    private Form make(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new ListForm(of[0]);
            }
            if (generic.getRawType() == Map.class && of[0] == String.class) {
                return new MapForm(of[1]);
            }
        } else if (type instanceof Class<?> kind) {
            if (kind == known) {
                return new KnownForm();
            }
            if (kind.isRecord()) {
                return new RecordForm(kind);
            }
            if (kind.isEnum()) {
                Object[] constants = kind.getEnumConstants();
                return simple((out, value) -> out.number(((Enum<?>) value).ordinal() + 1), (in, n) -> constants[n - 1]);
            }
            if (kind.isInterface() && kind.isSealed()) {
                return new SealedForm(kind);
            }
            Form leaf = leaf(kind);
            if (leaf != null) {
                return leaf;
            }
        }
        throw new IllegalStateException("a record has a component of type " + type + ", for which there is no form");
    }

    private static @Nullable Form leaf(Class<?> kind) {
        if (kind == String.class) {
            return simple((out, value) -> out.number(out.string((String) value) + 1), (in, n) -> in.strings[n - 1]);
        }
        if (kind == int.class || kind == Integer.class) {
            return simple(
                    (out, value) -> {
                        int n = (Integer) value;
                        out.number(1);
                        out.number(n << 1 ^ n >> 31);
                    },
                    (in, one) -> {
                        int n = in.number();
                        return n >>> 1 ^ -(n & 1);
                    });
        }
        if (kind == long.class || kind == Long.class || kind == double.class || kind == Double.class) {
            boolean whole = kind == long.class || kind == Long.class;
            return simple(
                    (out, value) -> {
                        long bits = whole ? (Long) value : Double.doubleToRawLongBits((Double) value);
                        out.number(1);
                        out.number((int) (bits >>> 32));
                        out.number((int) bits);
                    },
                    (in, one) -> {
                        long bits = (long) in.number() << 32 | in.number() & 0xffffffffL;
                        // A conditional expression would turn the whole number into a broken one.
                        if (whole) {
                            return bits;
                        }
                        return Double.longBitsToDouble(bits);
                    });
        }
        if (kind == boolean.class || kind == Boolean.class) {
            return simple((out, value) -> out.number((Boolean) value ? 2 : 1), (in, n) -> n == 2);
        }
        if (kind == LocalDate.class) {
            return words(LocalDate::parse);
        }
        if (kind == LocalTime.class) {
            return words(LocalTime::parse);
        }
        return kind == ZoneId.class ? words(ZoneId::of) : null;
    }

    private static Form words(Function<String, Object> parse) {
        return simple(
                (out, value) -> out.number(out.string(value.toString()) + 1),
                (in, n) -> parse.apply(in.strings[n - 1]));
    }

    private interface Writer {
        void write(Output out, Object value);
    }

    private interface Reader {
        Object read(Input in, int first);
    }

    /** A form whose first number is read for it. */
    private static Form simple(Writer writer, Reader reader) {
        return new Form() {
            @Override
            public void write(Output out, Object value) {
                writer.write(out, value);
            }

            @Override
            public Object read(Input in) {
                int first = in.number();
                return first == 0 ? Input.NULL : reader.read(in, first);
            }
        };
    }

    private final class RecordForm implements Form {
        private final Type[] types;
        private final Method[] getters;
        private final Constructor<?> constructor;
        private @Nullable Form @Nullable [] parts;

        RecordForm(Class<?> kind) {
            RecordComponent[] components = kind.getRecordComponents();
            types = Arrays.stream(components)
                    .map(RecordComponent::getGenericType)
                    .toArray(Type[]::new);
            getters =
                    Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
            try {
                constructor = kind.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
            constructor.setAccessible(true);
            for (Method getter : getters) {
                getter.setAccessible(true);
            }
        }

        /** Found when first used, since records may hold records of their own kind. */
        private Form[] parts() {
            Form[] found = parts;
            if (found == null) {
                found = Arrays.stream(types).map(RecordCodec.this::form).toArray(Form[]::new);
                parts = found;
            }
            return found;
        }

        @Override
        public void write(Output out, Object value) {
            out.number(1);
            Form[] forms = parts();
            try {
                for (int i = 0; i < getters.length; i++) {
                    Object part = getters[i].invoke(value);
                    if (part == null) {
                        out.number(0);
                    } else {
                        forms[i].write(out, part);
                    }
                }
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Object read(Input in) {
            if (in.number() == 0) {
                return Input.NULL;
            }
            Form[] forms = parts();
            @Nullable Object[] values = new Object[forms.length];
            for (int i = 0; i < forms.length; i++) {
                Object part = forms[i].read(in);
                values[i] = part == Input.NULL ? null : part;
            }
            try {
                return constructor.newInstance(values);
            } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("these bytes are no " + constructor.getDeclaringClass(), e);
            }
        }
    }

    private final class SealedForm implements Form {
        private final List<Class<?>> kinds;

        SealedForm(Class<?> kind) {
            kinds = List.of(kind.getPermittedSubclasses());
        }

        @Override
        public void write(Output out, Object value) {
            out.number(kinds.indexOf(value.getClass()) + 1);
            RecordCodec.this.write(out, value.getClass(), value);
        }

        @Override
        public Object read(Input in) {
            int n = in.number();
            return n == 0 ? Input.NULL : form(kinds.get(n - 1)).read(in);
        }
    }

    private final class KnownForm implements Form {
        @Override
        public void write(Output out, Object value) {
            out.number(out.string(idOf.apply(known.cast(value))) + 1);
        }

        @Override
        public Object read(Input in) {
            int n = in.number();
            return n == 0 ? Input.NULL : in.known(in.strings[n - 1]);
        }
    }

    private final class ListForm implements Form {
        private final Type of;

        ListForm(Type of) {
            this.of = of;
        }

        @Override
        public void write(Output out, Object value) {
            List<?> list = (List<?>) value;
            out.number(list.size() + 1);
            list.forEach(item -> RecordCodec.this.write(out, of, item));
        }

        @Override
        public Object read(Input in) {
            int size = in.number() - 1;
            if (size < 0) {
                return Input.NULL;
            }
            Form form = form(of);
            List<Object> list = new ArrayList<>(Math.min(size, in.left()));
            for (int i = 0; i < size; i++) {
                list.add(form.read(in));
            }
            return list;
        }
    }

    private final class MapForm implements Form {
        private final Type of;

        MapForm(Type of) {
            this.of = of;
        }

        @Override
        public void write(Output out, Object value) {
            Map<String, Object> sorted = new TreeMap<>();
            ((Map<?, ?>) value).forEach((key, item) -> sorted.put((String) key, item));
            out.number(sorted.size() + 1);
            sorted.forEach((key, item) -> {
                out.number(out.string(key));
                RecordCodec.this.write(out, of, item);
            });
        }

        @Override
        public Object read(Input in) {
            int size = in.number() - 1;
            if (size < 0) {
                return Input.NULL;
            }
            Form form = form(of);
            Map<String, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                String key = in.strings[in.number()];
                map.put(key, form.read(in));
            }
            return map;
        }
    }

    /** What is written: the numbers, and every string once. */
    private static final class Output {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> strings = new ArrayList<>();
        private byte[] buffer = new byte[1 << 12];
        private int length;

        int string(String value) {
            Integer number = numbers.putIfAbsent(value, strings.size());
            if (number == null) {
                strings.add(value);
                return strings.size() - 1;
            }
            return number;
        }

        void number(int value) {
            if (length + 5 > buffer.length) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
            int left = value;
            while ((left & ~0x7f) != 0) {
                buffer[length++] = (byte) (left & 0x7f | 0x80);
                left >>>= 7;
            }
            buffer[length++] = (byte) left;
        }

        byte[] bytes() {
            Output head = new Output();
            ByteArrayOutputStream words = new ByteArrayOutputStream();
            head.number(strings.size());
            for (String string : strings) {
                byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
                head.number(bytes.length);
                words.writeBytes(bytes);
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(head.buffer, 0, head.length);
            all.writeBytes(words.toByteArray());
            all.write(buffer, 0, length);
            return all.toByteArray();
        }
    }

    /** What is read. */
    private static final class Input {
        /** Stands for null on the way up. */
        static final Object NULL = new Object();

        private final byte[] bytes;
        private final String[] strings;
        private final Function<String, ? extends @Nullable Object> lookup;
        private int at;

        Input(byte[] bytes, Function<String, ? extends @Nullable Object> lookup) {
            this.bytes = bytes;
            this.lookup = lookup;
            int count = number();
            int[] lengths = new int[Math.min(count, bytes.length)];
            for (int i = 0; i < count; i++) {
                lengths[i] = number();
            }
            strings = new String[count];
            for (int i = 0; i < count; i++) {
                strings[i] = new String(bytes, at, lengths[i], StandardCharsets.UTF_8);
                at += lengths[i];
            }
        }

        int number() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes[at++];
                value |= (next & 0x7f) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }

        int left() {
            return bytes.length - at;
        }

        Object known(String id) {
            Object found = lookup.apply(id);
            if (found == null) {
                throw new IllegalStateException("\"" + id + "\" is named, but nobody knows it");
            }
            return found;
        }
    }
}
