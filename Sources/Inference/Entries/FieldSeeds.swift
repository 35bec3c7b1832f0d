import IR
import Signatures
import Types

extension Program {
  /// Gives the fields of those of `list` of which nothing makes objects the types that the source
  /// says; `true` iff that told anything new.
  func seedFields(of list: [ClassType]) -> Bool {
    var isNew = false
    for c in list where c.isHandle {
      guard let fields = boundary.sources[c.name]?.fields,
        let d = classes.first(where: { $0.reference.name == c.name && $0.isObject }),
        constructed.insert(d.reference.position).inserted
      else { continue }
      let r = d.reference.objectType.name
      for f in fields { objects.set(f.name, of: r, to: .of(f.type), mayBeAbsent: false) }
      objectLayouts[r] = objects.layout(of: r)
      isNew = true
    }
    return isNew
  }
}
