// PythonSSA
