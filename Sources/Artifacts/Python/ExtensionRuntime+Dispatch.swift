extension ExtensionRuntime {
  /// How a call finds its specialisation.
  static let dispatch = #"""
    /* How far an argument is from the type t: 0 is exact, -1 does not fit. */
    static int pyaot_cost(pyaot_call *c, const pyaot_type *t, PyObject *o)
    {
        int i, part, sum = 0;
        switch (t->tag) {
        case PYAOT_NONE: return o == &_Py_NoneStruct ? 0 : -1;
        case PYAOT_SCALAR: return pyaot_scalar_cost(t, pyaot_classify(o));
        case PYAOT_ARRAY: return pyaot_array_cost(c, t, o);
        case PYAOT_OPTIONAL:
            if (o == &_Py_NoneStruct) return 1;
            part = pyaot_cost(c, t->parts[0], o);
            return part < 0 ? -1 : part + 1;
        case PYAOT_TEXT: return PyType_IsSubtype(o->type, &PyUnicode_Type) ? 0 : -1;
        case PYAOT_BYTES: return PyType_IsSubtype(o->type, &PyBytes_Type) ? 0 : -1;
        case PYAOT_HANDLE: return PyType_IsSubtype(o->type, pyaot_classes[t->class]) ? 0 : -1;
        case PYAOT_ENUM: return pyaot_enum_cost(t, o);
        case PYAOT_LIST:
        case PYAOT_SET:
        case PYAOT_DICT:
        case PYAOT_ROW:
        case PYAOT_FROZEN: return pyaot_container_cost(c, t, o);
        case PYAOT_FIELDS:
            o = pyaot_fields(c, t, o);
            if (!o) return -1;
            for (i = 0; i < t->count; i++) {
                part = pyaot_cost(c, t->parts[i], PyTuple_GetItem(o, i));
                if (part < 0) return -1;
                sum += part;
            }
            return sum;
        default:
            if (!PyType_IsSubtype(o->type, &PyTuple_Type) || PyTuple_Size(o) != t->count) return -1;
            for (i = 0; i < t->count; i++) {
                part = pyaot_cost(c, t->parts[i], PyTuple_GetItem(o, i));
                if (part < 0) return -1;
                sum += part;
            }
            return sum;
        }
    }

    /* Stores the address and the length of text or bytes, which live as long as the object. */
    static pyaot_slot *pyaot_store_text(const pyaot_type *t, PyObject *o, pyaot_slot *s)
    {
        Py_ssize_t n = 0;
        char *bytes = NULL;
        if (t->tag == PYAOT_TEXT) {
            s->p = (void *)(uintptr_t)PyUnicode_AsUTF8AndSize(o, &n);
            if (!s->p) return NULL;
        } else {
            if (PyBytes_AsStringAndSize(o, &bytes, &n) < 0) return NULL;
            s->p = bytes;
        }
        s[1].i64 = n;
        return s + 2;
    }

    /* Stores an argument; returns the slot behind, or NULL after raising. Optional values lie
       beside their slots. */
    static pyaot_slot *pyaot_store_argument(
        pyaot_call *c, const pyaot_type *t, PyObject *o, pyaot_slot *s)
    {
        int i;
        switch (t->tag) {
        case PYAOT_NONE: return s;
        case PYAOT_SCALAR: return pyaot_store(o, t->dtype, s);
        case PYAOT_ARRAY: return pyaot_store_array(c, t, o, s);
        case PYAOT_OPTIONAL:
            s->p = NULL;
            if (o == &_Py_NoneStruct) {
                for (i = 1; i < t->slots; i++) s[i].i64 = 0;
                return s + t->slots;
            }
            if (t->rank) (s++)->b = true;
            if (!t->weak) return pyaot_store_argument(c, t->parts[0], o, s);
            s->p = s + PYAOT_MAX_SLOTS;
            return pyaot_store_argument(c, t->parts[0], o, s + PYAOT_MAX_SLOTS) ? s + 1 : NULL;
        case PYAOT_TEXT:
        case PYAOT_BYTES: return pyaot_store_text(t, o, s);
        case PYAOT_HANDLE:
            s->p = ((pyaot_object *)o)->handle;
            return s + 1;
        case PYAOT_ENUM: return pyaot_store_member(o, s);
        case PYAOT_LIST:
        case PYAOT_SET:
        case PYAOT_DICT:
        case PYAOT_ROW:
        case PYAOT_FROZEN: return pyaot_store_container(c, t, o, s);
        case PYAOT_FIELDS:
            o = pyaot_fields(c, t, o);
            if (!o) return pyaot_changed();
            for (i = 0; s && i < t->count; i++) {
                PyObject *part = PyTuple_GetItem(o, i);
                s = pyaot_has_form(c, t->parts[i], part)
                    ? pyaot_store_argument(c, t->parts[i], part, s) : NULL;
            }
            return s;
        default:
            for (i = 0; s && i < t->count; i++)
                s = pyaot_store_argument(c, t->parts[i], PyTuple_GetItem(o, i), s);
            return s;
        }
    }

    /* The constant of the given number; NULL after raising. */
    static PyObject *pyaot_constant(int number)
    {
        static PyObject *values[PYAOT_CONSTANT_COUNT];
        PyObject *ast, *value = values[number - 1];
        if (value) return value;
        ast = PyImport_ImportModule("ast");
        if (!ast) return NULL;
        value = PyObject_CallMethod(ast, "literal_eval", "s", pyaot_constants[number - 1]);
        Py_DecRef(ast);
        values[number - 1] = value;
        return value;
    }

    /* Whether o is the constant of the given number. */
    static int pyaot_is_constant(PyObject *o, int number)
    {
        PyObject *value = pyaot_constant(number);
        if (!value) return -1;
        return o->type == value->type ? PyObject_RichCompareBool(o, value, 2) : 0;
    }

    /* How far a call's arguments are from a specialisation: -1 don't fit, -2 raised. */
    static int pyaot_call_cost(
        pyaot_call *c, const pyaot_function *f, const pyaot_specialisation *s, PyObject **bound)
    {
        PyObject *value;
        int i, part, sum = 0;
        for (i = 0; i < f->parameter_count; i++) {
            const pyaot_parameter *p = &s->parameters[i];
            if (!p->type && !p->constant) {
                if (bound[i]) return -1;
                continue;
            }
            if (!bound[i]) {
                if (!p->fallback) return -1;
                value = pyaot_constant(p->fallback);
                if (!value) return -2;
                part = pyaot_cost(c, p->type, value);
                if (part < 0) return -1;
                sum += part + 1;
                continue;
            }
            if (p->constant) {
                part = pyaot_is_constant(bound[i], p->constant);
                if (part <= 0) return part - 1;
            } else {
                part = pyaot_cost(c, p->type, bound[i]);
                if (part < 0) return -1;
                sum += part;
            }
        }
        return sum;
    }

    /* Adds text to the str *out, which becomes NULL on failure; takes both over. */
    static void pyaot_add(PyObject **out, PyObject *text)
    {
        PyObject *sum = *out && text ? PyUnicode_Concat(*out, text) : NULL;
        if (*out) Py_DecRef(*out);
        if (text) Py_DecRef(text);
        *out = sum;
    }

    /* An argument's type as signatures write it. */
    static PyObject *pyaot_describe(pyaot_call *c, PyObject *o)
    {
        PyObject *text, *name;
        pyaot_view *v;
        int i, source = pyaot_classify(o);
        bool fortran;
        if (o == &_Py_NoneStruct) return PyUnicode_FromString("none");
        if (source > 0 && source < 14) return PyUnicode_FromString(pyaot_dtypes[source].name);
        if (PyType_IsSubtype(o->type, &PyBytes_Type)) return PyUnicode_FromString("bytes");
        v = source < 0 ? pyaot_view_of(c, o) : NULL;
        if (v && v->dtype >= 0) {
            fortran = !pyaot_is_contiguous(&v->buffer, false)
                && pyaot_is_contiguous(&v->buffer, true);
            text = PyUnicode_FromFormat("%s%s[", v->buffer.readonly ? "const " : "",
                pyaot_dtypes[v->dtype].name);
            if (!v->buffer.ndim) pyaot_add(&text, PyUnicode_FromString("()"));
            for (i = 0; i < v->buffer.ndim; i++) {
                bool unit = fortran ? i == 0
                    : i == v->buffer.ndim - 1 && pyaot_is_contiguous(&v->buffer, false);
                pyaot_add(&text, PyUnicode_FromFormat("%s%s", i ? ", " : "", unit ? "::1" : ":"));
            }
            pyaot_add(&text,
                PyUnicode_FromString(pyaot_is_aligned(v, 0) ? "]" : "] (not aligned)"));
            return text;
        }
        if (PyType_IsSubtype(o->type, &PyTuple_Type)) {
            Py_ssize_t k, n = PyTuple_Size(o);
            text = PyUnicode_FromString("(");
            for (k = 0; k < n; k++) {
                if (k) pyaot_add(&text, PyUnicode_FromString(", "));
                pyaot_add(&text, pyaot_describe(c, PyTuple_GetItem(o, k)));
            }
            pyaot_add(&text, PyUnicode_FromString(n == 1 ? ",)" : ")"));
            return text;
        }
        name = PyObject_GetAttrString(o->type, "__name__");
        text = name ? PyUnicode_FromFormat("%U", name) : NULL;
        if (name) Py_DecRef(name);
        return text;
    }

    static void pyaot_add_misfit(
        pyaot_call *, PyObject **, const char *, const pyaot_type *, PyObject *);

    static PyObject *pyaot_no_match(pyaot_call *c, const pyaot_function *f, PyObject **bound)
    {
        PyObject *text = PyUnicode_FromFormat("%s() has no specialisation for (", f->name);
        int i, given = 0;
        if (f->isOperator) {
            if (text) Py_DecRef(text);
            Py_IncRef(&_Py_NotImplementedStruct);
            return &_Py_NotImplementedStruct;
        }
        for (i = 0; i < f->parameter_count; i++) {
            if (!bound[i]) continue;
            if (given++) pyaot_add(&text, PyUnicode_FromString(", "));
            pyaot_add(&text, PyUnicode_FromFormat("%s: ", f->names[i]));
            pyaot_add(&text, pyaot_describe(c, bound[i]));
        }
        pyaot_add(&text, PyUnicode_FromString("); it has:"));
        for (i = 0; i < f->count; i++)
            pyaot_add(&text, PyUnicode_FromFormat("\n  %s", f->specialisations[i].signature));
        for (i = 0; f->count == 1 && i < f->parameter_count; i++)
            if (bound[i] && f->specialisations[0].parameters[i].type)
                pyaot_add_misfit(c, &text, f->names[i], f->specialisations[0].parameters[i].type,
                    bound[i]);
        if (text) {
            PyErr_SetObject(PyExc_TypeError, text);
            Py_DecRef(text);
        }
        return NULL;
    }

    /* Gives each parameter its argument, as Python does, the first one self if that is not NULL;
       returns -1 after raising. */
    static int pyaot_bind(const pyaot_function *f, PyObject *self, PyObject *const *args,
        Py_ssize_t n, PyObject *keywords, PyObject **bound)
    {
        Py_ssize_t k, count = keywords ? PyTuple_Size(keywords) : 0;
        int i, own = self ? 1 : 0;
        for (i = own; i < f->parameter_count; i++) bound[i] = i - own < n ? args[i - own] : NULL;
        if (self) bound[0] = self;
        if (n + own > f->parameter_count) {
            PyErr_Format(PyExc_TypeError, "%s() takes %d positional argument%s but %zd %s given",
                f->name, f->parameter_count, f->parameter_count == 1 ? "" : "s", n + own,
                n + own == 1 ? "was" : "were");
            return -1;
        }
        for (k = 0; k < count; k++) {
            const char *name = PyUnicode_AsUTF8AndSize(PyTuple_GetItem(keywords, k), NULL);
            if (!name) return -1;
            for (i = 0; i < f->parameter_count && !pyaot_equal(name, f->names[i]); i++) { }
            if (i == f->parameter_count || bound[i]) {
                PyErr_Format(PyExc_TypeError, bound[i < f->parameter_count ? i : 0] &&
                    i < f->parameter_count ? "%s() got multiple values for argument '%s'"
                    : "%s() got an unexpected keyword argument '%s'", f->name, name);
                return -1;
            }
            bound[i] = args[n + k];
        }
        for (i = 0; i < f->parameter_count; i++) {
            bool required = !bound[i];
            int s;
            for (s = 0; required && s < f->count; s++)
                required = f->specialisations[s].parameters[i].type != NULL
                    && !f->specialisations[s].parameters[i].fallback;
            if (required) {
                PyErr_Format(PyExc_TypeError, "%s() missing required argument: '%s'", f->name,
                    f->names[i]);
                return -1;
            }
        }
        return 0;
    }

    static PyObject *pyaot_run(
        pyaot_call *c, const pyaot_function *f, const pyaot_specialisation *s, PyObject **bound)
    {
        pyaot_slot slots[2 * PYAOT_MAX_SLOTS], *next = slots;
        int i;
        for (i = 0; next && i < f->parameter_count; i++) {
            const pyaot_parameter *p = &s->parameters[i];
            if (p->type)
                next = pyaot_store_argument(
                    c, p->type, bound[i] ? bound[i] : pyaot_constant(p->fallback), next);
        }
        return pyaot_hand_back(c, next != NULL, next ? s->call(c, slots) : NULL);
    }

    static PyObject *pyaot_dispatch(const pyaot_function *f, PyObject *self,
        PyObject *const *args, Py_ssize_t n, PyObject *keywords)
    {
        PyObject *bound[PYAOT_MAX_PARAMETERS], *result = NULL;
        pyaot_call call;
        int i, cost, best = -1, chosen = -1;
        call.count = call.room = call.cursor = 0;
        call.views = call.known = NULL;
        call.held_count = call.held_room = 0;
        call.held = NULL;
        call.places = NULL;
        call.kept = NULL;
        if (pyaot_bind(f, self, args, n, keywords, bound) < 0) return NULL;
        for (i = 0; i < f->count; i++) {
            cost = pyaot_call_cost(&call, f, &f->specialisations[i], bound);
            if (cost < -1) goto done;
            if (cost >= 0 && (best < 0 || cost < best)) { best = cost; chosen = i; }
        }
        result = best < 0 ? pyaot_no_match(&call, f, bound)
            : pyaot_run(&call, f, &f->specialisations[chosen], bound);
    done:
        for (i = 0; i < call.count; i++) {
            PyBuffer_Release(&call.views[i]->buffer);
            PyMem_Free(call.views[i]);
        }
        PyMem_Free(call.views);
        PyMem_Free(call.known);
        if (call.kept) Py_DecRef(call.kept);
        return result;
    }

    """#
}
