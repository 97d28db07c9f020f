/// What the system says of a refusal, which it says in English.
extension Messages {
  /// The system's sentence in the language; one that is not known as it is.
  func systemReason(_ sentence: String) -> String {
    guard let words = Self.systemReasons[sentence] else { return sentence }
    return choose(words.simplified, words.traditional, sentence)
  }

  /// By the sentence of glibc's `strerror`.
  private static let systemReasons: [String: (simplified: String, traditional: String)] = [
    "No such file or directory": ("没有这个文件或目录", "沒有這個檔案或目錄"),
    "Permission denied": ("没有权限", "沒有權限"),
    "Operation not permitted": ("不允许这样操作", "不允許這樣操作"),
    "Is a directory": ("是目录，不是文件", "是目錄，不是檔案"),
    "Not a directory": ("路径中有一段不是目录", "路徑中有一段不是目錄"),
    "File exists": ("已经有这个文件", "已經有這個檔案"),
    "No space left on device": ("磁盘已满", "磁碟已滿"),
    "Disk quota exceeded": ("超出磁盘配额", "超出磁碟配額"),
    "File too large": ("文件太大", "檔案太大"),
    "Read-only file system": ("文件系统只读", "檔案系統唯讀"),
    "Input/output error": ("磁盘读写出错", "磁碟讀寫出錯"),
    "Too many open files": ("打开的文件太多", "開啟的檔案太多"),
    "Too many levels of symbolic links": ("符号链接的层数太多", "符號連結的層數太多"),
    "File name too long": ("文件名太长", "檔名太長"),
    "Cannot allocate memory": ("内存不够", "記憶體不夠"),
    "Bad file descriptor": ("文件没有打开", "檔案沒有開啟"),
    "Broken pipe": ("读的一方已经关闭", "讀的一方已經關閉"),
    "Device or resource busy": ("正被占用", "正被佔用"),
    "Directory not empty": ("目录不是空的", "目錄不是空的"),
    "Stale file handle": ("网络文件已失效", "網路檔案已失效"),
    "Text file busy": ("文件正在运行", "檔案正在執行"),
  ]
}
