internal import Bytes
internal import HTTP
internal import JSON
internal import Repairs

enum PhotoSchemas {
    static let photo = Schema.object(
        "Photo",
        [
            .required("id", .id, "`/v1/photos/{id}` has its bytes."),
            .required("number", .integer(1...1_000_000), "1, 2, … within the ticket."),
            .required("mediaType", .word(ImageFormat.self)),
            .required("width", .integer(1...50_000_000)),
            .required("height", .integer(1...50_000_000)),
            .required("bytes", .integer(1...Int64(2 * Limits.uploadBytesMax))),
            .required("sha256", .line(64...64), "Of the stored bytes, as on the timeline."),
            .optional("caption", .line(1...500), "Null once the customer is erased."),
            .optional("zone", .line()),
            .optional("stage", .word(ConditionReport.Stage.self)),
            .required("at", .instant),
            .required("by", .line()),
            .optional("reason", .paragraphs(0...4000), "Why it is void; null while it counts."),
            .optional("voidedAt", .instant, "Null while it counts."),
            .optional("voidedBy", .line()),
        ])

    static let void = Schema.object("PhotoVoid", PhotoVoid.fields(.input))
}

enum PhotoRoutes {
    static let list = ReadOperation.list(
        "Lists a ticket's photos", of: PhotoSchemas.photo
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let page = try Photos.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(page, of: ticket, key: { [$0.number] }) { photo, json in
            json.raw(photo.json)
        }
    }

    static let add = UploadOperation(
        "Keeps a photo, without its metadata",
        query: [
            QueryParameter("caption", .line(1...500), "What it shows."),
            QueryParameter("zone", .line(), "As in a condition report."),
            QueryParameter("stage", .word(ConditionReport.Stage.self), "When it was taken."),
        ], PhotoSchemas.photo
    ) { call, photo throws(RepairError) in
        let id = try call.ticketId()
        let person = call.person
        var view = Photo.View()
        (view.caption, view.zone) = (call.query.text("caption"), call.query.text("zone"))
        view.stage = call.query.word("stage")
        return WritePlan(
            id,
            validate: { _, _ throws(RepairError) in
                if case .faulty(let fault) = photo { [fault] } else { [] }
            },
            apply: { [view] ticket, transaction throws(RepairError) in
                guard case .image(let image) = photo else { throw .invalid([]) }
                let photo = try Photos.add(
                    image, showing: view, to: &ticket, by: person, in: transaction)
                var result = HandlerResult.created(photo.json, on: ticket)
                result.location = "/v1/photos/\(photo.id)"
                return result
            })
    }
    .noting(
        """
        The body is the image: JPEG, PNG or WebP by its first bytes, at most 10 MB and 50
        megapixels; a ticket takes 200 of them. Kept are the pixels, an ICC profile of up to 1 MB
        and a JPEG's orientation; place, time, camera, texts and thumbnails are removed. An
        animated WebP is refused.
        """
    )
    .refusing(.notInThisState, .ticketFull, .tooManyPhotos)

    static let void = WriteOperation.change(
        "Marks a photo that no longer counts", PhotoSchemas.void, PhotoSchemas.photo
    ) { call throws(RepairError) in
        let (id, number) = (try call.ticketId(), try call.id("number", of: "photo"))
        let (void, person) = (PhotoVoid(taken: call.body), call.person)
        return WritePlan(
            find: { transaction throws(RepairError) in
                let ticket = try Tickets.read(id, in: transaction)
                return (ticket, try Photos.read(number, of: ticket, in: transaction))
            },
            version: { found in found.0.version },
            apply: { found, transaction throws(RepairError) in
                var ticket = found.0
                let photo = try void.apply(
                    to: found.1, on: &ticket, by: person, in: transaction)
                var result = HandlerResult.ok(photo.json, version: ticket.version)
                result.customerId = ticket.customerId
                return result
            })
    }
    .noting("It stays and can be read; papers leave it out.")
    .refusing(.notInThisState)

    /// As an attachment that no browser takes for anything but an image.
    static let read = ReadOperation.stored(
        "Sends a photo's bytes", as: ImageFormat.allCases.map(\.mediaType)
    ) { call, transaction throws(RepairError) in
        let photo = try Photos.read(try call.id(of: "photo"), in: transaction)
        var result = HandlerResult(status: 200)
        result.stored = StoredBody(id: photo.id, byteCount: Int(photo.byteCount))
        result.mediaType = photo.format.mediaType
        result.etag = "\"\(Hex.lower(photo.hash))\""
        result.headers = [
            (
                "Content-Disposition",
                "attachment; filename=\"photo-\(photo.id).\(photo.format.suffix)\""
            ),
            ("Content-Security-Policy", "default-src 'none'; sandbox"),
        ]
        return result
    }
}

extension Photo {
    fileprivate var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("id", id)
            json.member("number", number)
            json.member("mediaType", format.rawValue)
            json.member("width", width)
            json.member("height", height)
            json.member("bytes", byteCount)
            json.member("sha256", Hex.lower(hash))
            json.member("caption", view.caption)
            json.member("zone", view.zone)
            json.member("stage", view.stage?.rawValue)
            json.member("at", at.text)
            json.member("by", by)
            json.member("reason", voided?.reason)
            json.member("voidedAt", voided?.at)
            json.member("voidedBy", voided?.by)
        }
        return json.bytes
    }
}
