import Testing

@testable import Serving

@Suite struct ByteQueueTests {
    @Test func `bytes leave in the order in which they came, and their memory with them`() {
        var queue = ByteQueue()
        queue.append([1, 2, 3].span)
        queue.drop(2)
        queue.append([4, 5].span)
        #expect(Array(queue.bytes[queue.start...]) == [3, 4, 5])
        #expect(queue.count == 3)
        queue.drop(3)
        #expect(queue.isEmpty)
        #expect(queue.bytes.capacity == 0)
    }

    @Test func `an array is taken over behind what is done with`() {
        var queue = ByteQueue()
        queue.fill([1, 2, 3], from: 1)
        #expect(queue.count == 2)
        let taken = queue.take()
        #expect(queue.isEmpty)
        #expect(Array(taken.bytes[taken.start...]) == [2, 3])
        queue.fill([1, 2], from: 2)
        #expect(queue.isEmpty)
    }
}
