internal import Glibc

exit(Fettle.run(Array(CommandLine.arguments.dropFirst())).rawValue)
