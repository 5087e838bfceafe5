internal import CSQLite

/// The extended result codes of SQLITE_IOERR that a file layer answers: macros that Swift does not import.
enum IOFailure: Int32 {
    case read = 1, shortRead, write, fsync
    case truncate = 6, fstat
    case delete = 10
    case access = 13
    case lock = 15
    case shmLock = 20, shmMap
    case deleteNoEntry = 23

    var code: Int32 { SQLITE_IOERR | rawValue << 8 }
}
