/// The C text of Python extensions that is the same for every module.
enum ExtensionRuntime {
  /// The part of CPython's stable ABI (3.11) that extensions use, so that no header of Python is
  /// needed where they are built.
  ///
  /// - Source: Python/C API reference, "Stable Application Binary Interface".
  static let declarations = #"""
    typedef ptrdiff_t Py_ssize_t;
    typedef struct PyObject { Py_ssize_t count; struct PyObject *type; } PyObject;
    typedef struct {
        void *buf; PyObject *obj; Py_ssize_t len, itemsize; int readonly, ndim;
        char *format; Py_ssize_t *shape, *strides, *suboffsets; void *internal;
    } Py_buffer;
    typedef PyObject *(*pyaot_method)(PyObject *, PyObject *const *, Py_ssize_t, PyObject *);
    typedef struct {
        const char *name; pyaot_method method; int flags; const char *doc;
    } PyMethodDef;
    typedef struct {
        PyObject head; PyObject *(*init)(void); Py_ssize_t index; PyObject *copy;
        const char *name, *doc; Py_ssize_t size; PyMethodDef *methods;
        void *slots, *traverse, *clear, *free;
    } PyModuleDef;
    typedef struct {
        const char *name; PyObject *(*get)(PyObject *, void *); int (*set)(PyObject *, PyObject *,
        void *); const char *doc; void *closure;
    } PyGetSetDef;
    typedef struct { int slot; void *function; } PyType_Slot;
    typedef struct {
        const char *name; int basicsize, itemsize; unsigned int flags; PyType_Slot *slots;
    } PyType_Spec;
    #define PYAOT_FASTCALL_KEYWORDS 0x82
    #define PYAOT_STATIC 0x20
    #define PYAOT_BUFFER_FORMAT 0x04
    #define PYAOT_BUFFER_STRIDED 0x1c

    extern PyObject _Py_NoneStruct, _Py_TrueStruct, _Py_NotImplementedStruct;
    extern PyObject PyUnicode_Type, PyBytes_Type, PyList_Type, PySet_Type, PyDict_Type,
        PyFrozenSet_Type;
    extern PyObject PyBool_Type, PyLong_Type, PyFloat_Type, PyComplex_Type, PyTuple_Type;
    extern PyObject *PyExc_Exception, *PyExc_TypeError, *PyExc_OverflowError;
    extern void Py_IncRef(PyObject *), Py_DecRef(PyObject *);
    extern int PyType_IsSubtype(PyObject *, PyObject *);
    extern PyObject *PyType_FromSpec(PyType_Spec *), *PyType_GenericAlloc(PyObject *, Py_ssize_t);
    extern void *PyType_GetSlot(PyObject *, int);
    extern PyObject *PyModule_Create2(PyModuleDef *, int);
    extern PyObject *PyImport_ImportModule(const char *), *PyImport_GetModule(PyObject *);
    extern PyObject *PyObject_GetAttrString(PyObject *, const char *);
    extern PyObject *PyObject_CallMethod(PyObject *, const char *, const char *, ...);
    extern PyObject *PyObject_CallFunction(PyObject *, const char *, ...);
    extern int PyObject_IsTrue(PyObject *), PyObject_RichCompareBool(PyObject *, PyObject *, int);
    extern int PyObject_CheckBuffer(PyObject *), PyObject_GetBuffer(PyObject *, Py_buffer *, int);
    extern void PyBuffer_Release(Py_buffer *);
    extern PyObject *PyNumber_Index(PyObject *);
    extern PyObject *PyBool_FromLong(long), *PyLong_FromLongLong(long long);
    extern PyObject *PyLong_FromUnsignedLongLong(unsigned long long), *PyFloat_FromDouble(double);
    extern PyObject *PyComplex_FromDoubles(double, double);
    extern long long PyLong_AsLongLong(PyObject *);
    extern unsigned long long PyLong_AsUnsignedLongLong(PyObject *);
    extern double PyFloat_AsDouble(PyObject *);
    extern Py_ssize_t PyTuple_Size(PyObject *);
    extern PyObject *PyTuple_New(Py_ssize_t), *PyTuple_GetItem(PyObject *, Py_ssize_t);
    extern int PyTuple_SetItem(PyObject *, Py_ssize_t, PyObject *);
    extern PyObject *PyUnicode_FromString(const char *), *PyUnicode_FromFormat(const char *, ...);
    extern PyObject *PyUnicode_FromStringAndSize(const char *, Py_ssize_t);
    extern PyObject *PyUnicode_Concat(PyObject *, PyObject *);
    extern const char *PyUnicode_AsUTF8AndSize(PyObject *, Py_ssize_t *);
    extern int PyBytes_AsStringAndSize(PyObject *, char **, Py_ssize_t *);
    extern PyObject *PyBytes_FromStringAndSize(const char *, Py_ssize_t);
    extern PyObject *PyErr_Occurred(void), *PyErr_Format(PyObject *, const char *, ...);
    extern PyObject *PyErr_NoMemory(void);
    extern void PyErr_Fetch(PyObject **, PyObject **, PyObject **);
    extern void PyErr_Restore(PyObject *, PyObject *, PyObject *);
    extern PyObject *PyLong_FromVoidPtr(void *);
    extern void *PyLong_AsVoidPtr(PyObject *);
    extern PyObject *PyDict_New(void), *PyDict_GetItemWithError(PyObject *, PyObject *);
    extern int PyDict_SetItem(PyObject *, PyObject *, PyObject *);
    extern int PyDict_DelItem(PyObject *, PyObject *);
    extern int PyDict_SetItemString(PyObject *, const char *, PyObject *);
    extern int PyDict_Next(PyObject *, Py_ssize_t *, PyObject **, PyObject **);
    extern Py_ssize_t PyDict_Size(PyObject *), PySequence_Size(PyObject *);
    extern int PySequence_Check(PyObject *);
    extern PyObject *PySequence_Tuple(PyObject *), *PyObject_CallObject(PyObject *, PyObject *);
    extern PyObject *PyObject_Call(PyObject *, PyObject *, PyObject *);
    extern int PyObject_SetAttrString(PyObject *, const char *, PyObject *);
    extern int PyObject_HasAttrString(PyObject *, const char *);
    extern PyObject *PyDescr_NewMethod(PyObject *, PyMethodDef *);
    extern PyObject *PyDescr_NewGetSet(PyObject *, PyGetSetDef *);
    extern PyObject *PyCFunction_NewEx(PyMethodDef *, PyObject *, PyObject *);
    extern PyObject *PyList_New(Py_ssize_t), *PyList_GetItem(PyObject *, Py_ssize_t);
    extern Py_ssize_t PyList_Size(PyObject *), PyBytes_Size(PyObject *);
    extern int PyList_SetItem(PyObject *, Py_ssize_t, PyObject *);
    extern int PyList_SetSlice(PyObject *, Py_ssize_t, Py_ssize_t, PyObject *);
    extern PyObject *PySequence_List(PyObject *), *PySet_New(PyObject *),
        *PyFrozenSet_New(PyObject *);
    extern PyObject *PySequence_GetSlice(PyObject *, Py_ssize_t, Py_ssize_t);
    extern PyObject *PyUnicode_Substring(PyObject *, Py_ssize_t, Py_ssize_t);
    extern Py_ssize_t PyUnicode_GetLength(PyObject *);
    extern int PyList_Append(PyObject *, PyObject *);
    extern void *PyMem_Malloc(size_t);
    extern void PyMem_Free(void *);
    extern PyObject *PyErr_NewException(const char *, PyObject *, PyObject *);
    extern PyObject *PyTuple_Pack(Py_ssize_t, ...);
    extern int PyModule_AddObject(PyObject *, const char *, PyObject *);
    extern void PyErr_Clear(void), PyErr_SetObject(PyObject *, PyObject *);
    extern void *PyEval_SaveThread(void);
    extern void PyEval_RestoreThread(void *);

    """#

  /// The types of the tables that describe a module's functions.
  static let tables = #"""
    /* A type of an argument. */
    enum { PYAOT_NONE, PYAOT_SCALAR, PYAOT_ARRAY, PYAOT_TUPLE, PYAOT_OPTIONAL,
        PYAOT_TEXT, PYAOT_BYTES, PYAOT_HANDLE, PYAOT_ENUM, PYAOT_FIELDS, PYAOT_LIST, PYAOT_SET,
        PYAOT_DICT, PYAOT_ROW, PYAOT_FROZEN };
    typedef struct pyaot_type {
        int tag, dtype, weak, rank, layout, readonly, class, slots, count;
        const int64_t *extents;
        const struct pyaot_type *const *parts;
        struct pyaot_record *record;
    } pyaot_type;

    /* What a C function gets for an argument. */
    typedef union {
        bool b; int8_t i8; int16_t i16; int32_t i32; int64_t i64;
        uint8_t u8; uint16_t u16; uint32_t u32; uint64_t u64; float f32; double f64; void *p;
    } pyaot_slot;

    struct pyaot_call;

    /* A parameter in a specialisation: a type, a constant (its number from 1), or left out. What
       has a type may have a default, the number of a constant. */
    typedef struct { const pyaot_type *type; int constant, fallback; } pyaot_parameter;
    typedef struct {
        const char *signature;
        const pyaot_parameter *parameters;
        PyObject *(*call)(struct pyaot_call *, const pyaot_slot *);
    } pyaot_specialisation;
    typedef struct {
        const char *name;
        int parameter_count, count;
        const char *const *names;
        const pyaot_specialisation *specialisations;
        bool isOperator;
    } pyaot_function;

    enum { PYAOT_WEAK_INT = 14, PYAOT_WEAK_FLOAT, PYAOT_WEAK_COMPLEX };
    typedef struct { const char *name; char kind; int size; const char *format; } pyaot_dtype;
    #define PYAOT_LONG (sizeof(long) == 8)
    static const pyaot_dtype pyaot_dtypes[14] = {
        {"bool", 'b', 1, "?"}, {"int8", 'i', 1, "b"}, {"int16", 'i', 2, "h"},
        {"int32", 'i', 4, "i"}, {"int64", 'i', 8, PYAOT_LONG ? "l" : "q"}, {"uint8", 'u', 1, "B"},
        {"uint16", 'u', 2, "H"}, {"uint32", 'u', 4, "I"},
        {"uint64", 'u', 8, PYAOT_LONG ? "L" : "Q"}, {"float16", 'f', 2, "e"},
        {"float32", 'f', 4, "f"}, {"float64", 'f', 8, "d"}, {"complex64", 'c', 8, "Zf"},
        {"complex128", 'c', 16, "Zd"},
    };

    static int pyaot_equal(const char *a, const char *b)
    {
        while (*a && *a == *b) { a++; b++; }
        return *a == *b;
    }

    """#
}
