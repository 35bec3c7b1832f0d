extension ExtensionRuntime {
  /// How lists, sets and dicts are handed over: their elements are copied in as columns, arrays
  /// side by side; containers in them are handed over before, and a column of references stands for
  /// these. Arrays are not copied: for each there is a list of it alone.
  static let containers = #"""
    /* What the object has for a type of containers. */
    typedef struct {
        int32_t (*make)(const pyaot_slot *, struct pyaot_container **);
        int32_t (*columns)(struct pyaot_container *, pyaot_slot *);
        void (*release)(struct pyaot_container *);
        int32_t (*box)(const pyaot_slot *, struct pyaot_container **);
        int32_t (*place)(struct pyaot_container *, pyaot_slot *);
        PyObject *(*array)(pyaot_call *, const pyaot_slot *);
    } pyaot_container_functions;
    static const pyaot_container_functions pyaot_containers[PYAOT_CONTAINER_COUNT];

    static int pyaot_cost(pyaot_call *, const pyaot_type *, PyObject *);
    static pyaot_slot *pyaot_store_text(const pyaot_type *, PyObject *, pyaot_slot *);
    static pyaot_slot *pyaot_store_container(
        pyaot_call *, const pyaot_type *, PyObject *, pyaot_slot *);
    static PyObject *pyaot_raise(int32_t);

    /* How far a container's elements are from those of the type t: -1 does not fit. */
    static int pyaot_container_cost(pyaot_call *c, const pyaot_type *t, PyObject *o)
    {
        PyObject *items, *key, *value;
        Py_ssize_t k, n, position = 0;
        int part, most = 0;
        if (t->tag == PYAOT_DICT) {
            if (o->type != &PyDict_Type) return -1;
            while (PyDict_Next(o, &position, &key, &value)) {
                part = pyaot_cost(c, t->parts[0], key);
                if (part > most) most = part;
                if (part >= 0) part = pyaot_cost(c, t->parts[1], value);
                if (part < 0) return -1;
                if (part > most) most = part;
            }
            return 1 + most;
        }
        if (o->type != (t->tag == PYAOT_LIST ? &PyList_Type : t->tag == PYAOT_ROW ? &PyTuple_Type
            : t->tag == PYAOT_SET ? &PySet_Type : &PyFrozenSet_Type)) return -1;
        items = PySequence_Tuple(o);
        if (!items) {
            PyErr_Clear();
            return -1;
        }
        n = PyTuple_Size(items);
        for (k = 0; k < n && most >= 0; k++) {
            part = pyaot_cost(c, t->parts[0], PyTuple_GetItem(items, k));
            most = part < 0 ? -1 : part > most ? part : most;
        }
        Py_DecRef(items);
        return most < 0 ? -1 : 1 + most;
    }

    /* The position of the container that is handed over as `object` of type t, or, if that is
       NULL, of the object of compiled code; -1 for none. */
    static Py_ssize_t pyaot_find(const pyaot_call *c, const pyaot_type *t, const PyObject *object,
        const struct pyaot_container *container)
    {
        const void *address = object ? (const void *)object : (const void *)container;
        const Py_ssize_t *table = c->places + (object ? 0 : 2 * c->held_room);
        Py_ssize_t i;
        if (!c->held_room) return -1;
        for (i = pyaot_place(address, c->held_room); table[i] >= 0;
            i = (i + 1) & (2 * c->held_room - 1)) {
            const pyaot_held *h = &c->held[table[i]];
            if (object ? h->object == object && h->type == t : h->container == container)
                return table[i];
        }
        return -1;
    }

    /* Notes the places of the container of the given position. */
    static void pyaot_note(pyaot_call *c, Py_ssize_t position)
    {
        const pyaot_held *h = &c->held[position];
        Py_ssize_t room = c->held_room, i;
        for (i = pyaot_place(h->object, room); c->places[i] >= 0; i = (i + 1) & (2 * room - 1)) { }
        c->places[i] = position;
        for (i = pyaot_place(h->container, room); c->places[2 * room + i] >= 0;
            i = (i + 1) & (2 * room - 1)) { }
        c->places[2 * room + i] = position;
    }

    /* Holds a container until the call is over; takes over the reference of compiled code, also
       if there is no memory: then it returns -1. */
    static int pyaot_hold(pyaot_call *c, const pyaot_held *h)
    {
        Py_ssize_t room = c->held_room, i;
        if (c->held_count == room) {
            pyaot_held *held;
            Py_ssize_t *places;
            room = room ? 2 * room : 8;
            held = PyMem_Malloc((size_t)room * sizeof *held);
            places = PyMem_Malloc((size_t)(4 * room) * sizeof *places);
            if (!held || !places) {
                PyMem_Free(held);
                PyMem_Free(places);
                pyaot_containers[h->type->class].release(h->container);
                PyErr_NoMemory();
                return -1;
            }
            for (i = 0; i < c->held_count; i++) held[i] = c->held[i];
            for (i = 0; i < 4 * room; i++) places[i] = -1;
            PyMem_Free(c->held);
            PyMem_Free(c->places);
            c->held = held;
            c->places = places;
            c->held_room = room;
            for (i = 0; i < c->held_count; i++) pyaot_note(c, i);
        }
        Py_IncRef(h->object);
        c->held[c->held_count] = *h;
        pyaot_note(c, c->held_count++);
        return 0;
    }

    /* The columns of a container that is made, and the memory that they lie in. */
    typedef struct {
        pyaot_slot slots[PYAOT_MAX_SLOTS], *next;
        void *memory[PYAOT_MAX_SLOTS];
        int count;
    } pyaot_columns;

    /* A new column of n elements of the given size; NULL after raising. */
    static void *pyaot_column(pyaot_columns *columns, Py_ssize_t n, size_t size)
    {
        void *data = PyMem_Malloc((size_t)n * size + 1);
        if (!data) {
            PyErr_NoMemory();
            return NULL;
        }
        columns->memory[columns->count++] = data;
        return data;
    }

    /* Adds a column that is complete. */
    static void pyaot_add_column(pyaot_columns *columns, void *data, Py_ssize_t n)
    {
        (columns->next++)->p = data;
        (columns->next++)->i64 = n;
    }

    /* Adds the column of numbers in the tuple `items`; returns -1 after raising, as the others. */
    static int pyaot_pack_numbers(const pyaot_type *t, PyObject *items, pyaot_columns *columns)
    {
        Py_ssize_t k, n = PyTuple_Size(items), b;
        Py_ssize_t size = pyaot_dtypes[t->dtype].size;
        Py_ssize_t half = pyaot_dtypes[t->dtype].kind == 'c' ? size / 2 : size;
        char *bytes = pyaot_column(columns, n, (size_t)size);
        if (!bytes) return -1;
        for (k = 0; k < n; k++) {
            pyaot_slot value[2];
            if (!pyaot_store(PyTuple_GetItem(items, k), t->dtype, value)) return -1;
            for (b = 0; b < size; b++)
                bytes[k * size + b] = ((const char *)&value[b / half])[b % half];
        }
        pyaot_add_column(columns, bytes, n);
        return 0;
    }

    /* Adds the columns of text or bytes: all of it, and where each ends. */
    static int pyaot_pack_text(
        pyaot_call *c, const pyaot_type *t, PyObject *items, pyaot_columns *columns)
    {
        Py_ssize_t k, n = PyTuple_Size(items), end = 0;
        int64_t *ends = pyaot_column(columns, n, sizeof *ends);
        PyObject *o;
        if (!ends) return -1;
        for (k = 0; k < n; k++) {
            o = PyTuple_GetItem(items, k);
            end += t->tag == PYAOT_TEXT ? PyUnicode_GetLength(o) : PyBytes_Size(o);
            ends[k] = end;
        }
        o = t->tag == PYAOT_TEXT ? PyUnicode_FromString("") : PyBytes_FromStringAndSize("", 0);
        if (!o) return -1;
        items = pyaot_keep(c, PyObject_CallMethod(o, "join", "(O)", items));
        Py_DecRef(o);
        if (!items || !pyaot_store_text(t, items, columns->next)) return -1;
        columns->next += 2;
        pyaot_add_column(columns, ends, n);
        return 0;
    }

    /* The list of the array `o` alone, which stands for it until the call is over. */
    static struct pyaot_container *pyaot_box(pyaot_call *c, const pyaot_type *t, PyObject *o)
    {
        Py_ssize_t known = pyaot_find(c, t, o, NULL);
        pyaot_held h = {o, NULL, t, NULL, true};
        pyaot_slot slots[65];
        int32_t status;
        if (known >= 0) return c->held[known].container;
        if (!pyaot_store_array(c, t, o, slots)) return NULL;
        status = pyaot_containers[t->class].box(slots, &h.container);
        if (status) {
            pyaot_raise(status);
            return NULL;
        }
        return pyaot_hold(c, &h) < 0 ? NULL : h.container;
    }

    /* Adds the column of the values of members of an enumeration. */
    static int pyaot_pack_members(PyObject *items, pyaot_columns *columns)
    {
        Py_ssize_t k, n = PyTuple_Size(items);
        int64_t *values = pyaot_column(columns, n, sizeof *values);
        pyaot_slot value;
        if (!values) return -1;
        for (k = 0; k < n; k++) {
            if (!pyaot_store_member(PyTuple_GetItem(items, k), &value)) return -1;
            values[k] = value.i64;
        }
        pyaot_add_column(columns, values, n);
        return 0;
    }

    /* The fields of the instances in the tuple `items`, a tuple of each. */
    static PyObject *pyaot_rows(pyaot_call *c, const pyaot_type *t, PyObject *items)
    {
        Py_ssize_t k, n = PyTuple_Size(items);
        PyObject *rows = pyaot_keep(c, PyTuple_New(n)), *row;
        for (k = 0; rows && k < n; k++) {
            row = pyaot_fields(c, t, PyTuple_GetItem(items, k));
            if (!row) return pyaot_changed();
            Py_IncRef(row);
            PyTuple_SetItem(rows, k, row);
        }
        return rows;
    }

    /* Adds the columns of the elements in the tuple `items`. */
    static int pyaot_pack_elements(
        pyaot_call *c, const pyaot_type *t, PyObject *items, pyaot_columns *columns)
    {
        Py_ssize_t k, n = PyTuple_Size(items), count = 0;
        PyObject *o, *column;
        pyaot_slot slot;
        int64_t *places;
        void **references;
        int i;
        for (k = 0; k < n; k++)
            if (!pyaot_has_form(c, t, PyTuple_GetItem(items, k))) return -1;
        switch (t->tag) {
        case PYAOT_SCALAR: return pyaot_pack_numbers(t, items, columns);
        case PYAOT_TEXT:
        case PYAOT_BYTES: return pyaot_pack_text(c, t, items, columns);
        case PYAOT_ENUM: return pyaot_pack_members(items, columns);
        case PYAOT_FIELDS:
            items = pyaot_rows(c, t, items);
            if (!items) return -1;
            /* Falls through. */
        case PYAOT_TUPLE:
            for (i = 0; i < t->count; i++) {
                column = pyaot_keep(c, PyTuple_New(n));
                if (!column) return -1;
                for (k = 0; k < n; k++) {
                    o = PyTuple_GetItem(PyTuple_GetItem(items, k), i);
                    Py_IncRef(o);
                    PyTuple_SetItem(column, k, o);
                }
                if (pyaot_pack_elements(c, t->parts[i], column, columns) < 0) return -1;
            }
            return 0;
        case PYAOT_OPTIONAL:
            places = pyaot_column(columns, n, sizeof *places);
            if (!places) return -1;
            for (k = 0; k < n; k++)
                places[k] = PyTuple_GetItem(items, k) == &_Py_NoneStruct ? -1 : count++;
            column = pyaot_keep(c, PyTuple_New(count));
            if (!column) return -1;
            for (k = 0; k < n; k++) {
                if (places[k] < 0) continue;
                o = PyTuple_GetItem(items, k);
                Py_IncRef(o);
                PyTuple_SetItem(column, (Py_ssize_t)places[k], o);
            }
            pyaot_add_column(columns, places, n);
            return pyaot_pack_elements(c, t->parts[0], column, columns);
        default:
            references = pyaot_column(columns, n, sizeof *references);
            if (!references) return -1;
            for (k = 0; k < n; k++) {
                o = PyTuple_GetItem(items, k);
                if (t->tag == PYAOT_HANDLE) references[k] = ((pyaot_object *)o)->handle;
                else if (t->tag == PYAOT_ARRAY) {
                    references[k] = pyaot_box(c, t, o);
                    if (!references[k]) return -1;
                } else if (!pyaot_store_container(c, t, o, &slot)) return -1;
                else references[k] = slot.p;
            }
            pyaot_add_column(columns, references, n);
            return 0;
        }
    }

    /* Stores a container; one that is passed twice is the same object there, too. */
    static pyaot_slot *pyaot_store_container(
        pyaot_call *c, const pyaot_type *t, PyObject *o, pyaot_slot *s)
    {
        Py_ssize_t known = pyaot_find(c, t, o, NULL);
        pyaot_columns columns;
        PyObject *values = NULL;
        pyaot_held h = {o, NULL, t, NULL, t->tag == PYAOT_ROW || t->tag == PYAOT_FROZEN};
        int32_t status = 0;
        int result = -1;
        if (known >= 0) {
            s->p = c->held[known].container;
            return s + 1;
        }
        columns.count = 0;
        columns.next = columns.slots;
        h.before = pyaot_keep(c, PySequence_Tuple(o));
        if (h.before) result = pyaot_pack_elements(c, t->parts[0], h.before, &columns);
        if (result == 0 && t->tag == PYAOT_DICT) {
            values = PyObject_CallMethod(o, "values", NULL);
            if (values) {
                PyObject *all = pyaot_keep(c, PySequence_Tuple(values));
                Py_DecRef(values);
                result = all ? pyaot_pack_elements(c, t->parts[1], all, &columns) : -1;
            } else result = -1;
        }
        if (result == 0) status = pyaot_containers[t->class].make(columns.slots, &h.container);
        while (columns.count > 0) PyMem_Free(columns.memory[--columns.count]);
        if (result < 0) return NULL;
        if (status) {
            pyaot_raise(status);
            return NULL;
        }
        if (pyaot_hold(c, &h) < 0) return NULL;
        s->p = h.container;
        return s + 1;
    }

    """#
}
