internal import SystemPackage

/// Device and inode: two paths that lead to one file or directory have the same.
struct FileIdentity: Hashable {
  let device: DeviceID
  let inode: Inode

  init(_ status: Stat) {
    device = status.deviceID
    inode = status.inode
  }

  /// The identity of what the path leads to, symbolic links followed.
  init(of path: FilePath) throws(Errno) {
    self.init(try path.stat())
  }
}
