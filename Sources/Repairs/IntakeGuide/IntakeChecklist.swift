/// What is looked at, tried and asked for a category, whatever the model.
///
/// Zones go round the unit the way a person turns it in their hands, so that none is left out and
/// intake and handover can be compared. Functions take a minute or less at the desk.
struct IntakeChecklist: Sendable {
    let zones: [String]
    let functions: [String]
    let questions: [String]

    static func of(_ category: Category) -> IntakeChecklist {
        switch category {
        case .camera: camera
        case .lens: lens
        case .flash: flash
        case .other: other
        }
    }

    private static let camera = IntakeChecklist(
        zones: [
            "Top plate", "Hot shoe", "Buttons and dials", "Viewfinder", "LCD", "Back", "Grip",
            "Left side", "Ports and covers", "Front", "Lens mount and contacts",
            "Mirror or sensor", "Shutter", "Base plate", "Tripod socket", "Battery compartment",
            "Card or film compartment", "Strap lugs", "Screws and seals",
        ],
        functions: [
            "Powers on", "Shutter releases", "Autofocus", "Exposure metering",
            "Viewfinder image", "LCD image", "Buttons and dials respond",
            "Card is read and written, or film advances", "Lens is recognised",
            "Flash fires on the shoe", "Battery charges and holds", "Frame is clean at f/16",
        ],
        questions: always + [
            "Does it happen with another lens, another battery and another card?",
            "Which firmware does it run, and since when?",
            "Are there pictures on the card or in the camera that are not copied yet?",
            "May settings be reset, or should they be noted first?",
        ])

    private static let lens = IntakeChecklist(
        zones: [
            "Front element", "Coating", "Filter thread", "Hood mount", "Barrel", "Focus ring",
            "Zoom ring", "Aperture ring", "Switches", "Tripod collar", "Inner elements",
            "Aperture blades", "Rear element", "Mount and contacts", "Mount gasket",
            "Screws and seals",
        ],
        functions: [
            "Lens is recognised", "Autofocus", "Manual focus turns evenly", "Zoom turns evenly",
            "Aperture opens and closes", "Stabilisation", "Switches respond",
            "Sharp at infinity", "Both sides equally sharp", "Quiet in use",
        ],
        questions: always + [
            "On which camera bodies does it happen, and on which does it not?",
            "At which apertures, distances and focal lengths does it show?",
            "Has it been stored somewhere damp, or been out in rain or spray?",
        ])

    private static let flash = IntakeChecklist(
        zones: [
            "Head window", "Diffuser and bounce card", "Reflector", "Tilt and swivel joint",
            "Front and sensors", "Display", "Buttons and dials", "Back", "Left side",
            "Right side", "Foot and contacts", "Foot lock", "Battery compartment",
            "Battery contacts", "Ports and covers", "Screws and seals",
        ],
        functions: [
            "Powers on", "Ready light comes on within 10 s", "Fires by the test button",
            "Fires on the camera", "TTL exposure", "Manual power in full and at its least",
            "Zoom head moves", "Wireless trigger", "Focus assist light", "Display and buttons",
        ],
        questions: always + [
            "On which cameras and triggers does it happen?",
            "Which batteries were in it, and has one ever leaked?",
            "Was it fired many times in a row, and did it get hot or smell?",
        ])

    private static let other = IntakeChecklist(
        zones: [
            "Top", "Front", "Back", "Left side", "Right side", "Bottom", "Display", "Controls",
            "Ports and covers", "Battery compartment", "Cable and plug", "Moving parts",
            "Screws and seals",
        ],
        functions: [
            "Powers on", "Runs on battery or mains", "Display", "Controls respond",
            "Moving parts move", "Does what it is for", "No smell, smoke or noise",
        ],
        questions: always + [
            "What is it used with, and does the fault stay when that is changed?",
            "Is there data on it that is not copied yet?",
        ])

    /// Asked of every unit: what a technician would otherwise have to phone back for.
    private static let always = [
        "What exactly happens, and what should happen instead?",
        "When was it first seen, and what happened just before?",
        "Always, or only sometimes: when, how often, cold or warm?",
        "Has it been dropped or knocked, or been wet, sandy, very hot or very cold?",
        "Has anyone opened or repaired it before?",
        "Is there a picture or a video that shows the fault?",
        "By when is it needed again, and for what?",
    ]
}
