extension ExtensionRuntime {
  /// How Python's scalars are told apart, compared with types and turned into C values.
  static let scalars = #"""
    /* NumPy's scalar types, looked up once NumPy is imported. */
    static PyObject *pyaot_numpy_types[16];
    static const struct { const char *name; int dtype; } pyaot_numpy_names[16] = {
        {"bool_", 0}, {"int8", 1}, {"int16", 2}, {"int32", 3}, {"int64", 4}, {"uint8", 5},
        {"uint16", 6}, {"uint32", 7}, {"uint64", 8}, {"float16", 9}, {"float32", 10},
        {"float64", 11}, {"complex64", 12}, {"complex128", 13}, {"longlong", 4}, {"ulonglong", 8},
    };

    static void pyaot_find_numpy(void)
    {
        PyObject *name, *numpy;
        int i;
        if (pyaot_numpy_types[0]) return;
        name = PyUnicode_FromString("numpy");
        numpy = name ? PyImport_GetModule(name) : NULL;
        if (name) Py_DecRef(name);
        if (numpy) {
            for (i = 15; i >= 0; i--)
                pyaot_numpy_types[i] = PyObject_GetAttrString(numpy, pyaot_numpy_names[i].name);
            Py_DecRef(numpy);
        }
        PyErr_Clear();
    }

    /* The type of a scalar as NumPy's promotion sees it; -1 for what is none. */
    static int pyaot_classify(PyObject *o)
    {
        PyObject *t = o->type;
        int i;
        if (t == &PyLong_Type) return PYAOT_WEAK_INT;
        if (t == &PyFloat_Type) return PYAOT_WEAK_FLOAT;
        if (t == &PyBool_Type) return 0;
        if (t == &PyComplex_Type) return PYAOT_WEAK_COMPLEX;
        pyaot_find_numpy();
        for (i = 0; i < 16; i++)
            if (t == pyaot_numpy_types[i]) return pyaot_numpy_names[i].dtype;
        if (PyType_IsSubtype(t, &PyLong_Type)) return PYAOT_WEAK_INT;
        if (PyType_IsSubtype(t, &PyFloat_Type)) return PYAOT_WEAK_FLOAT;
        if (PyType_IsSubtype(t, &PyComplex_Type)) return PYAOT_WEAK_COMPLEX;
        return -1;
    }

    /* The place of a kind of dtype in Python's numeric tower. */
    static int pyaot_height(char kind)
    {
        return kind == 'b' ? 0 : kind == 'f' ? 2 : kind == 'c' ? 3 : 1;
    }

    /* How far a scalar of type source is from t: 0 is exact, -1 does not fit. */
    static int pyaot_scalar_cost(const pyaot_type *t, int source)
    {
        const pyaot_dtype *d = &pyaot_dtypes[t->dtype];
        int natural = d->kind == 'c' ? 16 : 8, height = pyaot_height(d->kind), steps;
        if (source < 0) return -1;
        if (source < 14) {
            if (source == t->dtype) return t->weak ? 1 : 0;
            if (!(pyaot_casts[source] >> t->dtype & 1)) return -1;
            steps = height - pyaot_height(pyaot_dtypes[source].kind);
            return 3 + 12 * steps + d->size - (pyaot_dtypes[source].size > d->size ? d->size : 0);
        }
        steps = height - (source - PYAOT_WEAK_INT + 1);
        if (steps < 0) return -1;
        if (steps == 0 && t->weak) return 0;
        return 1 + 24 * steps + 2 * (natural - d->size) + (d->kind == 'u');
    }

    static double pyaot_from_half(uint16_t h)
    {
        int exponent = h >> 10 & 31, i;
        double value = h & 1023, scale = 1;
        if (exponent == 31) {
            value = value ? (double)__builtin_nan("") : (double)__builtin_inf();
        } else {
            if (exponent) value += 1024; else exponent = 1;
            for (i = exponent; i < 25; i++) scale /= 2;
            for (i = 25; i < exponent; i++) scale *= 2;
            value *= scale;
        }
        return h >> 15 ? -value : value;
    }

    /* Rounds to nearest, ties to even, as NumPy does. */
    static uint16_t pyaot_to_half(double d)
    {
        union { double d; uint64_t u; } bits;
        uint64_t fraction, rest, half;
        int exponent, shift;
        uint16_t sign, h;
        bits.d = d;
        sign = (uint16_t)(bits.u >> 48 & 0x8000);
        exponent = (int)(bits.u >> 52 & 2047) - 1023;
        fraction = bits.u & 0xfffffffffffffull;
        if (exponent == 1024) return (uint16_t)(sign | 0x7c00 | (fraction ? 0x200 : 0));
        if (exponent > 15) return (uint16_t)(sign | 0x7c00);
        if (exponent < -25) return sign;
        fraction |= 1ull << 52;
        shift = exponent < -14 ? 42 + (-14 - exponent) : 42;
        h = (uint16_t)(fraction >> shift);
        if (exponent >= -14) h = (uint16_t)((h & 1023) + ((exponent + 15) << 10));
        rest = fraction & ((1ull << shift) - 1);
        half = 1ull << (shift - 1);
        if (rest > half || (rest == half && (h & 1))) h++;
        return (uint16_t)(sign | h);
    }

    static int pyaot_out_of_bounds(PyObject *o, int dtype)
    {
        if (PyErr_Occurred()) PyErr_Clear();
        PyErr_Format(PyExc_OverflowError, "Python integer %R out of bounds for %s", o,
            pyaot_dtypes[dtype].name);
        return -1;
    }

    static int pyaot_store_signed(PyObject *o, int dtype, pyaot_slot *s)
    {
        int shift = 64 - 8 * pyaot_dtypes[dtype].size;
        PyObject *index = PyNumber_Index(o);
        long long v;
        if (!index) return -1;
        v = PyLong_AsLongLong(index);
        Py_DecRef(index);
        if (v == -1 && PyErr_Occurred()) return pyaot_out_of_bounds(o, dtype);
        if ((long long)((unsigned long long)v << shift) >> shift != v)
            return pyaot_out_of_bounds(o, dtype);
        switch (pyaot_dtypes[dtype].size) {
        case 1: s->i8 = (int8_t)v; break;
        case 2: s->i16 = (int16_t)v; break;
        case 4: s->i32 = (int32_t)v; break;
        default: s->i64 = v; break;
        }
        return 0;
    }

    static int pyaot_store_unsigned(PyObject *o, int dtype, pyaot_slot *s)
    {
        int shift = 64 - 8 * pyaot_dtypes[dtype].size;
        PyObject *index = PyNumber_Index(o);
        unsigned long long v;
        if (!index) return -1;
        v = PyLong_AsUnsignedLongLong(index);
        Py_DecRef(index);
        if (v == (unsigned long long)-1 && PyErr_Occurred()) return pyaot_out_of_bounds(o, dtype);
        if (v << shift >> shift != v) return pyaot_out_of_bounds(o, dtype);
        switch (pyaot_dtypes[dtype].size) {
        case 1: s->u8 = (uint8_t)v; break;
        case 2: s->u16 = (uint16_t)v; break;
        case 4: s->u32 = (uint32_t)v; break;
        default: s->u64 = v; break;
        }
        return 0;
    }

    static int pyaot_store_float(PyObject *o, int size, pyaot_slot *s)
    {
        double v = PyFloat_AsDouble(o);
        if (v == -1 && PyErr_Occurred()) return -1;
        if (size == 2) s->u16 = pyaot_to_half(v);
        else if (size == 4) s->f32 = (float)v;
        else s->f64 = v;
        return 0;
    }

    static int pyaot_store_half(PyObject *o, const char *name, int size, pyaot_slot *s)
    {
        PyObject *part = PyObject_GetAttrString(o, name);
        int result = part ? pyaot_store_float(part, size, s) : -1;
        if (part) Py_DecRef(part);
        return result;
    }

    /* Stores a scalar in one slot, or in two if it is complex; returns the slot behind, or NULL. */
    static pyaot_slot *pyaot_store(PyObject *o, int dtype, pyaot_slot *s)
    {
        const pyaot_dtype *d = &pyaot_dtypes[dtype];
        int truth, result = 0;
        if (d->kind == 'c') {
            if (pyaot_store_half(o, "real", d->size / 2, s) < 0) return NULL;
            return pyaot_store_half(o, "imag", d->size / 2, s + 1) < 0 ? NULL : s + 2;
        }
        if (d->kind != 'b' && pyaot_classify(o) == 0) {
            truth = PyObject_IsTrue(o);
            if (truth < 0) return NULL;
            o = truth ? pyaot_one : pyaot_zero;
        }
        if (d->kind == 'b') {
            truth = PyObject_IsTrue(o);
            s->b = truth > 0;
            result = truth;
        } else if (d->kind == 'i') result = pyaot_store_signed(o, dtype, s);
        else if (d->kind == 'u') result = pyaot_store_unsigned(o, dtype, s);
        else result = pyaot_store_float(o, d->size, s);
        return result < 0 ? NULL : s + 1;
    }

    """#
}
