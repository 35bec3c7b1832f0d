extension ExtensionRuntime {
  /// How lists, sets and dicts come back: what a function made of them is copied out behind the
  /// call, and new ones become objects of Python.
  static let containerResults = #"""
    static PyObject *pyaot_take(pyaot_call *, const pyaot_type *, struct pyaot_container *);

    /* A list with an object for each number in a column, which it takes over. */
    static PyObject *pyaot_unpack_numbers(const pyaot_type *t, void *data, int64_t n)
    {
        int size = pyaot_dtypes[t->dtype].size;
        bool isOwn = t->weak || t->dtype == 0;
        PyObject *list, *array, *item;
        int64_t k;
        if (!isOwn) {
            array = pyaot_array(data, t->dtype, 1, &n, false);
            list = array ? PySequence_List(array) : NULL;
            if (array) Py_DecRef(array);
            return list;
        }
        list = PyErr_Occurred() ? NULL : PyList_New((Py_ssize_t)n);
        for (k = 0; list && k < n; k++) {
            const char *p = (const char *)data + k * size;
            if (t->dtype == 0) item = PyBool_FromLong(*(const bool *)p);
            else if (t->weak && t->dtype == 4) item = PyLong_FromLongLong(*(const int64_t *)p);
            else if (t->dtype == 11) item = PyFloat_FromDouble(*(const double *)p);
            else item = PyComplex_FromDoubles(((const double *)p)[0], ((const double *)p)[1]);
            if (item) PyList_SetItem(list, (Py_ssize_t)k, item);
            else {
                Py_DecRef(list);
                list = NULL;
            }
        }
        PYAOT_FREE(data);
        return list;
    }

    /* A list of the text or bytes in two columns, which it takes over. */
    static PyObject *pyaot_unpack_text(const pyaot_type *t, const pyaot_slot *s)
    {
        PyObject *list = NULL, *text = NULL, *item;
        const int64_t *ends = s[2].p;
        Py_ssize_t k, n = (Py_ssize_t)s[3].i64, start = 0, end;
        bool isText = t->tag == PYAOT_TEXT;
        if (!PyErr_Occurred())
            text = isText ? PyUnicode_FromStringAndSize(s[0].p, (Py_ssize_t)s[1].i64)
                : PyBytes_FromStringAndSize(s[0].p, (Py_ssize_t)s[1].i64);
        if (text) list = PyList_New(n);
        for (k = 0; list && k < n; k++) {
            end = (Py_ssize_t)ends[k];
            item = isText ? PyUnicode_Substring(text, start, end)
                : PySequence_GetSlice(text, start, end);
            if (item) PyList_SetItem(list, k, item);
            else {
                Py_DecRef(list);
                list = NULL;
            }
            start = end;
        }
        if (text) Py_DecRef(text);
        PYAOT_FREE(s[0].p);
        PYAOT_FREE(s[2].p);
        return list;
    }

    /* Whether an array of the caller's lies at an address, with these extents and strides. */
    static bool pyaot_lies_at(const pyaot_view *v, const pyaot_type *t, const int64_t *places)
    {
        const Py_buffer *b = &v->buffer;
        int i;
        if ((int64_t)(intptr_t)b->buf != places[0] || v->dtype != t->dtype || b->ndim != t->rank)
            return false;
        for (i = 0; i < t->rank; i++)
            if (b->shape[i] != places[1 + i]
                || (b->shape[i] > 1 && b->strides[i] != places[1 + t->rank + i])) return false;
        return true;
    }

    /* The array in a list of it alone, which it takes over: the caller's, or a new one. */
    static PyObject *pyaot_unbox(pyaot_call *c, const pyaot_type *t, struct pyaot_container *box)
    {
        PyObject *result = NULL;
        pyaot_slot s[2];
        int32_t status = PyErr_Occurred() ? 1 : pyaot_containers[t->class].place(box, s);
        int i, k;
        if (status == 0) {
            for (i = 0; i < c->count && !result; i++) {
                k = (c->cursor + i) % c->count;
                if (!pyaot_lies_at(c->views[k], t, s[0].p)) continue;
                result = c->views[k]->object;
                Py_IncRef(result);
                c->cursor = k + 1;
            }
            PYAOT_FREE(s[0].p);
            s[0].p = box;
            if (!result) result = pyaot_containers[t->class].array(c, s);
        } else if (!PyErr_Occurred()) pyaot_raise(status);
        pyaot_containers[t->class].release(box);
        return result;
    }

    /* A list of the objects that the references in a column stand for; it takes both over. */
    static PyObject *pyaot_unpack_references(
        pyaot_call *c, const pyaot_type *t, void **references, int64_t n)
    {
        PyObject *list = PyErr_Occurred() ? NULL : PyList_New((Py_ssize_t)n), *item;
        int64_t k;
        for (k = 0; k < n; k++) {
            item = t->tag == PYAOT_HANDLE ? pyaot_wrap(t->class, references[k])
                : t->tag == PYAOT_ARRAY ? pyaot_unbox(c, t, references[k])
                : pyaot_take(c, t, references[k]);
            if (list && item) PyList_SetItem(list, (Py_ssize_t)k, item);
            else if (item) Py_DecRef(item);
            else if (list) {
                Py_DecRef(list);
                list = NULL;
            }
        }
        PYAOT_FREE(references);
        return list;
    }

    /* A list of the members of an enumeration whose values are in a column, which it takes over. */
    static PyObject *pyaot_unpack_members(const pyaot_type *t, int64_t *values, int64_t n)
    {
        PyObject *list = PyErr_Occurred() ? NULL : PyList_New((Py_ssize_t)n), *item;
        int64_t k;
        for (k = 0; list && k < n; k++) {
            item = pyaot_member(t->class, values[k]);
            if (item) PyList_SetItem(list, (Py_ssize_t)k, item);
            else {
                Py_DecRef(list);
                list = NULL;
            }
        }
        PYAOT_FREE(values);
        return list;
    }

    /* A list of the elements in the columns from *next on, which it takes over. */
    static PyObject *pyaot_unpack(pyaot_call *c, const pyaot_type *t, pyaot_slot **next)
    {
        PyObject *list = NULL, *columns, *part, *item;
        const int64_t *places;
        pyaot_slot *s = *next;
        Py_ssize_t k, n;
        int i;
        switch (t->tag) {
        case PYAOT_SCALAR:
            *next += 2;
            return pyaot_unpack_numbers(t, s[0].p, s[1].i64);
        case PYAOT_TEXT:
        case PYAOT_BYTES:
            *next += 4;
            return pyaot_unpack_text(t, s);
        case PYAOT_ENUM:
            *next += 2;
            return pyaot_unpack_members(t, s[0].p, s[1].i64);
        case PYAOT_TUPLE:
        case PYAOT_FIELDS:
            columns = PyErr_Occurred() ? NULL : PyTuple_New(t->count);
            for (i = 0; i < t->count; i++) {
                part = pyaot_unpack(c, t->parts[i], next);
                if (columns && part) PyTuple_SetItem(columns, i, part);
                else if (part) Py_DecRef(part);
            }
            n = !PyErr_Occurred() && columns ? PyList_Size(PyTuple_GetItem(columns, 0)) : 0;
            list = PyErr_Occurred() ? NULL : PyList_New(n);
            for (k = 0; list && k < n; k++) {
                part = PyTuple_New(t->count);
                for (i = 0; part && i < t->count; i++) {
                    item = PyList_GetItem(PyTuple_GetItem(columns, i), k);
                    Py_IncRef(item);
                    PyTuple_SetItem(part, i, item);
                }
                if (part && t->tag == PYAOT_FIELDS) part = pyaot_made(t->class, part);
                if (part) PyList_SetItem(list, k, part);
                else {
                    Py_DecRef(list);
                    list = NULL;
                }
            }
            if (columns) Py_DecRef(columns);
            return list;
        case PYAOT_OPTIONAL:
            *next += 2;
            part = pyaot_unpack(c, t->parts[0], next);
            places = s[0].p;
            n = (Py_ssize_t)s[1].i64;
            list = part ? PyList_New(n) : NULL;
            for (k = 0; list && k < n; k++) {
                item = places[k] < 0 ? &_Py_NoneStruct
                    : PyList_GetItem(part, (Py_ssize_t)places[k]);
                Py_IncRef(item);
                PyList_SetItem(list, k, item);
            }
            if (part) Py_DecRef(part);
            PYAOT_FREE(s[0].p);
            return list;
        default:
            *next += 2;
            return pyaot_unpack_references(c, t, s[0].p, s[1].i64);
        }
    }

    /* What a container holds, as a new object of Python. */
    static PyObject *pyaot_value_of(
        pyaot_call *c, const pyaot_type *t, struct pyaot_container *container)
    {
        PyObject *keys, *values, *result = NULL;
        pyaot_slot columns[PYAOT_MAX_SLOTS], *next = columns;
        Py_ssize_t k, n;
        int32_t status = pyaot_containers[t->class].columns(container, columns);
        if (status) return pyaot_raise(status);
        keys = pyaot_unpack(c, t->parts[0], &next);
        if (t->tag == PYAOT_LIST) return keys;
        if (t->tag == PYAOT_ROW) {
            result = keys ? PySequence_Tuple(keys) : NULL;
            if (keys) Py_DecRef(keys);
            return result;
        }
        if (t->tag == PYAOT_SET || t->tag == PYAOT_FROZEN) {
            result = !keys ? NULL : t->tag == PYAOT_SET ? PySet_New(keys) : PyFrozenSet_New(keys);
            if (keys) Py_DecRef(keys);
            return result;
        }
        values = pyaot_unpack(c, t->parts[1], &next);
        if (keys && values) result = PyDict_New();
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

    /* A container of compiled code, a reference to which it takes over: the argument that it is, or
       a new object, the same for the same container. */
    static PyObject *pyaot_take(
        pyaot_call *c, const pyaot_type *t, struct pyaot_container *container)
    {
        Py_ssize_t known = PyErr_Occurred() ? -1 : pyaot_find(c, t, NULL, container);
        pyaot_held h = {NULL, NULL, t, container, true};
        if (known >= 0) {
            h.object = c->held[known].object;
            Py_IncRef(h.object);
        } else if (!PyErr_Occurred()) {
            h.object = pyaot_value_of(c, t, container);
            if (h.object) {
                if (pyaot_hold(c, &h) == 0) return h.object;
                Py_DecRef(h.object);
                return NULL;
            }
        }
        pyaot_containers[t->class].release(container);
        return h.object;
    }

    /* Whether an element is what it was, so that its old object can stay. Zeros may differ in
       sign. */
    static bool pyaot_is_unchanged(
        pyaot_call *c, const pyaot_type *t, PyObject *old, PyObject *new)
    {
        pyaot_slot values[2];
        char kind = t->tag == PYAOT_SCALAR ? pyaot_dtypes[t->dtype].kind : 'i';
        int i;
        if (old == new) return true;
        switch (t->tag) {
        case PYAOT_SCALAR:
        case PYAOT_TEXT:
        case PYAOT_BYTES:
            if (PyObject_RichCompareBool(old, new, 2) != 1) {
                PyErr_Clear();
                return false;
            }
            return (kind != 'f' && kind != 'c') || PyObject_IsTrue(new) == 1;
        case PYAOT_ENUM:
            if (pyaot_store_member(old, &values[0]) && pyaot_store_member(new, &values[1]))
                return values[0].i64 == values[1].i64;
            PyErr_Clear();
            return false;
        case PYAOT_FIELDS:
            old = pyaot_fields(c, t, old);
            new = pyaot_fields(c, t, new);
            if (!old || !new) return false;
            /* Falls through. */
        case PYAOT_TUPLE:
            if (!PyType_IsSubtype(old->type, &PyTuple_Type) || PyTuple_Size(old) != t->count)
                return false;
            for (i = 0; i < t->count; i++)
                if (!pyaot_is_unchanged(c, t->parts[i], PyTuple_GetItem(old, i),
                    PyTuple_GetItem(new, i))) return false;
            return true;
        case PYAOT_OPTIONAL:
            return old != &_Py_NoneStruct && new != &_Py_NoneStruct
                && pyaot_is_unchanged(c, t->parts[0], old, new);
        default: return false;
        }
    }

    /* Puts the elements that did not change into the places of their copies; returns whether all
       are the same. */
    static bool pyaot_keep_elements(
        pyaot_call *c, const pyaot_type *t, PyObject *list, PyObject *before)
    {
        Py_ssize_t k, n = PyList_Size(list);
        bool same = n == PyTuple_Size(before);
        for (k = 0; k < n && k < PyTuple_Size(before); k++) {
            PyObject *old = PyTuple_GetItem(before, k);
            if (pyaot_is_unchanged(c, t, old, PyList_GetItem(list, k))) {
                Py_IncRef(old);
                PyList_SetItem(list, k, old);
            } else same = false;
        }
        return same;
    }

    /* The same for the values of a dict that was `old`: 1 if all is the same, also the order, -1
       after raising. */
    static int pyaot_keep_values(
        pyaot_call *c, const pyaot_type *t, PyObject *new, PyObject *old)
    {
        PyObject *keys = PySequence_Tuple(new), *before = PySequence_Tuple(old), *key, *value;
        Py_ssize_t k, n = keys && before ? PyTuple_Size(keys) : 0;
        int same = !keys || !before ? -1 : n == PyTuple_Size(before);
        for (k = 0; k < n && same >= 0; k++) {
            key = PyTuple_GetItem(keys, k);
            if (same && PyObject_RichCompareBool(key, PyTuple_GetItem(before, k), 2) != 1) same = 0;
            value = PyDict_GetItemWithError(old, key);
            if (!value && PyErr_Occurred()) same = -1;
            else if (!value) same = 0;
            else if (!pyaot_is_unchanged(c, t, value, PyDict_GetItemWithError(new, key)))
                same = 0;
            else if (PyDict_SetItem(new, key, value) < 0) same = -1;
        }
        if (keys) Py_DecRef(keys);
        if (before) Py_DecRef(before);
        return same;
    }

    /* Gives the caller's container what the function made of its copy; returns -1 after raising. */
    static int pyaot_write_back(pyaot_call *c, pyaot_held h)
    {
        PyObject *o = h.object, *new = pyaot_value_of(c, h.type, h.container), *done;
        int result = 0;
        if (!new) return -1;
        if (h.type->tag == PYAOT_LIST) {
            if (!pyaot_keep_elements(c, h.type->parts[0], new, h.before))
                result = PyList_SetSlice(o, 0, PyList_Size(o), new);
            Py_DecRef(new);
            return result;
        }
        if (h.type->tag == PYAOT_DICT) result = pyaot_keep_values(c, h.type->parts[1], new, o);
        else result = PyObject_RichCompareBool(o, new, 2);
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
        Py_ssize_t i, count = c->held_count;
        int written = 0;
        if (!count) return result;
        PyErr_Fetch(&error[0], &error[1], &error[2]);
        for (i = 0; i < count && wasCalled && written == 0; i++)
            if (!c->held[i].isNew) written = pyaot_write_back(c, c->held[i]);
        for (i = 0; i < c->held_count; i++) {
            pyaot_containers[c->held[i].type->class].release(c->held[i].container);
            Py_DecRef(c->held[i].object);
        }
        PyMem_Free(c->held);
        PyMem_Free(c->places);
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
