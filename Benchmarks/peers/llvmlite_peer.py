"""The peer of the benchmarks: judges one function on examples with llvmlite in a fresh process.

usage: llvmlite_peer.py MODULE.ll FUNCTION EXAMPLES.txt

MODULE.ll defines FUNCTION, which takes and gives 64-bit integers. Each line of EXAMPLES.txt
holds the arguments and, last, the expected result. Prints "passed of total". This is what the
system that Semcom goes beyond did: parse, verify, compile with MCJIT at its default level, call
through ctypes.
"""

import ctypes
import sys

import llvmlite.binding as llvm


def main() -> int:
    module_path, function, examples_path = sys.argv[1:4]
    with open(examples_path) as file:
        examples = [[int(word) for word in line.split()] for line in file]
    try:
        llvm.initialize()
    except RuntimeError:
        pass  # newer versions initialise themselves and say so
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    with open(module_path) as file:
        module = llvm.parse_assembly(file.read())
    module.verify()
    machine = llvm.Target.from_default_triple().create_target_machine()
    engine = llvm.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    arity = len(examples[0]) - 1
    prototype = ctypes.CFUNCTYPE(ctypes.c_int64, *([ctypes.c_int64] * arity))
    call = prototype(engine.get_function_address(function))
    passed = sum(call(*example[:-1]) == example[-1] for example in examples)
    print(f"{passed} of {len(examples)}")
    return 0 if passed == len(examples) else 1


if __name__ == "__main__":
    sys.exit(main())
