"""The peer of property-based testing: Hypothesis drives one function through llvmlite and ctypes.

usage: hypothesis_peer.py MODULE.ll

MODULE.ll defines weighted_magnitude of Benchmarks/evidence, which takes two 64-bit integers and
gives one. Prints how many inputs were judged and in how many seconds, without compiling. The
database, which would write to the disk, and the deadline are off.
"""

import ctypes
import sys
import time

import llvmlite.binding as llvm
from hypothesis import given, settings
from hypothesis.strategies import integers

EXAMPLES = 20_000
LIMIT = 10**18
int64 = integers(-(2**63), 2**63 - 1)


def main() -> int:
    try:
        llvm.initialize()
    except RuntimeError:
        pass  # newer versions initialise themselves and say so
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    with open(sys.argv[1]) as file:
        module = llvm.parse_assembly(file.read())
    module.verify()
    machine = llvm.Target.from_default_triple().create_target_machine()
    engine = llvm.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    prototype = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, ctypes.c_int64)
    call = prototype(engine.get_function_address("weighted_magnitude"))
    judged = 0

    @settings(max_examples=EXAMPLES, deadline=None, database=None, derandomize=True)
    @given(int64, int64)
    def property_holds(a: int, b: int) -> None:
        nonlocal judged
        judged += 1
        assert call(a, b) == min(LIMIT, abs(3 * a + 5 * b) // 8)

    start = time.perf_counter()
    property_holds()
    print(judged, time.perf_counter() - start)
    return 0


if __name__ == "__main__":
    sys.exit(main())
