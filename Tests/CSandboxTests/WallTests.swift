import CSandbox
import CSandboxTestSupport
import Testing

#if os(Linux)
    @Suite struct WallTests {
        func exitCode(_ act: @escaping @convention(c) () -> Void, milliseconds: UInt32 = 5000)
            -> Int32?
        {
            let status = candidate_status_compiling(act, milliseconds)
            return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
        }

        @Test func compilingEndsWithACodeThatSaysWhy() {
            #expect(exitCode(compiling_return) == 0)
            #expect(exitCode(compiling_crash) == Int32(SEMCOM_EXIT_COMPILE_CRASH))
            #expect(exitCode(compiling_abort) == Int32(SEMCOM_EXIT_COMPILE_CRASH))
            #expect(exitCode(compiling_recurse) == Int32(SEMCOM_EXIT_COMPILE_CRASH))
            #expect(
                exitCode(compiling_spin, milliseconds: 30) == Int32(SEMCOM_EXIT_COMPILE_TIMEOUT))
        }

        @Test func compilingReachesNothingOutside() {
            #expect(exitCode(compiling_open) == Int32(SEMCOM_EXIT_COMPILE_SYSCALL))
            #expect(exitCode(compiling_socket) == Int32(SEMCOM_EXIT_COMPILE_SYSCALL))
            #expect(exitCode(compiling_fork) == Int32(SEMCOM_EXIT_COMPILE_SYSCALL))
            #expect(exitCode(compiling_complain) == 0)
            #expect(exitCode(compiling_take_memory) == 0)
        }

        @Test func everyWallIsTriedOut() {
            let walls = UnsafeMutableBufferPointer<semcom_wall>.allocate(capacity: 32)
            defer { walls.deallocate() }
            let count = semcom_probe_walls(walls.baseAddress!, walls.count)
            let names = walls.prefix(count).map { String(cString: $0.name) }
            #expect(
                names == [
                    "system call filter", "guard pages", "read-only inputs", "alternate stack",
                    "memory limit", "processor time limit", "deadline", "no network", "no files",
                    "no new privileges",
                ])
            for wall in walls.prefix(count) {
                let detail = withUnsafeBytes(of: wall.detail) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
                #expect(wall.holds, "\(String(cString: wall.name)): \(detail)")
                #expect(!detail.isEmpty)
            }
            #expect(semcom_probe_walls(walls.baseAddress!, 0) == count)
        }

        @Test func aChildThatHangsIsKilled() {
            let child = semcom_fork()
            if child == 0 {
                compiling_spin()
                semcom_exit(0)
            }
            var wasKilled = false
            let status = semcom_wait(child, 20, &wasKilled)
            #expect(wasKilled && status & 0x7F == 9)
        }
    }
#endif
