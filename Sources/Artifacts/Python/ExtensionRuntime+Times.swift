extension ExtensionRuntime {
  /// How NumPy's datetime64 and timedelta64 are told apart, compared with types, and made.
  static let times = #"""
    static const char *const pyaot_units[] = {
        "Y", "M", "W", "D", "h", "m", "s", "ms", "us", "ns", "ps", "fs", "as",
    };

    /* The result of a method or function of NumPy; NULL with an error if it raises. */
    static PyObject *pyaot_numpy(const char *name)
    {
        PyObject *numpy = PyImport_ImportModule("numpy"), *o;
        if (!numpy) return NULL;
        o = PyObject_GetAttrString(numpy, name);
        Py_DecRef(numpy);
        return o;
    }

    /* Whether an object is a datetime64, or a timedelta64. */
    static bool pyaot_is_time(PyObject *o, bool isDifference)
    {
        static PyObject *classes[2];
        if (!pyaot_numpy_types[0]) pyaot_find_numpy();
        if (!pyaot_numpy_types[0]) return false;
        if (!classes[isDifference])
            classes[isDifference] = pyaot_numpy(isDifference ? "timedelta64" : "datetime64");
        if (!classes[isDifference]) PyErr_Clear();
        return classes[isDifference] && PyType_IsSubtype(o->type, classes[isDifference]);
    }

    /* The name of a date's type, such as datetime64[D]. */
    static PyObject *pyaot_time_name(PyObject *o)
    {
        PyObject *dtype = PyObject_GetAttrString(o, "dtype"), *name;
        if (!dtype) return NULL;
        name = PyObject_GetAttrString(dtype, "name");
        Py_DecRef(dtype);
        return name;
    }

    /* The dtype of the type t. */
    static PyObject *pyaot_time_dtype(const pyaot_type *t)
    {
        static PyObject *known[2][13];
        PyObject *make, **place = &known[t->weak][t->class], *text;
        if (*place) return *place;
        make = pyaot_numpy("dtype");
        text = PyUnicode_FromFormat("%s8[%s]", t->weak ? "m" : "M", pyaot_units[t->class]);
        if (make && text) *place = PyObject_CallFunction(make, "(O)", text);
        if (make) Py_DecRef(make);
        if (text) Py_DecRef(text);
        return *place;
    }

    /* How far a date is from the type t: those of longer units fit. */
    static int pyaot_time_cost(const pyaot_type *t, PyObject *o)
    {
        PyObject *wanted, *own, *numpy, *fits = NULL;
        int result = -1;
        if (!pyaot_is_time(o, t->weak)) return -1;
        wanted = pyaot_time_dtype(t);
        own = PyObject_GetAttrString(o, "dtype");
        if (wanted && own) {
            result = PyObject_RichCompareBool(own, wanted, 2) == 1 ? 0 : -1;
            numpy = result < 0 ? PyImport_ImportModule("numpy") : NULL;
            if (numpy) fits = PyObject_CallMethod(numpy, "can_cast", "(OOs)", own, wanted, "safe");
            if (numpy) Py_DecRef(numpy);
            if (fits && PyObject_IsTrue(fits) == 1) result = 1;
            if (fits) Py_DecRef(fits);
        }
        if (own) Py_DecRef(own);
        PyErr_Clear();
        return result;
    }

    /* Stores a date as its number of units. */
    static pyaot_slot *pyaot_store_time(const pyaot_type *t, PyObject *o, pyaot_slot *s)
    {
        PyObject *dtype = pyaot_time_dtype(t), *own, *date, *back, *number = NULL;
        int result = -1;
        date = dtype ? PyObject_CallMethod(o, "astype", "(O)", dtype) : NULL;
        own = date ? PyObject_GetAttrString(o, "dtype") : NULL;
        back = own ? PyObject_CallMethod(date, "astype", "(O)", own) : NULL;
        if (back) number = PyObject_CallMethod(date, "astype", "s", "int64");
        if (number) result = pyaot_store_signed(number, 4, s);
        /* NaT differs from itself. */
        if (result == 0 && s->i64 != INT64_MIN && PyObject_RichCompareBool(back, o, 2) != 1) {
            PyErr_Format(PyExc_OverflowError, "%R is beyond %R", o, dtype);
            result = -1;
        }
        if (number) Py_DecRef(number);
        if (back) Py_DecRef(back);
        if (own) Py_DecRef(own);
        if (date) Py_DecRef(date);
        return result < 0 ? NULL : s + 1;
    }

    /* The date of a number of units. */
    static PyObject *pyaot_time_value(int unit, bool isDifference, int64_t number)
    {
        PyObject *numpy = PyErr_Occurred() ? NULL : PyImport_ImportModule("numpy"), *date;
        if (!numpy) return NULL;
        date = PyObject_CallMethod(numpy, isDifference ? "timedelta64" : "datetime64", "(Ls)",
            (long long)number, pyaot_units[unit]);
        Py_DecRef(numpy);
        return date;
    }

    """#
}
