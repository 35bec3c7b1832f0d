extension ExtensionRuntime {
  /// How arrays are looked at through the buffer protocol and made of returned memory.
  ///
  /// - Source: PEP 3118.
  static let arrays = #"""
    /* An argument that has a buffer, held while the call lasts. */
    typedef struct { PyObject *object; Py_buffer buffer; int dtype; } pyaot_view;

    /* A container that was handed over, with its elements before the call, or one that is new. */
    typedef struct {
        PyObject *object, *before;
        const pyaot_type *type;
        struct pyaot_container *container;
        bool isNew;
    } pyaot_held;

    /* What a call keeps until it is over; `known` is a table of the views by the addresses of their
       objects, and `places` two tables of positions in `held`, by those of both objects. */
    typedef struct pyaot_call {
        int count, room, cursor;
        pyaot_view **views, **known;
        pyaot_held *held;
        Py_ssize_t held_count, held_room, *places;
        PyObject *kept;
    } pyaot_call;

    /* The dtype that a buffer's format stands for; -1 for what is none. */
    static int pyaot_dtype_of(const char *format, Py_ssize_t size)
    {
        const int one = 1;
        const bool little = *(const char *)&one == 1;
        char kind = 0;
        int i;
        if (!format) format = "B";
        if (*format == '@' || *format == '=') format++;
        else if (*format == '<' && little) format++;
        else if (*format == '>' && !little) format++;
        if (*format == 'Z') { kind = 'c'; format++; }
        if (!format[0] || format[1]) return -1;
        switch (*format) {
        case '?': kind = 'b'; break;
        case 'b': case 'h': case 'i': case 'l': case 'q': case 'n': kind = 'i'; break;
        case 'B': case 'H': case 'I': case 'L': case 'Q': case 'N': kind = 'u'; break;
        case 'e': case 'f': case 'd': kind = kind ? kind : 'f'; break;
        default: return -1;
        }
        for (i = 0; i < 14; i++)
            if (pyaot_dtypes[i].kind == kind && pyaot_dtypes[i].size == size) return i;
        return -1;
    }

    /* The place of an address in a table of twice `room` places. */
    static Py_ssize_t pyaot_place(const void *address, Py_ssize_t room)
    {
        uint64_t bits = (uint64_t)(uintptr_t)address >> 4;
        return (Py_ssize_t)((bits * 0x9e3779b97f4a7c15ull >> 20) & (uint64_t)(2 * room - 1));
    }

    /* Notes the place of a view. */
    static void pyaot_note_view(pyaot_call *c, pyaot_view *v)
    {
        Py_ssize_t place = pyaot_place(v->object, c->room);
        while (c->known[place]) place = (place + 1) & (2 * c->room - 1);
        c->known[place] = v;
    }

    /* Makes room for as many views again; returns whether there is memory for them. */
    static bool pyaot_make_room(pyaot_call *c)
    {
        int room = c->room ? 2 * c->room : 8, i;
        pyaot_view **views = PyMem_Malloc((size_t)room * sizeof *views);
        pyaot_view **known = PyMem_Malloc((size_t)(2 * room) * sizeof *known);
        if (!views || !known) {
            PyMem_Free(views);
            PyMem_Free(known);
            return false;
        }
        for (i = 0; i < c->count; i++) views[i] = c->views[i];
        for (i = 0; i < 2 * room; i++) known[i] = NULL;
        PyMem_Free(c->views);
        PyMem_Free(c->known);
        c->views = views;
        c->known = known;
        c->room = room;
        for (i = 0; i < c->count; i++) pyaot_note_view(c, views[i]);
        return true;
    }

    /* The view of an argument's buffer; NULL if it has none. */
    static pyaot_view *pyaot_view_of(pyaot_call *c, PyObject *o)
    {
        Py_ssize_t place = c->room ? pyaot_place(o, c->room) : 0;
        pyaot_view *v;
        while (c->room && c->known[place]) {
            if (c->known[place]->object == o) return c->known[place];
            place = (place + 1) & (2 * c->room - 1);
        }
        if (!PyObject_CheckBuffer(o) || (c->count == c->room && !pyaot_make_room(c))) return NULL;
        v = PyMem_Malloc(sizeof *v);
        if (!v) return NULL;
        if (PyObject_GetBuffer(o, &v->buffer, PYAOT_BUFFER_STRIDED) < 0) {
            PyErr_Clear();
            PyMem_Free(v);
            return NULL;
        }
        v->object = o;
        if (v->buffer.readonly && !v->buffer.ndim && v->buffer.format && *v->buffer.format == 'T'
            && pyaot_record_buffer(o, &v->buffer) < 0) {
            PyErr_Clear();
            PyBuffer_Release(&v->buffer);
            PyMem_Free(v);
            return NULL;
        }
        v->dtype = pyaot_dtype_of(v->buffer.format, v->buffer.itemsize);
        c->views[c->count++] = v;
        pyaot_note_view(c, v);
        return v;
    }

    /* Whether the elements lie side by side, the last (or first) index fastest. */
    static bool pyaot_is_contiguous(const Py_buffer *b, bool fortran)
    {
        Py_ssize_t step = b->itemsize;
        int i, axis;
        if (b->len == 0) return true;
        for (i = 0; i < b->ndim; i++) {
            axis = fortran ? i : b->ndim - 1 - i;
            if (b->shape[axis] != 1 && b->strides[axis] != step) return false;
            step *= b->shape[axis];
        }
        return true;
    }

    /* Whether all elements lie at multiples of a number of bytes: that of the dtype if it is 0. */
    static bool pyaot_is_aligned(const pyaot_view *v, int size)
    {
        const pyaot_dtype *d = &pyaot_dtypes[v->dtype < 0 ? 0 : v->dtype];
        int i;
        if (!size) size = d->kind == 'c' ? d->size / 2 : d->size;
        if (v->buffer.len == 0) return true;
        if ((uintptr_t)v->buffer.buf % (uintptr_t)size) return false;
        for (i = 0; i < v->buffer.ndim; i++)
            if (v->buffer.shape[i] > 1 && v->buffer.strides[i] % size) return false;
        return true;
    }

    /* How far an argument is from the array type t: 0 is exact, -1 does not fit. */
    static int pyaot_array_cost(pyaot_call *c, const pyaot_type *t, PyObject *o)
    {
        pyaot_view *v = pyaot_view_of(c, o);
        int i;
        if (!v || v->buffer.ndim != t->rank) return -1;
        if (t->record ? !pyaot_is_record(o, t->record) : v->dtype != t->dtype) return -1;
        if (v->buffer.readonly && !t->readonly) return -1;
        if (!pyaot_is_aligned(v, t->record ? t->record->alignment : 0)) return -1;
        if (t->extents) {
            for (i = 0; i < t->rank; i++)
                if (v->buffer.shape[i] != t->extents[i]) return -1;
        }
        if (t->layout < 2 && !pyaot_is_contiguous(&v->buffer, t->layout == 1)) return -1;
        return (t->extents ? 0 : t->layout < 2 ? 2 : 4) + (t->readonly && !v->buffer.readonly);
    }

    static pyaot_slot *pyaot_store_array(
        pyaot_call *c, const pyaot_type *t, PyObject *o, pyaot_slot *s)
    {
        pyaot_view *v = pyaot_view_of(c, o);
        int i;
        if (!v) return NULL;
        (s++)->p = v->buffer.buf;
        if (t->extents) return s;
        for (i = 0; i < t->rank; i++) (s++)->i64 = v->buffer.shape[i];
        if (t->layout < 2) return s;
        for (i = 0; i < t->rank; i++) (s++)->i64 = v->buffer.strides[i];
        return s;
    }

    /* The owner of a returned array's memory, which it shows through the buffer protocol. */
    typedef struct {
        PyObject head;
        void *data;
        int dtype, rank;
        Py_ssize_t shape[32], strides[32];
    } pyaot_memory;

    static void pyaot_memory_free(PyObject *o)
    {
        PyObject *type = o->type;
        void (*release)(void *);
        void *slot = PyType_GetSlot(type, 74);
        *(void **)&release = slot;
        PYAOT_FREE(((pyaot_memory *)o)->data);
        release(o);
        Py_DecRef(type);
    }

    static int pyaot_memory_buffer(PyObject *o, Py_buffer *b, int flags)
    {
        pyaot_memory *m = (pyaot_memory *)o;
        int i;
        b->buf = m->data;
        b->obj = o;
        Py_IncRef(o);
        b->itemsize = b->len = pyaot_dtypes[m->dtype].size;
        for (i = 0; i < m->rank; i++) b->len *= m->shape[i];
        b->readonly = 0;
        b->ndim = m->rank;
        b->format = flags & PYAOT_BUFFER_FORMAT ? (char *)pyaot_dtypes[m->dtype].format : NULL;
        b->shape = m->shape;
        b->strides = m->strides;
        b->suboffsets = NULL;
        b->internal = NULL;
        return 0;
    }

    static PyObject *pyaot_memory_type;

    static int pyaot_make_memory_type(void)
    {
        PyType_Slot slots[3] = {{0, NULL}, {0, NULL}, {0, NULL}};
        PyType_Spec spec = {PYAOT_MODULE ".memory", sizeof(pyaot_memory), 0, 1 << 7, NULL};
        void (*release)(PyObject *) = pyaot_memory_free;
        int (*buffer)(PyObject *, Py_buffer *, int) = pyaot_memory_buffer;
        if (pyaot_memory_type) return 0;
        slots[0].slot = 52;
        slots[0].function = *(void **)&release;
        slots[1].slot = 1;
        slots[1].function = *(void **)&buffer;
        spec.slots = slots;
        pyaot_memory_type = PyType_FromSpec(&spec);
        return pyaot_memory_type ? 0 : -1;
    }

    /* A NumPy array over memory that a function returned; it owns the memory, also on failure. */
    static PyObject *pyaot_array(
        void *data, int dtype, int rank, const int64_t *shape, bool fortran)
    {
        Py_ssize_t step = pyaot_dtypes[dtype].size;
        PyObject *numpy, *array = NULL;
        pyaot_memory *m = NULL;
        int i, axis;
        if (!PyErr_Occurred() && pyaot_make_memory_type() == 0)
            m = (pyaot_memory *)PyType_GenericAlloc(pyaot_memory_type, 0);
        if (!m) {
            PYAOT_FREE(data);
            return NULL;
        }
        m->data = data;
        m->dtype = dtype;
        m->rank = rank;
        for (i = 0; i < rank; i++) {
            axis = fortran ? i : rank - 1 - i;
            m->shape[axis] = (Py_ssize_t)shape[axis];
            m->strides[axis] = step;
            step *= m->shape[axis] ? m->shape[axis] : 1;
        }
        numpy = PyImport_ImportModule("numpy");
        if (numpy) array = PyObject_CallMethod(numpy, "asarray", "O", (PyObject *)m);
        if (numpy) Py_DecRef(numpy);
        Py_DecRef((PyObject *)m);
        return array;
    }

    """#
}
