extension GateCheck {
    func incidentsResolved() throws(RepairError) -> String? {
        let open = try IncidentRows.open(of: ticket.id, in: transaction)
        guard let first = open.first else { return nil }
        return open.count == 1
            ? "incident \(first) is not resolved" : "\(open.count) incidents are not resolved"
    }
}
