/// The time each stage took, in seconds.
struct StageTimes {
  private var times: [Stage: ElapsedTime] = [:]

  /// The time of all stages.
  var sum: ElapsedTime { times.values.reduce(ElapsedTime()) { $0 + $1 } }

  subscript(stage: Stage) -> ElapsedTime { times[stage] ?? ElapsedTime() }

  /// Does the work of a stage and adds the time it took.
  mutating func measure<Value>(_ stage: Stage, _ work: () throws -> Value) rethrows -> Value {
    let start = ElapsedTime.now
    let value = try work()
    times[stage] = self[stage] + (ElapsedTime.now - start)
    return value
  }
}
