extension ExtensionRuntime {
  /// How lists, sets and dicts are handed over: their elements are copied in, and what the function
  /// made of them is copied back behind the call.
  static let containers = #"""
    /* What the object has for a type of containers. */
    typedef struct {
        int32_t (*make)(const pyaot_slot *, struct pyaot_container **);
        PyObject *(*parts)(pyaot_call *, const pyaot_slot *);
        void (*release)(struct pyaot_container *);
    } pyaot_container_functions;
    static const pyaot_container_functions pyaot_containers[PYAOT_CONTAINER_COUNT];

    static int pyaot_cost(pyaot_call *, const pyaot_type *, PyObject *);
    static pyaot_slot *pyaot_store_text(const pyaot_type *, PyObject *, pyaot_slot *);
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
        if (o->type != (t->tag == PYAOT_LIST ? &PyList_Type : &PySet_Type)) return -1;
        items = pyaot_keep(c, PySequence_Tuple(o));
        if (!items) {
            PyErr_Clear();
            return -1;
        }
        n = PyTuple_Size(items);
        for (k = 0; k < n; k++) {
            part = pyaot_cost(c, t->parts[0], PyTuple_GetItem(items, k));
            if (part < 0) return -1;
            if (part > most) most = part;
        }
        return 1 + most;
    }

    /* Stores the elements in the tuple `items` side by side, in memory that `held` gets; returns
       the slot behind, or NULL after raising. */
    static pyaot_slot *pyaot_store_elements(
        pyaot_call *c, const pyaot_type *t, PyObject *items, pyaot_slot *s, void **held)
    {
        Py_ssize_t k, n = PyTuple_Size(items), end = 0, size, b, half;
        PyObject *o;
        int64_t *ends;
        char *bytes;
        if (t->tag == PYAOT_SCALAR) {
            size = pyaot_dtypes[t->dtype].size;
            half = pyaot_dtypes[t->dtype].kind == 'c' ? size / 2 : size;
            bytes = *held = PyMem_Malloc((size_t)(n * size) + 1);
            if (!bytes) return PyErr_NoMemory(), NULL;
            for (k = 0; k < n; k++) {
                pyaot_slot value[2];
                if (!pyaot_store(PyTuple_GetItem(items, k), t->dtype, value)) return NULL;
                for (b = 0; b < size; b++)
                    bytes[k * size + b] = ((const char *)&value[b / half])[b % half];
            }
            s->p = bytes;
            s[1].i64 = n;
            return s + 2;
        }
        ends = *held = PyMem_Malloc((size_t)n * sizeof *ends + 1);
        if (!ends) return PyErr_NoMemory(), NULL;
        for (k = 0; k < n; k++) {
            o = PyTuple_GetItem(items, k);
            end += t->tag == PYAOT_TEXT ? PyUnicode_GetLength(o) : PyBytes_Size(o);
            ends[k] = end;
        }
        o = t->tag == PYAOT_TEXT ? PyUnicode_FromString("") : PyBytes_FromStringAndSize("", 0);
        if (!o) return NULL;
        items = pyaot_keep(c, PyObject_CallMethod(o, "join", "(O)", items));
        Py_DecRef(o);
        if (!items || !pyaot_store_text(t, items, s)) return NULL;
        s[2].p = ends;
        s[3].i64 = n;
        return s + 4;
    }

    /* Stores a container; one that is passed twice is the same object there, too. */
    static pyaot_slot *pyaot_store_container(
        pyaot_call *c, const pyaot_type *t, PyObject *o, pyaot_slot *s)
    {
        pyaot_slot slots[8], *next;
        void *held[2] = {NULL, NULL};
        PyObject *values = NULL;
        pyaot_held *h;
        int32_t status = -1;
        int i;
        for (i = 0; i < c->held_count; i++) {
            if (c->held[i].object != o || c->held[i].type != t) continue;
            s->p = c->held[i].container;
            return s + 1;
        }
        h = &c->held[c->held_count];
        h->object = o;
        h->type = t;
        h->container = NULL;
        h->before = pyaot_keep(c, PySequence_Tuple(o));
        if (!h->before) return NULL;
        next = pyaot_store_elements(c, t->parts[0], h->before, slots, &held[0]);
        if (next && t->tag == PYAOT_DICT) {
            values = PyObject_CallMethod(o, "values", NULL);
            if (values) {
                PyObject *all = pyaot_keep(c, PySequence_Tuple(values));
                Py_DecRef(values);
                next = all ? pyaot_store_elements(c, t->parts[1], all, next, &held[1]) : NULL;
            } else next = NULL;
        }
        if (next) status = pyaot_containers[t->class].make(slots, &h->container);
        PyMem_Free(held[0]);
        PyMem_Free(held[1]);
        if (!next) return NULL;
        if (status) {
            pyaot_raise(status);
            return NULL;
        }
        c->held_count++;
        s->p = h->container;
        return s + 1;
    }

    /* The list of the elements in a part of a container, which it takes over. */
    static PyObject *pyaot_elements(const pyaot_type *t, PyObject *part)
    {
        PyObject *list = NULL, *ends, *text, *item;
        Py_ssize_t k, n, start = 0, end;
        int result = 0;
        if (!part) return NULL;
        if (t->tag == PYAOT_SCALAR) {
            list = t->weak || t->dtype == 0 ? PyObject_CallMethod(part, "tolist", NULL)
                : PySequence_List(part);
            Py_DecRef(part);
            return list;
        }
        text = PyTuple_GetItem(part, 0);
        if (t->tag == PYAOT_BYTES) text = PyObject_CallMethod(text, "tobytes", NULL);
        else Py_IncRef(text);
        if (!text) {
            Py_DecRef(part);
            return NULL;
        }
        ends = PyObject_CallMethod(PyTuple_GetItem(part, 1), "tolist", NULL);
        if (ends) list = PyList_New(0);
        n = list ? PyList_Size(ends) : 0;
        for (k = 0; k < n && result == 0; k++) {
            end = (Py_ssize_t)PyLong_AsLongLong(PyList_GetItem(ends, k));
            item = t->tag == PYAOT_TEXT ? PyUnicode_Substring(text, start, end)
                : PySequence_GetSlice(text, start, end);
            result = item ? PyList_Append(list, item) : -1;
            if (item) Py_DecRef(item);
            start = end;
        }
        if (ends) Py_DecRef(ends);
        Py_DecRef(text);
        Py_DecRef(part);
        if (list && result < 0) {
            Py_DecRef(list);
            list = NULL;
        }
        return list;
    }

    /* The part of the given number of a dict's parts. */
    static PyObject *pyaot_part(PyObject *parts, int number)
    {
        PyObject *part = PyTuple_GetItem(parts, number);
        if (part) Py_IncRef(part);
        return part;
    }

    /* What a container holds, as a new object of Python. */
    static PyObject *pyaot_value_of(
        pyaot_call *c, const pyaot_type *t, struct pyaot_container *container)
    {
        PyObject *parts, *keys, *values = NULL, *result = NULL;
        Py_ssize_t k, n;
        pyaot_slot slot;
        slot.p = container;
        parts = pyaot_containers[t->class].parts(c, &slot);
        if (!parts) return NULL;
        if (t->tag == PYAOT_LIST) return pyaot_elements(t->parts[0], parts);
        if (t->tag == PYAOT_SET) {
            keys = pyaot_elements(t->parts[0], parts);
            result = keys ? PySet_New(keys) : NULL;
            if (keys) Py_DecRef(keys);
            return result;
        }
        keys = pyaot_elements(t->parts[0], pyaot_part(parts, 0));
        if (keys) values = pyaot_elements(t->parts[1], pyaot_part(parts, 1));
        Py_DecRef(parts);
        if (values) result = PyDict_New();
        n = result ? PyList_Size(keys) : 0;
        for (k = 0; k < n; k++) {
            if (PyDict_SetItem(result, PyList_GetItem(keys, k), PyList_GetItem(values, k)) == 0)
                continue;
            Py_DecRef(result);
            result = NULL;
            break;
        }
        if (keys) Py_DecRef(keys);
        if (values) Py_DecRef(values);
        return result;
    }

    /* A container that a function returned, which it takes over: the argument that it is, or a new
       one. */
    static PyObject *pyaot_take(
        pyaot_call *c, const pyaot_type *t, struct pyaot_container *container)
    {
        PyObject *result = NULL;
        int i;
        for (i = 0; i < c->held_count && c->held[i].container != container; i++) { }
        if (PyErr_Occurred()) result = NULL;
        else if (i < c->held_count) {
            result = c->held[i].object;
            Py_IncRef(result);
        } else result = pyaot_value_of(c, t, container);
        pyaot_containers[t->class].release(container);
        return result;
    }

    /* Puts the elements that did not change into the places of their copies; returns whether all
       are the same. Zeros may differ in sign. */
    static bool pyaot_keep_elements(const pyaot_type *t, PyObject *list, PyObject *before)
    {
        Py_ssize_t k, n = PyList_Size(list);
        char kind = t->tag == PYAOT_SCALAR ? pyaot_dtypes[t->dtype].kind : 'i';
        bool same = n == PyTuple_Size(before);
        for (k = 0; k < n && k < PyTuple_Size(before); k++) {
            PyObject *new = PyList_GetItem(list, k), *old = PyTuple_GetItem(before, k);
            if (PyObject_RichCompareBool(old, new, 2) == 1
                && ((kind != 'f' && kind != 'c') || PyObject_IsTrue(new) == 1)) {
                Py_IncRef(old);
                PyList_SetItem(list, k, old);
            } else same = false;
        }
        return same;
    }

    /* Gives the caller's container what the function made of its copy; returns -1 after raising. */
    static int pyaot_write_back(pyaot_call *c, const pyaot_held *h)
    {
        PyObject *o = h->object, *new = pyaot_value_of(c, h->type, h->container), *done, *order[2];
        char kind;
        int result = 0;
        if (!new) return -1;
        if (h->type->tag == PYAOT_LIST) {
            if (!pyaot_keep_elements(h->type->parts[0], new, h->before))
                result = PyList_SetSlice(o, 0, PyList_Size(o), new);
            Py_DecRef(new);
            return result;
        }
        result = PyObject_RichCompareBool(o, new, 2);
        if (result == 1 && h->type->tag == PYAOT_DICT) {
            kind = pyaot_dtypes[h->type->parts[1]->dtype].kind;
            order[0] = PySequence_List(o);
            order[1] = PySequence_List(new);
            result = order[0] && order[1] ? PyObject_RichCompareBool(order[0], order[1], 2) : -1;
            if (order[0]) Py_DecRef(order[0]);
            if (order[1]) Py_DecRef(order[1]);
            if (h->type->parts[1]->tag == PYAOT_SCALAR && (kind == 'f' || kind == 'c'))
                result = result > 0 ? 0 : result;
        }
        if (result == 0) {
            done = PyObject_CallMethod(o, "clear", NULL);
            if (done) {
                Py_DecRef(done);
                done = PyObject_CallMethod(o, "update", "(O)", new);
            }
            result = done ? 0 : -1;
            if (done) Py_DecRef(done);
        }
        Py_DecRef(new);
        return result < 0 ? -1 : 0;
    }

    /* Ends a call that gave `result`: callers see what became of their containers, also if an
       exception was raised. */
    static PyObject *pyaot_hand_back(pyaot_call *c, bool wasCalled, PyObject *result)
    {
        PyObject *error[3];
        int i, written = 0;
        if (!c->held_count) return result;
        PyErr_Fetch(&error[0], &error[1], &error[2]);
        for (i = 0; i < c->held_count; i++) {
            if (wasCalled && written == 0) written = pyaot_write_back(c, &c->held[i]);
            pyaot_containers[c->held[i].type->class].release(c->held[i].container);
        }
        if (error[0]) {
            PyErr_Clear();
            PyErr_Restore(error[0], error[1], error[2]);
        } else if (written < 0 && result) {
            Py_DecRef(result);
            result = NULL;
        }
        return result;
    }

    """#
}
