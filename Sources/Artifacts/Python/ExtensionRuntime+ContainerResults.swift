extension ExtensionRuntime {
  /// How lists, sets and dicts come back: what a function made of them is copied out.
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

    """#
}
