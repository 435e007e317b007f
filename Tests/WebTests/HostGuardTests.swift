import Hummingbird
import Testing

@testable import Web

@Suite struct `Which hosts are ours` {
  @Test(arguments: ["127.0.0.1:8080", "[::1]:8080", "localhost:8080", "LOCALHOST:8080"])
  func `this machine's names with our port`(host: String) {
    #expect(HostGuard<BasicRequestContext>.isOurs(host, port: 8080))
  }

  @Test(arguments: [
    nil, "", "127.0.0.1", "localhost", "localhost:80", "127.0.0.1:8081", "evil.example:8080",
    "127.0.0.1.evil.example:8080", "localhost.evil.example:8080", "[::1]", "0.0.0.0:8080",
    "localhost:8080.evil.example", "user@localhost:8080",
  ])
  func `no other name, no other port`(host: String?) {
    #expect(!HostGuard<BasicRequestContext>.isOurs(host, port: 8080))
  }

  @Test func `on port 80 it may be left out, as browsers do`() {
    #expect(HostGuard<BasicRequestContext>.isOurs("localhost", port: 80))
    #expect(!HostGuard<BasicRequestContext>.isOurs("evil.example", port: 80))
  }
}
