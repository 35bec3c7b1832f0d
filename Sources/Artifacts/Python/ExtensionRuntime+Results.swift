extension ExtensionRuntime {
  /// How results and errors go back to Python.
  static let results = #"""
    static PyObject *pyaot_none(void)
    {
        Py_IncRef(&_Py_NoneStruct);
        return &_Py_NoneStruct;
    }

    /* A str or bytes object of returned bytes, which it releases. */
    static PyObject *pyaot_text(char *bytes, int64_t n, bool isText)
    {
        PyObject *o = isText ? PyUnicode_FromStringAndSize(bytes, (Py_ssize_t)n)
            : PyBytes_FromStringAndSize(bytes, (Py_ssize_t)n);
        PYAOT_FREE(bytes);
        return o;
    }

    /* A tuple of parts, which it takes over; NULL if one of them is. */
    static PyObject *pyaot_pack(PyObject *const *parts, int count)
    {
        PyObject *tuple = NULL;
        int i;
        bool complete = true;
        for (i = 0; i < count; i++) complete = complete && parts[i];
        if (complete) tuple = PyTuple_New(count);
        for (i = 0; i < count; i++) {
            if (tuple) PyTuple_SetItem(tuple, i, parts[i]);
            else if (parts[i]) Py_DecRef(parts[i]);
        }
        return tuple;
    }

    static PyObject *pyaot_exception(int kind)
    {
        switch (kind) {
        PYAOT_EXCEPTIONS
        default: return PyExc_Exception;
        }
    }

    /* The arguments of an exception that `text` says as Python writes them; NULL if it does not. */
    static PyObject *pyaot_arguments(PyObject *text)
    {
        static const char *const names[] = {"inf", "nan", "infj", "nanj"};
        PyObject *builtins = PyImport_ImportModule("builtins"), *scope = PyDict_New(), *value;
        PyObject *result = NULL;
        int i;
        for (i = 0; scope && i < 4; i++) {
            double x = i % 2 ? (double)__builtin_nan("") : (double)__builtin_inf();
            value = i < 2 ? PyFloat_FromDouble(x) : PyComplex_FromDoubles(0, x);
            if (value) PyDict_SetItemString(scope, names[i], value);
            if (value) Py_DecRef(value);
        }
        value = PyImport_ImportModule("numpy");
        if (value && scope) PyDict_SetItemString(scope, "np", value);
        if (value) Py_DecRef(value);
        PyErr_Clear();
        if (builtins && scope)
            result = PyObject_CallMethod(builtins, "eval", "(OO)", text, scope);
        if (builtins) Py_DecRef(builtins);
        if (scope) Py_DecRef(scope);
        if (result && PyType_IsSubtype(result->type, &PyTuple_Type)) return result;
        if (result) Py_DecRef(result);
        PyErr_Clear();
        return NULL;
    }

    /* Raises what a status says: the message, and a note with the place in the source. */
    static PyObject *pyaot_raise(int32_t status)
    {
        const char *text = PYAOT_STRERROR(status), *start = text, *end, *place = NULL, *p;
        PyObject *type = pyaot_exception(status & 255), *message, *error = NULL, *noted, *args;
        bool isLiteral;
        while (*start && *start != ':' && *start != ' ') start++;
        start = start[0] == ':' && start[1] == ' ' ? start + 2 : start;
        for (end = start; *end; end++) { }
        for (p = start; *p; p++)
            if (p[0] == ' ' && p[1] == '(' && end[-1] == ')') place = p;
        if ((status & 255) >= 64 && type == PyExc_Exception) start = text;
        if (place) end = place;
        isLiteral = *start == 1;
        if (isLiteral) start++;
        message = PyUnicode_FromStringAndSize(start, end - start);
        if (!message) return NULL;
        args = isLiteral ? pyaot_arguments(message) : NULL;
        if (args) {
            if ((status & 255) == 24) type = PyExc_UnicodeDecodeError;
            if ((status & 255) == 25) type = PyExc_UnicodeEncodeError;
            error = PyObject_CallObject(type, args);
            Py_DecRef(args);
            if (!error) PyErr_Clear();
        }
        if (!error)
            error = end > start ? PyObject_CallFunction(type, "(O)", message)
                : PyObject_CallFunction(type, NULL);
        Py_DecRef(message);
        if (!error) return NULL;
        if (place) {
            noted = PyObject_CallMethod(error, "add_note", "s", place + 1);
            if (noted) Py_DecRef(noted); else PyErr_Clear();
        }
        PyErr_SetObject(type, error);
        Py_DecRef(error);
        return NULL;
    }

    """#
}
