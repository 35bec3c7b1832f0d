extension ExtensionRuntime {
  /// What is wrong with arguments: properties of theirs may give something else from one time to
  /// the next, and may change what they are elements of.
  static let misfits = #"""
    static int pyaot_cost(pyaot_call *, const pyaot_type *, PyObject *);

    /* Raises that an argument is not what it was; returns NULL. */
    static void *pyaot_changed(void)
    {
        PyErr_Format(PyExc_TypeError, "an argument changed while it was passed");
        return NULL;
    }

    /* The class that objects of a type of containers are of, all others left out. */
    static PyObject *pyaot_container_class(const pyaot_type *t)
    {
        switch (t->tag) {
        case PYAOT_LIST: return &PyList_Type;
        case PYAOT_SET: return &PySet_Type;
        case PYAOT_DICT: return &PyDict_Type;
        case PYAOT_ROW: return &PyTuple_Type;
        case PYAOT_FROZEN: return &PyFrozenSet_Type;
        default: return NULL;
        }
    }

    /* Whether an object is of the class that values of the type t are of; raises if not. */
    static bool pyaot_has_form(pyaot_call *c, const pyaot_type *t, PyObject *o)
    {
        PyObject *class = pyaot_container_class(t);
        bool fits = true;
        if (class) fits = o->type == class;
        else if (t->tag == PYAOT_HANDLE) fits = PyType_IsSubtype(o->type, pyaot_classes[t->class]);
        else if (t->tag == PYAOT_TUPLE)
            fits = PyType_IsSubtype(o->type, &PyTuple_Type) && PyTuple_Size(o) == t->count;
        else if (t->tag == PYAOT_ARRAY) fits = pyaot_array_cost(c, t, o) >= 0;
        else if (t->tag == PYAOT_OPTIONAL)
            return o == &_Py_NoneStruct || pyaot_has_form(c, t->parts[0], o);
        if (!fits) pyaot_changed();
        return fits;
    }

    """#

  /// Which part of an argument does not fit.
  static let misfitPlaces = #"""
    static PyObject *pyaot_describe(pyaot_call *, PyObject *);

    /* The first element of a container that does not fit, and its place in *place; NULL if there is
       none. Both are borrowed; *isKey says if it is a key. */
    static PyObject *pyaot_misfit(
        pyaot_call *c, const pyaot_type **t, PyObject *o, PyObject **place, bool *isKey)
    {
        const pyaot_type *own = *t;
        PyObject *key, *value, *items;
        Py_ssize_t k, position = 0;
        if (own->tag == PYAOT_DICT) {
            while (o->type == &PyDict_Type && PyDict_Next(o, &position, &key, &value)) {
                *place = key;
                *t = own->parts[0];
                *isKey = pyaot_cost(c, *t, key) < 0;
                if (*isKey) return key;
                *t = own->parts[1];
                if (pyaot_cost(c, *t, value) < 0) return value;
            }
            return NULL;
        }
        if (own->tag == PYAOT_FIELDS) items = pyaot_fields(c, own, o);
        else if (own->tag == PYAOT_TUPLE)
            items = PyType_IsSubtype(o->type, &PyTuple_Type) && PyTuple_Size(o) == own->count
                ? o : NULL;
        else items = pyaot_container_class(own) == o->type
            ? pyaot_keep(c, PySequence_Tuple(o)) : NULL;
        if (!items) return NULL;
        for (k = 0; k < PyTuple_Size(items); k++) {
            bool isFixed = own->tag == PYAOT_FIELDS || own->tag == PYAOT_TUPLE;
            *t = own->parts[isFixed ? k : 0];
            if (pyaot_cost(c, *t, PyTuple_GetItem(items, k)) >= 0) continue;
            *place = pyaot_keep(c, PyLong_FromLongLong(k));
            return PyTuple_GetItem(items, k);
        }
        return NULL;
    }

    /* Adds the place in the argument `name` of type t, and what is there, if it is a part of it
       that does not fit. */
    static void pyaot_add_misfit(
        pyaot_call *c, PyObject **text, const char *name, const pyaot_type *t, PyObject *o)
    {
        PyObject *where, *place = NULL, *part = NULL;
        bool isKey = false;
        int depth = 0;
        if (pyaot_cost(c, t, o) >= 0) return;
        where = PyUnicode_FromFormat("\n%s", name);
        while (depth++ < 64) {
            if (t->tag == PYAOT_OPTIONAL) t = t->parts[0];
            part = pyaot_misfit(c, &t, o, &place, &isKey);
            if (!part || !place) break;
            pyaot_add(&where, PyUnicode_FromFormat(isKey ? ", key %R" : "[%R]", place));
            o = part;
            if (isKey) break;
        }
        if (depth < 2 && !isKey) {
            if (where) Py_DecRef(where);
            PyErr_Clear();
            return;
        }
        pyaot_add(&where, PyUnicode_FromString(": "));
        pyaot_add(&where, pyaot_describe(c, o));
        if (where) pyaot_add(text, where);
    }

    """#
}
