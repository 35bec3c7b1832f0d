extension ExtensionRuntime {
  /// The classes of the module.
  static let classHeads = #"""
    /* An object that holds a reference to one of compiled code. */
    typedef struct { PyObject head; void *handle; int class; } pyaot_object;

    /* The classes of the module, and the live objects by the addresses that they hold. */
    static PyObject *pyaot_classes[PYAOT_CLASS_COUNT], *pyaot_live;
    static void pyaot_release_handle(int class, void *handle);

    """#

  /// How instances of the module's classes are told apart, taken apart and made.
  static let classes = #"""
    /* Whether an object stands for an integer. */
    static bool pyaot_is_integer(PyObject *o)
    {
        int source = pyaot_classify(o);
        return source == PYAOT_WEAK_INT || (source > 0 && source < 9);
    }

    /* The integer of a member of an enumeration, or of something that has one as its value. */
    static PyObject *pyaot_member_value(PyObject *o)
    {
        PyObject *value;
        if (pyaot_is_integer(o)) {
            Py_IncRef(o);
            return o;
        }
        value = PyObject_GetAttrString(o, "value");
        if (value && pyaot_is_integer(value)) return value;
        if (value) Py_DecRef(value);
        PyErr_Clear();
        return NULL;
    }

    static int pyaot_enum_cost(const pyaot_type *t, PyObject *o)
    {
        PyObject *value;
        if (PyType_IsSubtype(o->type, pyaot_classes[t->class])) return 0;
        value = pyaot_member_value(o);
        if (!value) return -1;
        Py_DecRef(value);
        return 2;
    }

    static pyaot_slot *pyaot_store_member(PyObject *o, pyaot_slot *s)
    {
        PyObject *value = pyaot_member_value(o);
        int result;
        if (!value) return pyaot_changed();
        result = pyaot_store_signed(value, 4, s);
        Py_DecRef(value);
        return result < 0 ? NULL : s + 1;
    }

    /* Keeps an object until the call is over; takes it over, and returns it. */
    static PyObject *pyaot_keep(pyaot_call *c, PyObject *o)
    {
        int result = -1;
        if (!o) return NULL;
        if (!c->kept) c->kept = PyList_New(0);
        if (c->kept) result = PyList_Append(c->kept, o);
        Py_DecRef(o);
        return result < 0 ? NULL : o;
    }

    /* The fields of an instance that is passed by value, as a tuple; NULL if they are not there. */
    static PyObject *pyaot_fields(pyaot_call *c, const pyaot_type *t, PyObject *o)
    {
        const char *const *names = pyaot_class_names[t->class];
        PyObject *tuple, *part;
        int i;
        if (PyType_IsSubtype(o->type, &PyTuple_Type))
            return PyTuple_Size(o) == t->count ? o : NULL;
        for (i = 0; i < t->count && PyObject_HasAttrString(o, names[i]); i++) { }
        if (i < t->count) {
            if (!PySequence_Check(o) || PyType_IsSubtype(o->type, &PyUnicode_Type)
                || PyType_IsSubtype(o->type, &PyBytes_Type) || PySequence_Size(o) != t->count) {
                PyErr_Clear();
                return NULL;
            }
            tuple = pyaot_keep(c, PySequence_Tuple(o));
            if (!tuple || PyTuple_Size(tuple) != t->count) {
                PyErr_Clear();
                return NULL;
            }
            return tuple;
        }
        tuple = PyTuple_New(t->count);
        for (i = 0; tuple && i < t->count; i++) {
            part = PyObject_GetAttrString(o, names[i]);
            if (part) PyTuple_SetItem(tuple, i, part);
            else {
                Py_DecRef(tuple);
                tuple = NULL;
            }
        }
        tuple = pyaot_keep(c, tuple);
        if (!tuple) PyErr_Clear();
        return tuple;
    }

    """#

  /// How instances of the module's classes are made of results.
  static let instances = #"""
    /* The object that holds a reference to one of compiled code, which it takes over: the one that
       holds it already, or a new one. */
    static PyObject *pyaot_wrap(int class, void *handle)
    {
        PyObject *key = PyErr_Occurred() ? NULL : PyLong_FromVoidPtr(handle), *known = NULL;
        pyaot_object *o = NULL;
        if (key) known = PyDict_GetItemWithError(pyaot_live, key);
        if (known) {
            o = (pyaot_object *)PyLong_AsVoidPtr(known);
            Py_IncRef(&o->head);
            pyaot_release_handle(class, handle);
            Py_DecRef(key);
            return &o->head;
        }
        if (key && !PyErr_Occurred())
            o = (pyaot_object *)PyType_GenericAlloc(pyaot_classes[class], 0);
        if (o) {
            o->handle = handle;
            o->class = class;
            known = PyLong_FromVoidPtr(o);
            if (known && PyDict_SetItem(pyaot_live, key, known) == 0) {
                Py_DecRef(known);
                Py_DecRef(key);
                return &o->head;
            }
            if (known) Py_DecRef(known);
            o->handle = NULL;
            Py_DecRef(&o->head);
        }
        if (key) Py_DecRef(key);
        pyaot_release_handle(class, handle);
        return NULL;
    }

    static void pyaot_object_free(PyObject *self)
    {
        PyObject *type = self->type, *key, *error[3];
        pyaot_object *o = (pyaot_object *)self;
        void (*release)(void *);
        void *slot = PyType_GetSlot(type, 74);
        *(void **)&release = slot;
        if (o->handle) {
            PyErr_Fetch(&error[0], &error[1], &error[2]);
            key = PyLong_FromVoidPtr(o->handle);
            if (!key || PyDict_DelItem(pyaot_live, key) < 0) PyErr_Clear();
            if (key) Py_DecRef(key);
            pyaot_release_handle(o->class, o->handle);
            PyErr_Restore(error[0], error[1], error[2]);
        }
        release(self);
        Py_DecRef(type);
    }

    /* An instance of a class that is passed by value, made of a tuple that it takes over. */
    static PyObject *pyaot_made(int class, PyObject *fields)
    {
        PyObject *o = PyObject_CallObject(pyaot_classes[class], fields);
        Py_DecRef(fields);
        return o;
    }

    /* The same of fields, which it takes over. */
    static PyObject *pyaot_instance(int class, PyObject *const *parts, int count)
    {
        PyObject *fields = pyaot_pack(parts, count);
        return fields ? pyaot_made(class, fields) : NULL;
    }

    static PyObject *pyaot_member(int class, int64_t value)
    {
        PyObject *number = PyLong_FromLongLong(value);
        return pyaot_instance(class, &number, 1);
    }

    """#

  /// How the module gets its classes when it is imported.
  static let definitions = #"""
    enum { PYAOT_OBJECTS, PYAOT_NAMED_TUPLE, PYAOT_DATACLASS, PYAOT_ENUMERATION,
        PYAOT_INT_ENUMERATION, PYAOT_FLAG, PYAOT_INT_FLAG, PYAOT_NAMESPACE };

    /* What makes the classes of Python's own kind, in the order of their forms. */
    static const char *const pyaot_makers[] = {
        NULL, "namedtuple", "make_dataclass", "Enum", "IntEnum", "Flag", "IntFlag",
    };

    /* What a class of the module is. */
    typedef struct {
        const char *name, *full_name, *doc;
        int form, count;
        const int64_t *values;
        PyObject *(*make)(PyObject *, PyObject *, PyObject *);
        PyMethodDef *methods;
        PyGetSetDef *attributes;
    } pyaot_class;

    /* Calls what makes an object, with the arguments that Python gives to a class. */
    static PyObject *pyaot_construct(const pyaot_function *f, PyObject *args, PyObject *keywords)
    {
        Py_ssize_t n = PyTuple_Size(args), count = keywords ? PyDict_Size(keywords) : 0, i;
        Py_ssize_t position = 0;
        PyObject **values = PyMem_Malloc((size_t)(n + count + 1) * sizeof *values);
        PyObject *names = PyTuple_New(count), *key, *value, *result = NULL;
        if (!values || !names) {
            if (!values) PyErr_NoMemory();
            goto done;
        }
        for (i = 0; i < n; i++) values[i] = PyTuple_GetItem(args, i);
        for (i = 0; i < count && PyDict_Next(keywords, &position, &key, &value); i++) {
            values[n + i] = value;
            Py_IncRef(key);
            PyTuple_SetItem(names, i, key);
        }
        result = pyaot_dispatch(f, NULL, values, n, count ? names : NULL);
    done:
        if (names) Py_DecRef(names);
        PyMem_Free(values);
        return result;
    }

    /* What reads a field or property, and what sets it, if anything does. */
    typedef struct { const pyaot_function *read, *assign; } pyaot_accessors;

    static PyObject *pyaot_read(PyObject *self, void *accessors)
    {
        return pyaot_dispatch(((const pyaot_accessors *)accessors)->read, self, NULL, 0, NULL);
    }

    static int pyaot_assign(PyObject *self, PyObject *value, void *accessors)
    {
        const pyaot_function *f = ((const pyaot_accessors *)accessors)->assign;
        PyObject *result;
        if (!value) {
            PyErr_Format(PyExc_TypeError, "%s can't be deleted", f->name);
            return -1;
        }
        result = pyaot_dispatch(f, self, &value, 1, NULL);
        if (!result) return -1;
        Py_DecRef(result);
        return 0;
    }

    /* The class of objects that hold references to those of compiled code. */
    static PyObject *pyaot_object_type(const pyaot_class *c)
    {
        PyType_Slot slots[4] = {{0, NULL}, {0, NULL}, {0, NULL}, {0, NULL}};
        PyType_Spec spec = {NULL, sizeof(pyaot_object), 0, 0, NULL};
        void (*release)(PyObject *) = pyaot_object_free;
        PyObject *(*make)(PyObject *, PyObject *, PyObject *) = c->make;
        int n = 0;
        slots[n].slot = 52;
        slots[n++].function = *(void **)&release;
        if (c->doc) {
            slots[n].slot = 56;
            slots[n++].function = (void *)(uintptr_t)c->doc;
        }
        if (make) {
            slots[n].slot = 65;
            slots[n++].function = *(void **)&make;
        } else spec.flags = 1 << 7;
        spec.name = c->full_name;
        spec.slots = slots;
        return PyType_FromSpec(&spec);
    }

    /* A class of Python's own kind: a named tuple, a frozen dataclass or an enumeration. */
    static PyObject *pyaot_value_type(const pyaot_class *c, const char *const *names)
    {
        bool isTuple = c->form == PYAOT_NAMED_TUPLE, isData = c->form == PYAOT_DATACLASS;
        PyObject *list = PyList_New(0), *item, *number, *package, *maker = NULL, *type = NULL;
        PyObject *args = NULL, *options = PyDict_New(), *name;
        int i, result = list && options ? 0 : -1;
        for (i = 0; result == 0 && i < c->count; i++) {
            item = PyUnicode_FromString(names[i]);
            if (item && c->values) {
                name = item;
                number = PyLong_FromLongLong(c->values[i]);
                item = number ? PyTuple_Pack(2, name, number) : NULL;
                if (number) Py_DecRef(number);
                Py_DecRef(name);
            }
            result = item ? PyList_Append(list, item) : -1;
            if (item) Py_DecRef(item);
        }
        if (isData && result == 0)
            result = PyDict_SetItemString(options, "frozen", &_Py_TrueStruct);
        package = PyImport_ImportModule(isTuple ? "collections" : isData ? "dataclasses" : "enum");
        if (package) {
            maker = PyObject_GetAttrString(package, pyaot_makers[c->form]);
            Py_DecRef(package);
        }
        name = PyUnicode_FromString(c->name);
        if (name && list) args = PyTuple_Pack(2, name, list);
        if (name) Py_DecRef(name);
        if (maker && args && result == 0) type = PyObject_Call(maker, args, options);
        if (args) Py_DecRef(args);
        if (options) Py_DecRef(options);
        if (maker) Py_DecRef(maker);
        if (list) Py_DecRef(list);
        if (!type) return NULL;
        name = PyUnicode_FromString(PYAOT_MODULE);
        if (!name || PyObject_SetAttrString(type, "__module__", name) < 0) {
            Py_DecRef(type);
            type = NULL;
        }
        if (name) Py_DecRef(name);
        return type;
    }

    /* Gives a class its methods and attributes; those of Python's own protocols take effect. */
    static int pyaot_add_members(PyObject *type, const pyaot_class *c, bool isObject)
    {
        PyMethodDef *m;
        PyGetSetDef *a;
        PyObject *member;
        bool hasEquality = false, hasHash = false;
        int result = 0;
        for (m = c->methods; result == 0 && m->name; m++) {
            hasEquality = hasEquality || pyaot_equal(m->name, "__eq__");
            hasHash = hasHash || pyaot_equal(m->name, "__hash__");
            member = m->flags & PYAOT_STATIC ? PyCFunction_NewEx(m, NULL, NULL)
                : PyDescr_NewMethod(type, m);
            result = member ? PyObject_SetAttrString(type, m->name, member) : -1;
            if (member) Py_DecRef(member);
        }
        for (a = c->attributes; result == 0 && a->name; a++) {
            member = PyDescr_NewGetSet(type, a);
            result = member ? PyObject_SetAttrString(type, a->name, member) : -1;
            if (member) Py_DecRef(member);
        }
        if (result == 0 && isObject && hasEquality && !hasHash)
            result = PyObject_SetAttrString(type, "__hash__", &_Py_NoneStruct);
        return result;
    }

    static int pyaot_add_classes(PyObject *module, const pyaot_class *list, int count)
    {
        PyObject *type;
        bool isObject;
        int i;
        if (!pyaot_live) pyaot_live = PyDict_New();
        if (!pyaot_live) return -1;
        for (i = 0; i < count; i++) {
            isObject = list[i].form == PYAOT_OBJECTS || list[i].form == PYAOT_NAMESPACE;
            type = isObject ? pyaot_object_type(&list[i])
                : pyaot_value_type(&list[i], pyaot_class_names[i]);
            if (!type || pyaot_add_members(type, &list[i], isObject) < 0) return -1;
            pyaot_classes[i] = type;
            Py_IncRef(type);
            if (PyModule_AddObject(module, list[i].name, type) < 0) return -1;
        }
        return 0;
    }

    """#
}
