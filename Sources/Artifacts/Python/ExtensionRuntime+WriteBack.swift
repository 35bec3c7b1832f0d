extension ExtensionRuntime {
  /// How what a function made of containers is given to those of the caller.
  static let writingBack = #"""
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
