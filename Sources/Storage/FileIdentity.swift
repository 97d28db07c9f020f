package import SystemPackage

/// Device and inode: two paths that lead to one file or directory have the same.
package struct FileIdentity: Hashable, Sendable {
  package let device: DeviceID
  package let inode: Inode

  /// The identity of the file with this status.
  package init(_ status: Stat) {
    device = status.deviceID
    inode = status.inode
  }

  /// The identity of what the path leads to, symbolic links followed.
  package init(of path: FilePath) throws(Errno) {
    self.init(try path.stat())
  }
}
