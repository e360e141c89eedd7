import Commands

await SemcomCommand.main()
