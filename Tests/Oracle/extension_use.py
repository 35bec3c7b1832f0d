"""The making of Python extensions, and the running of scripts that use them."""
import os
import pathlib
import subprocess
import sys


def use(s, script):
    """Runs a script in the folder of the sandbox `s`; it may import `extension_comparison`."""
    s.write("use.py", script.lstrip("\n"))
    folder = str(pathlib.Path(__file__).resolve().parent)
    done = subprocess.run([sys.executable, "use.py"], cwd=s.folder, text=True,
                          capture_output=True, env={**os.environ, "PYTHONPATH": folder})
    assert done.returncode == 0, done.stderr


def compiled(s, name, module, signatures, script, *options):
    """Compiles a module to an extension in the folder `out`, and runs a script that uses it."""
    s.write(name + ".py", module.lstrip("\n"))
    s.write(name + ".sig", signatures)
    (s.folder / "out").mkdir()
    s.run("build", name + ".py", "--sig", name + ".sig", "--emit", "python", "-o", "out/",
          *options)
    use(s, script)
