package import Repairs

package let desk = Person(tokenId: 1, name: "Dana", roles: [.frontDesk])
package let bench = Person(tokenId: 2, name: "Theo", roles: [.technician])
package let boss = Person(tokenId: 3, name: "Mara", roles: [.manager])
package let admin = Person(tokenId: 4, name: "Ada", roles: [.admin])
package let otherBench = Person(tokenId: 5, name: "Tia", roles: [.technician])
/// Whoever writes without a token.
package let customer = Person(tokenId: 0, name: "customer", roles: [])
