#include "library.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char memoryview_methods[] = {
#embed "Python/memoryview/methods.py"
};
static const unsigned char memoryview_iterator_protocol[] = {
#embed "Python/memoryview_iterator/protocol.py"
};
static const unsigned char builtins_memory[] = {
#embed "Python/builtins/memory.py"
};
static const unsigned char slice_methods[] = {
#embed "Python/slice/methods.py"
};
static const unsigned char array_classes[] = {
#embed "Python/array/classes.py"
};
static const unsigned char array_array_objects[] = {
#embed "Python/array.array/objects.py"
};
static const unsigned char array_array_methods[] = {
#embed "Python/array.array/methods.py"
};
static const unsigned char array_array_iterator_protocol[] = {
#embed "Python/array.array_iterator/protocol.py"
};
static const unsigned char numba_extending[] = {
#embed "Python/numba/extending.py"
};
static const unsigned char numba_structref[] = {
#embed "Python/numba/structref.py"
};
static const unsigned char datetime64_methods[] = {
#embed "Python/datetime64/methods.py"
};
static const unsigned char timedelta64_methods[] = {
#embed "Python/timedelta64/methods.py"
};
static const unsigned char numpy_dates[] = {
#embed "Python/numpy/dates.py"
};
static const unsigned char bytearray_objects[] = {
#embed "Python/bytearray/objects.py"
};
static const unsigned char bytearray_methods[] = {
#embed "Python/bytearray/methods.py"
};
static const unsigned char bytearray_changes[] = {
#embed "Python/bytearray/changes.py"
};
static const unsigned char bytearray_iterator_protocol[] = {
#embed "Python/bytearray_iterator/protocol.py"
};
static const unsigned char bytes_joining[] = {
#embed "Python/bytes/joining.py"
};
static const unsigned char chain_class_methods[] = {
#embed "Python/chain_class/methods.py"
};
static const unsigned char itertools_products[] = {
#embed "Python/itertools/products.py"
};
static const unsigned char str_running_formats[] = {
#embed "Python/str/running_formats.py"
};
static const unsigned char str_running_interpolation[] = {
#embed "Python/str/running_interpolation.py"
};
static const unsigned char record_records[] = {
#embed "Python/record/records.py"
};
static const unsigned char record_methods[] = {
#embed "Python/record/methods.py"
};
static const unsigned char numpy_structured[] = {
#embed "Python/numpy/structured.py"
};
static const unsigned char static_dict_methods[] = {
#embed "Python/static_dict/methods.py"
};
static const unsigned char dict_methods[] = {
#embed "Python/dict/methods.py"
};
static const unsigned char dict_table[] = {
#embed "Python/dict/table.py"
};
static const unsigned char dict_iterator_protocol[] = {
#embed "Python/dict_iterator/protocol.py"
};
static const unsigned char dict_view_operators[] = {
#embed "Python/dict_keys/operators.py"
};
static const unsigned char dict_keys_methods[] = {
#embed "Python/dict_keys/methods.py"
};
static const unsigned char dict_values_methods[] = {
#embed "Python/dict_values/methods.py"
};
static const unsigned char dict_items_methods[] = {
#embed "Python/dict_items/methods.py"
};
static const unsigned char builtins_hashing[] = {
#embed "Python/builtins/hashing.py"
};
static const unsigned char set_operators[] = {
#embed "Python/set/operators.py"
};
static const unsigned char set_methods[] = {
#embed "Python/set/methods.py"
};
static const unsigned char set_table[] = {
#embed "Python/set/table.py"
};
static const unsigned char set_iterator_protocol[] = {
#embed "Python/set_iterator/protocol.py"
};
static const unsigned char static_set_methods[] = {
#embed "Python/static_set/methods.py"
};
static const unsigned char builtins_containers[] = {
#embed "Python/builtins/containers.py"
};
static const unsigned char defaultdict_own[] = {
#embed "Python/defaultdict/own.py"
};
static const unsigned char Counter_own[] = {
#embed "Python/Counter/own.py"
};
static const unsigned char OrderedDict_own[] = {
#embed "Python/OrderedDict/own.py"
};
static const unsigned char deque_methods[] = {
#embed "Python/deque/methods.py"
};
static const unsigned char deque_iterator_protocol[] = {
#embed "Python/deque_iterator/protocol.py"
};
static const unsigned char collections_containers[] = {
#embed "Python/collections/containers.py"
};
static const unsigned char numba_list_class_methods[] = {
#embed "Python/numba_list_class/methods.py"
};
static const unsigned char numba_dict_class_methods[] = {
#embed "Python/numba_dict_class/methods.py"
};
static const unsigned char builtins_typed_values[] = {
#embed "Python/builtins/typed_values.py"
};
static const unsigned char numba_typed[] = {
#embed "Python/numba/typed.py"
};
static const unsigned char list_methods[] = {
#embed "Python/list/methods.py"
};
static const unsigned char list_sorting[] = {
#embed "Python/list/sorting.py"
};
static const unsigned char list_iterator_protocol[] = {
#embed "Python/list_iterator/protocol.py"
};
static const unsigned char operators_arithmetic[] = {
#embed "Python/operators/arithmetic.py"
};
static const unsigned char operators_comparisons[] = {
#embed "Python/operators/comparisons.py"
};
static const unsigned char operators_containment[] = {
#embed "Python/operators/containment.py"
};
static const unsigned char operators_division[] = {
#embed "Python/operators/division.py"
};
static const unsigned char operators_powers[] = {
#embed "Python/operators/powers.py"
};
static const unsigned char operators_shifts[] = {
#embed "Python/operators/shifts.py"
};
static const unsigned char builtins_functions[] = {
#embed "Python/builtins/functions.py"
};
static const unsigned char builtins_iteration[] = {
#embed "Python/builtins/iteration.py"
};
static const unsigned char builtins_modular[] = {
#embed "Python/builtins/modular.py"
};
static const unsigned char builtins_rounding[] = {
#embed "Python/builtins/rounding.py"
};
static const unsigned char builtins_slices[] = {
#embed "Python/builtins/slices.py"
};
static const unsigned char ufunc_methods[] = {
#embed "Python/ufunc/methods.py"
};
static const unsigned char gufunc_methods[] = {
#embed "Python/gufunc/methods.py"
};
static const unsigned char math_sums[] = {
#embed "Python/math/sums.py"
};
static const unsigned char operator_names[] = {
#embed "Python/operator/names.py"
};
static const unsigned char time_clocks[] = {
#embed "Python/time/clocks.py"
};
static const unsigned char random_engine[] = {
#embed "Python/random/engine.py"
};
static const unsigned char random_functions[] = {
#embed "Python/random/functions.py"
};
static const unsigned char random_distributions[] = {
#embed "Python/random/distributions.py"
};
static const unsigned char bisect_functions[] = {
#embed "Python/bisect/functions.py"
};
static const unsigned char heapq_functions[] = {
#embed "Python/heapq/functions.py"
};
static const unsigned char random_samples[] = {
#embed "Python/random/samples.py"
};
static const unsigned char itertools_generators[] = {
#embed "Python/itertools/generators.py"
};
static const unsigned char numpy_random_generator[] = {
#embed "Python/numpy.random/generator.py"
};
static const unsigned char numpy_random_integers[] = {
#embed "Python/numpy.random/integers.py"
};
static const unsigned char numpy_random_distributions[] = {
#embed "Python/numpy.random/distributions.py"
};
static const unsigned char stencil_methods[] = {
#embed "Python/stencil/methods.py"
};
static const unsigned char stencil_view_methods[] = {
#embed "Python/stencil_view/methods.py"
};
static const unsigned char range_methods[] = {
#embed "Python/range/methods.py"
};
static const unsigned char math_functions[] = {
#embed "Python/math/functions.py"
};
static const unsigned char math_integers[] = {
#embed "Python/math/integers.py"
};
static const unsigned char cmath_functions[] = {
#embed "Python/cmath/functions.py"
};
static const unsigned char numpy_arithmetic[] = {
#embed "Python/numpy/arithmetic.py"
};
static const unsigned char numpy_axes[] = {
#embed "Python/numpy/axes.py"
};
static const unsigned char numpy_choices[] = {
#embed "Python/numpy/choices.py"
};
static const unsigned char numpy_closeness[] = {
#embed "Python/numpy/closeness.py"
};
static const unsigned char numpy_complexes[] = {
#embed "Python/numpy/complexes.py"
};
static const unsigned char numpy_creation[] = {
#embed "Python/numpy/creation.py"
};
static const unsigned char numpy_exponentials[] = {
#embed "Python/numpy/exponentials.py"
};
static const unsigned char numpy_extents[] = {
#embed "Python/numpy/extents.py"
};
static const unsigned char numpy_extrema[] = {
#embed "Python/numpy/extrema.py"
};
static const unsigned char numpy_extremes[] = {
#embed "Python/numpy/extremes.py"
};
static const unsigned char numpy_floats[] = {
#embed "Python/numpy/floats.py"
};
static const unsigned char numpy_hyperbolic[] = {
#embed "Python/numpy/hyperbolic.py"
};
static const unsigned char numpy_logic[] = {
#embed "Python/numpy/logic.py"
};
static const unsigned char numpy_operands[] = {
#embed "Python/numpy/operands.py"
};
static const unsigned char numpy_products[] = {
#embed "Python/numpy/products.py"
};
static const unsigned char numpy_ranges[] = {
#embed "Python/numpy/ranges.py"
};
static const unsigned char numpy_reductions[] = {
#embed "Python/numpy/reductions.py"
};
static const unsigned char numpy_roots[] = {
#embed "Python/numpy/roots.py"
};
static const unsigned char numpy_rounding[] = {
#embed "Python/numpy/rounding.py"
};
static const unsigned char numpy_running[] = {
#embed "Python/numpy/running.py"
};
static const unsigned char numpy_positions[] = {
#embed "Python/numpy/positions.py"
};
static const unsigned char numpy_shapes[] = {
#embed "Python/numpy/shapes.py"
};
static const unsigned char numpy_signs[] = {
#embed "Python/numpy/signs.py"
};
static const unsigned char numpy_trigonometry[] = {
#embed "Python/numpy/trigonometry.py"
};
static const unsigned char numpy_types[] = {
#embed "Python/numpy/types.py"
};
static const unsigned char ndarray_methods[] = {
#embed "Python/ndarray/methods.py"
};
static const unsigned char ndarray_reductions[] = {
#embed "Python/ndarray/reductions.py"
};
static const unsigned char ndarray_shapes[] = {
#embed "Python/ndarray/shapes.py"
};
static const unsigned char scalar_methods[] = {
#embed "Python/scalar/methods.py"
};
static const unsigned char numba_cuda[] = {
#embed "Python/numba/cuda.py"
};
static const unsigned char numba_types[] = {
#embed "Python/numba/types.py"
};
static const unsigned char numba_names[] = {
#embed "Python/numba/names.py"
};
static const unsigned char dim3_attributes[] = {
#embed "Python/dim3/attributes.py"
};
static const unsigned char builtins_boundary[] = {
#embed "Python/builtins/boundary.py"
};

static const unsigned char builtins_introspection[] = {
#embed "Python/builtins/introspection.py"
};
static const unsigned char str_translation[] = {
#embed "Python/str/translation.py"
};
static const unsigned char builtins_fold_table[] = {
#embed "Python/builtins/fold_table.py"
};
static const unsigned char bytes_translation[] = {
#embed "Python/bytes/translation.py"
};
static const unsigned char int_classes[] = {
#embed "Python/int/classes.py"
};
static const unsigned char float_classes[] = {
#embed "Python/float/classes.py"
};
static const unsigned char scalar_numbers[] = {
#embed "Python/scalar/numbers.py"
};
static const unsigned char sys_names[] = {
#embed "Python/sys/names.py"
};
static const unsigned char output_stream_methods[] = {
#embed "Python/output_stream/methods.py"
};
static const unsigned char str_formats[] = {
#embed "Python/str/formats.py"
};
static const unsigned char exception_arguments_methods[] = {
#embed "Python/exception_arguments/methods.py"
};
static const unsigned char builtins_exceptions[] = {
#embed "Python/builtins/exceptions.py"
};
static const unsigned char builtins_generators[] = {
#embed "Python/builtins/generators.py"
};
static const unsigned char generator_methods[] = {
#embed "Python/generator/methods.py"
};
static const unsigned char builtins_stepping[] = {
#embed "Python/builtins/stepping.py"
};
static const unsigned char builtins_consumers[] = {
#embed "Python/builtins/consumers.py"
};
static const unsigned char operator_functions[] = {
#embed "Python/operator/functions.py"
};
static const unsigned char builtins_star_arguments[] = {
#embed "Python/builtins/star_arguments.py"
};
static const unsigned char builtins_thread_objects[] = {
#embed "Python/builtins/thread_objects.py"
};
static const unsigned char builtins_transposing[] = {
#embed "Python/builtins/transposing.py"
};
static const unsigned char zip_rows_protocol[] = {
#embed "Python/zip_rows/protocol.py"
};
static const unsigned char columns_protocol[] = {
#embed "Python/columns/protocol.py"
};
static const unsigned char column_iterator_protocol[] = {
#embed "Python/column_iterator/protocol.py"
};
static const unsigned char tuple_objects[] = {
#embed "Python/tuple/objects.py"
};
static const unsigned char special_methods_operators[] = {
#embed "Python/special_methods/operators.py"
};
static const unsigned char static_list_methods[] = {
#embed "Python/static_list/methods.py"
};
static const unsigned char string_names[] = {
#embed "Python/string/names.py"
};
static const unsigned char collections_abc_names[] = {
#embed "Python/collections.abc/names.py"
};
static const unsigned char numbers_names[] = {
#embed "Python/numbers/names.py"
};
static const unsigned char unbound_method_methods[] = {
#embed "Python/unbound_method/methods.py"
};
static const unsigned char contextlib_functions[] = {
#embed "Python/contextlib/functions.py"
};
static const unsigned char generator_manager_methods[] = {
#embed "Python/generator_manager/methods.py"
};
static const unsigned char closing_manager_methods[] = {
#embed "Python/closing_manager/methods.py"
};
static const unsigned char null_manager_methods[] = {
#embed "Python/null_manager/methods.py"
};
static const unsigned char suppressing_manager_methods[] = {
#embed "Python/suppressing_manager/methods.py"
};
static const unsigned char functools_functions[] = {
#embed "Python/functools/functions.py"
};
static const unsigned char itertools_functions[] = {
#embed "Python/itertools/functions.py"
};
static const unsigned char collections_functions[] = {
#embed "Python/collections/functions.py"
};
static const unsigned char typing_names[] = {
#embed "Python/typing/names.py"
};
static const unsigned char enum_flag_methods[] = {
#embed "Python/enum_flag/methods.py"
};
static const unsigned char enum_text_methods[] = {
#embed "Python/enum_text/methods.py"
};
static const unsigned char enum_names[] = {
#embed "Python/enum/names.py"
};
static const unsigned char dataclasses_functions[] = {
#embed "Python/dataclasses/functions.py"
};
static const unsigned char namedtuple_methods[] = {
#embed "Python/namedtuple/methods.py"
};
static const unsigned char tuple_methods[] = {
#embed "Python/tuple/methods.py"
};
static const unsigned char numpy_classes[] = {
#embed "Python/numpy/classes.py"
};
static const unsigned char builtins_words[] = {
#embed "Python/builtins/words.py"
};
static const unsigned char builtins_decimals[] = {
#embed "Python/builtins/decimals.py"
};
static const unsigned char builtins_float_text[] = {
#embed "Python/builtins/float_text.py"
};
static const unsigned char builtins_elements[] = {
#embed "Python/builtins/elements.py"
};
static const unsigned char builtins_number_text[] = {
#embed "Python/builtins/number_text.py"
};
static const unsigned char builtins_quoting[] = {
#embed "Python/builtins/quoting.py"
};
static const unsigned char builtins_characters[] = {
#embed "Python/builtins/characters.py"
};
static const unsigned char builtins_class_table[] = {
#embed "Python/builtins/class_table.py"
};
static const unsigned char builtins_case_table[] = {
#embed "Python/builtins/case_table.py"
};
static const unsigned char builtins_special_case_table[] = {
#embed "Python/builtins/special_case_table.py"
};
static const unsigned char str_sequences[] = {
#embed "Python/str/sequences.py"
};
static const unsigned char str_joining[] = {
#embed "Python/str/joining.py"
};
static const unsigned char builtins_utf8[] = {
#embed "Python/builtins/utf8.py"
};
static const unsigned char str_encoding[] = {
#embed "Python/str/encoding.py"
};
static const unsigned char bytes_methods[] = {
#embed "Python/bytes/methods.py"
};
static const unsigned char builtins_formatting[] = {
#embed "Python/builtins/formatting.py"
};
static const unsigned char str_methods[] = {
#embed "Python/str/methods.py"
};
static const unsigned char bytes_classes[] = {
#embed "Python/bytes/classes.py"
};
static const unsigned char builtins_parsing[] = {
#embed "Python/builtins/parsing.py"
};
static const unsigned char builtins_printing[] = {
#embed "Python/builtins/printing.py"
};
static const unsigned char text_iterator_protocol[] = {
#embed "Python/text_iterator/protocol.py"
};
static const unsigned char str_splitting[] = {
#embed "Python/str/splitting.py"
};
static const unsigned char str_interpolation[] = {
#embed "Python/str/interpolation.py"
};
static const unsigned char builtins_padding[] = {
#embed "Python/builtins/padding.py"
};

/// A file of the library.
typedef struct {
  const char *package;
  const char *name;
  const unsigned char *text;
  size_t size;
} File;

#define FILE_OF(package, name, bytes) {package, name, bytes, sizeof bytes}

static const File files[] = {
    FILE_OF("bytearray", "objects", bytearray_objects),
    FILE_OF("bytearray", "methods", bytearray_methods),
    FILE_OF("bytearray", "changes", bytearray_changes),
    FILE_OF("bytearray_iterator", "protocol", bytearray_iterator_protocol),
    FILE_OF("bytes", "joining", bytes_joining),
    FILE_OF("chain_class", "methods", chain_class_methods),
    FILE_OF("itertools", "products", itertools_products),
    FILE_OF("str", "running_formats", str_running_formats),
    FILE_OF("str", "running_interpolation", str_running_interpolation),
    FILE_OF("operators", "arithmetic", operators_arithmetic),
    FILE_OF("operators", "comparisons", operators_comparisons),
    FILE_OF("operators", "containment", operators_containment),
    FILE_OF("operators", "division", operators_division),
    FILE_OF("operators", "powers", operators_powers),
    FILE_OF("operators", "shifts", operators_shifts),
    FILE_OF("builtins", "functions", builtins_functions),
    FILE_OF("builtins", "iteration", builtins_iteration),
    FILE_OF("builtins", "modular", builtins_modular),
    FILE_OF("builtins", "rounding", builtins_rounding),
    FILE_OF("builtins", "slices", builtins_slices),
    FILE_OF("math", "functions", math_functions),
    FILE_OF("math", "integers", math_integers),
    FILE_OF("math", "sums", math_sums),
    FILE_OF("cmath", "functions", cmath_functions),
    FILE_OF("numpy", "arithmetic", numpy_arithmetic),
    FILE_OF("numpy", "axes", numpy_axes),
    FILE_OF("numpy", "choices", numpy_choices),
    FILE_OF("numpy", "closeness", numpy_closeness),
    FILE_OF("numpy", "complexes", numpy_complexes),
    FILE_OF("numpy", "creation", numpy_creation),
    FILE_OF("numpy", "exponentials", numpy_exponentials),
    FILE_OF("numpy", "extents", numpy_extents),
    FILE_OF("numpy", "extrema", numpy_extrema),
    FILE_OF("numpy", "extremes", numpy_extremes),
    FILE_OF("numpy", "floats", numpy_floats),
    FILE_OF("numpy", "hyperbolic", numpy_hyperbolic),
    FILE_OF("numpy", "logic", numpy_logic),
    FILE_OF("numpy", "operands", numpy_operands),
    FILE_OF("numpy", "products", numpy_products),
    FILE_OF("numpy", "ranges", numpy_ranges),
    FILE_OF("numpy", "reductions", numpy_reductions),
    FILE_OF("numpy", "roots", numpy_roots),
    FILE_OF("numpy", "rounding", numpy_rounding),
    FILE_OF("numpy", "running", numpy_running),
    FILE_OF("numpy", "positions", numpy_positions),
    FILE_OF("numpy", "shapes", numpy_shapes),
    FILE_OF("numpy", "signs", numpy_signs),
    FILE_OF("numpy", "trigonometry", numpy_trigonometry),
    FILE_OF("numpy", "types", numpy_types),
    FILE_OF("ndarray", "methods", ndarray_methods),
    FILE_OF("ndarray", "reductions", ndarray_reductions),
    FILE_OF("ndarray", "shapes", ndarray_shapes),
    FILE_OF("scalar", "methods", scalar_methods),
    FILE_OF("numba.cuda", "cuda", numba_cuda),
    FILE_OF("numba", "names", numba_names),
    FILE_OF("numba", "types", numba_types),
    FILE_OF("numba.types", "types", numba_types),
    FILE_OF("datetime64", "methods", datetime64_methods),
    FILE_OF("timedelta64", "methods", timedelta64_methods),
    FILE_OF("numpy", "dates", numpy_dates),
    FILE_OF("numba.core.types", "types", numba_types),
    FILE_OF("memoryview", "methods", memoryview_methods),
    FILE_OF("memoryview_iterator", "protocol", memoryview_iterator_protocol),
    FILE_OF("builtins", "memory", builtins_memory),
    FILE_OF("slice", "methods", slice_methods),
    FILE_OF("array", "classes", array_classes),
    FILE_OF("array.array", "objects", array_array_objects),
    FILE_OF("array.array", "methods", array_array_methods),
    FILE_OF("array.array_iterator", "protocol", array_array_iterator_protocol),
    FILE_OF("numba.extending", "extending", numba_extending),
    FILE_OF("numba.experimental.structref", "structref", numba_structref),
    FILE_OF("dim3", "attributes", dim3_attributes),
    FILE_OF("builtins", "boundary", builtins_boundary),
    FILE_OF("builtins", "introspection", builtins_introspection),
    FILE_OF("builtins", "exceptions", builtins_exceptions),
    FILE_OF("exception_arguments", "methods", exception_arguments_methods),
    FILE_OF("str", "formats", str_formats),
    FILE_OF("bytes", "translation", bytes_translation),
    FILE_OF("int", "classes", int_classes),
    FILE_OF("float", "classes", float_classes),
    FILE_OF("scalar", "numbers", scalar_numbers),
    FILE_OF("sys", "names", sys_names),
    FILE_OF("output_stream", "methods", output_stream_methods),
    FILE_OF("str", "translation", str_translation),
    FILE_OF("builtins", "fold_table", builtins_fold_table),
    FILE_OF("builtins", "generators", builtins_generators),
    FILE_OF("builtins", "stepping", builtins_stepping),
    FILE_OF("generator", "methods", generator_methods),
    FILE_OF("builtins", "consumers", builtins_consumers),
    FILE_OF("operator", "functions", operator_functions),
    FILE_OF("operator", "names", operator_names),
    FILE_OF("functools", "functions", functools_functions),
    FILE_OF("contextlib", "functions", contextlib_functions),
    FILE_OF("generator_manager", "methods", generator_manager_methods),
    FILE_OF("closing_manager", "methods", closing_manager_methods),
    FILE_OF("null_manager", "methods", null_manager_methods),
    FILE_OF("suppressing_manager", "methods", suppressing_manager_methods),
    FILE_OF("builtins", "star_arguments", builtins_star_arguments),
    FILE_OF("builtins", "thread_objects", builtins_thread_objects),
    FILE_OF("builtins", "transposing", builtins_transposing),
    FILE_OF("zip_rows", "protocol", zip_rows_protocol),
    FILE_OF("columns", "protocol", columns_protocol),
    FILE_OF("column_iterator", "protocol", column_iterator_protocol),
    FILE_OF("tuple", "objects", tuple_objects),
    FILE_OF("special_methods", "operators", special_methods_operators),
    FILE_OF("static_list", "methods", static_list_methods),
    FILE_OF("string", "names", string_names),
    FILE_OF("numbers", "names", numbers_names),
    FILE_OF("collections.abc", "names", collections_abc_names),
    FILE_OF("unbound_method", "methods", unbound_method_methods),
    FILE_OF("itertools", "functions", itertools_functions),
    FILE_OF("collections", "functions", collections_functions),
    FILE_OF("typing", "names", typing_names),
    FILE_OF("enum", "names", enum_names),
    FILE_OF("enum_flag", "methods", enum_flag_methods),
    FILE_OF("enum_text", "methods", enum_text_methods),
    FILE_OF("dataclasses", "functions", dataclasses_functions),
    FILE_OF("namedtuple", "methods", namedtuple_methods),
    FILE_OF("tuple", "methods", tuple_methods),
    FILE_OF("record", "records", record_records),
    FILE_OF("record", "methods", record_methods),
    FILE_OF("numpy", "structured", numpy_structured),
    FILE_OF("static_dict", "methods", static_dict_methods),
    FILE_OF("dict", "methods", dict_methods),
    FILE_OF("dict", "table", dict_table),
    FILE_OF("dict_iterator", "protocol", dict_iterator_protocol),
    FILE_OF("dict_keys", "methods", dict_keys_methods),
    FILE_OF("dict_keys", "operators", dict_view_operators),
    FILE_OF("dict_values", "methods", dict_values_methods),
    FILE_OF("dict_items", "methods", dict_items_methods),
    FILE_OF("dict_items", "operators", dict_view_operators),
    FILE_OF("builtins", "hashing", builtins_hashing),
    FILE_OF("set", "methods", set_methods),
    FILE_OF("set", "operators", set_operators),
    FILE_OF("set", "table", set_table),
    FILE_OF("set_iterator", "protocol", set_iterator_protocol),
    FILE_OF("static_set", "methods", static_set_methods),
    FILE_OF("builtins", "containers", builtins_containers),
    FILE_OF("frozenset", "methods", set_methods),
    FILE_OF("frozenset", "operators", set_operators),
    FILE_OF("frozenset", "table", set_table),
    FILE_OF("defaultdict", "methods", dict_methods),
    FILE_OF("defaultdict", "table", dict_table),
    FILE_OF("Counter", "methods", dict_methods),
    FILE_OF("Counter", "table", dict_table),
    FILE_OF("OrderedDict", "methods", dict_methods),
    FILE_OF("OrderedDict", "table", dict_table),
    FILE_OF("defaultdict", "own", defaultdict_own),
    FILE_OF("Counter", "own", Counter_own),
    FILE_OF("OrderedDict", "own", OrderedDict_own),
    FILE_OF("deque", "methods", deque_methods),
    FILE_OF("deque_iterator", "protocol", deque_iterator_protocol),
    FILE_OF("collections", "containers", collections_containers),
    FILE_OF("numba_list_class", "methods", numba_list_class_methods),
    FILE_OF("numba_dict_class", "methods", numba_dict_class_methods),
    FILE_OF("builtins", "typed_values", builtins_typed_values),
    FILE_OF("numba.typed", "typed", numba_typed),
    FILE_OF("list", "methods", list_methods),
    FILE_OF("list", "sorting", list_sorting),
    FILE_OF("list_iterator", "protocol", list_iterator_protocol),
    FILE_OF("numpy", "classes", numpy_classes),
    FILE_OF("builtins", "words", builtins_words),
    FILE_OF("builtins", "decimals", builtins_decimals),
    FILE_OF("builtins", "float_text", builtins_float_text),
    FILE_OF("builtins", "elements", builtins_elements),
    FILE_OF("builtins", "number_text", builtins_number_text),
    FILE_OF("builtins", "quoting", builtins_quoting),
    FILE_OF("builtins", "characters", builtins_characters),
    FILE_OF("builtins", "class_table", builtins_class_table),
    FILE_OF("builtins", "case_table", builtins_case_table),
    FILE_OF("builtins", "special_case_table", builtins_special_case_table),
    FILE_OF("str", "sequences", str_sequences),
    FILE_OF("str", "joining", str_joining),
    FILE_OF("bytes", "sequences", str_sequences),
    FILE_OF("builtins", "utf8", builtins_utf8),
    FILE_OF("str", "encoding", str_encoding),
    FILE_OF("bytes", "methods", bytes_methods),
    FILE_OF("builtins", "formatting", builtins_formatting),
    FILE_OF("ufunc", "methods", ufunc_methods),
    FILE_OF("range", "methods", range_methods),
    FILE_OF("stencil_view", "methods", stencil_view_methods),
    FILE_OF("stencil", "methods", stencil_methods),
    FILE_OF("numpy.random", "distributions", numpy_random_distributions),
    FILE_OF("numpy.random", "integers", numpy_random_integers),
    FILE_OF("numpy.random", "generator", numpy_random_generator),
    FILE_OF("itertools", "generators", itertools_generators),
    FILE_OF("random", "samples", random_samples),
    FILE_OF("heapq", "functions", heapq_functions),
    FILE_OF("bisect", "functions", bisect_functions),
    FILE_OF("random", "distributions", random_distributions),
    FILE_OF("random", "functions", random_functions),
    FILE_OF("random", "engine", random_engine),
    FILE_OF("time", "clocks", time_clocks),
    FILE_OF("gufunc", "methods", gufunc_methods),
    FILE_OF("str", "methods", str_methods),
    FILE_OF("bytes", "classes", bytes_classes),
    FILE_OF("builtins", "parsing", builtins_parsing),
    FILE_OF("builtins", "printing", builtins_printing),
    FILE_OF("text_iterator", "protocol", text_iterator_protocol),
    FILE_OF("str", "splitting", str_splitting),
    FILE_OF("bytes", "splitting", str_splitting),
    FILE_OF("str", "interpolation", str_interpolation),
    FILE_OF("builtins", "padding", builtins_padding),
};

int pyaot_library_count(void) { return (int)(sizeof files / sizeof files[0]); }
const char *pyaot_library_package(int i) { return files[i].package; }
const char *pyaot_library_name(int i) { return files[i].name; }
const unsigned char *pyaot_library_text(int i) { return files[i].text; }
size_t pyaot_library_size(int i) { return files[i].size; }
