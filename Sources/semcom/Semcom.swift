import Commands

@main
struct Semcom {
    static func main() async { await SemcomCommand.main() }
}
