extension ExtensionRuntime {
  /// How arrays of records are recognised: by the dtype that NumPy makes of a description.
  static let records = #"""
    /* A record, with the dtype that is made of its description when it is first needed. */
    typedef struct pyaot_record {
        const char *description;
        int size, alignment;
        PyObject *dtype;
    } pyaot_record;

    /* The dtype of a record, borrowed; NULL after raising. */
    static PyObject *pyaot_record_dtype(pyaot_record *r)
    {
        PyObject *ast, *numpy, *value = NULL;
        if (r->dtype) return r->dtype;
        ast = PyImport_ImportModule("ast");
        if (ast) value = PyObject_CallMethod(ast, "literal_eval", "s", r->description);
        if (ast) Py_DecRef(ast);
        numpy = value ? PyImport_ImportModule("numpy") : NULL;
        if (numpy) r->dtype = PyObject_CallMethod(numpy, "dtype", "(O)", value);
        if (numpy) Py_DecRef(numpy);
        if (value) Py_DecRef(value);
        return r->dtype;
    }

    /* Whether the elements of an array, or a scalar of NumPy, are records of this kind. */
    static bool pyaot_is_record(PyObject *o, pyaot_record *r)
    {
        PyObject *wanted = pyaot_record_dtype(r);
        PyObject *found = wanted ? PyObject_GetAttrString(o, "dtype") : NULL;
        int same = found ? PyObject_RichCompareBool(found, wanted, 2) : -1;
        if (found) Py_DecRef(found);
        if (same < 0) PyErr_Clear();
        return same > 0;
    }

    """#

  /// How returned records and arrays of them are shown.
  static let recordResults = #"""
    /* NumPy's scalar of a copy of a record, which has its fields also as attributes. */
    static PyObject *pyaot_record_value(const void *data, pyaot_record *r)
    {
        PyObject *dtype = pyaot_record_dtype(r), *bytes = NULL, *numpy, *view = NULL, *copy = NULL;
        PyObject *kind = NULL, *records = NULL, *value = NULL;
        if (dtype) bytes = PyBytes_FromStringAndSize(data, r->size);
        numpy = bytes ? PyImport_ImportModule("numpy") : NULL;
        if (numpy) view = PyObject_CallMethod(numpy, "frombuffer", "OO", bytes, dtype);
        if (view) copy = PyObject_CallMethod(view, "copy", NULL);
        kind = copy ? PyObject_GetAttrString(numpy, "recarray") : NULL;
        if (kind) records = PyObject_CallMethod(copy, "view", "(O)", kind);
        if (records) value = PyObject_CallMethod(records, "__getitem__", "i", 0);
        if (records) Py_DecRef(records);
        if (kind) Py_DecRef(kind);
        if (copy) Py_DecRef(copy);
        if (view) Py_DecRef(view);
        if (numpy) Py_DecRef(numpy);
        if (bytes) Py_DecRef(bytes);
        return value;
    }

    /* A NumPy array of records over memory that a function returned; it owns the memory. */
    static PyObject *pyaot_record_array(
        void *data, pyaot_record *r, int rank, const int64_t *shape)
    {
        PyObject *dtype = pyaot_record_dtype(r), *bytes, *extents, *numpy, *array = NULL;
        int64_t size = r->size;
        int i;
        for (i = 0; i < rank; i++) size *= shape[i];
        bytes = pyaot_array(data, 5, 1, &size, false);
        extents = bytes && dtype ? PyTuple_New(rank) : NULL;
        for (i = 0; extents && i < rank; i++) {
            PyObject *n = PyLong_FromLongLong(shape[i]);
            if (!n || PyTuple_SetItem(extents, i, n) < 0) {
                Py_DecRef(extents);
                extents = NULL;
            }
        }
        numpy = extents ? PyImport_ImportModule("numpy") : NULL;
        if (numpy) array = PyObject_CallMethod(numpy, "ndarray", "OOO", extents, dtype, bytes);
        if (numpy) Py_DecRef(numpy);
        if (extents) Py_DecRef(extents);
        if (bytes) Py_DecRef(bytes);
        return array;
    }

    """#
}

extension ExtensionRuntime {
  /// How a record by itself is looked at: NumPy's scalar shows its memory as read-only, and an
  /// array over it as what it is.
  static let recordScalars = #"""
    static int pyaot_record_buffer(PyObject *o, Py_buffer *b)
    {
        PyObject *numpy, *array = NULL, *base = PyObject_GetAttrString(o, "base"), *flags = NULL;
        PyObject *writeable = NULL;
        int done = -1, is_open = base == &_Py_NoneStruct;
        if (base && !is_open) flags = PyObject_GetAttrString(base, "flags");
        if (flags) writeable = PyObject_GetAttrString(flags, "writeable");
        if (writeable) is_open = PyObject_IsTrue(writeable) > 0;
        if (base) Py_DecRef(base);
        if (flags) Py_DecRef(flags);
        if (writeable) Py_DecRef(writeable);
        PyErr_Clear();
        if (!is_open) return 0;
        numpy = PyImport_ImportModule("numpy");
        if (numpy) array = PyObject_CallMethod(numpy, "asarray", "(O)", o);
        if (numpy) Py_DecRef(numpy);
        if (array) {
            PyBuffer_Release(b);
            done = PyObject_GetBuffer(array, b, PYAOT_BUFFER_STRIDED);
            if (done < 0) b->obj = NULL;
            Py_DecRef(array);
        }
        return done;
    }

    """#
}
