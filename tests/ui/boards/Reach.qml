import QtQuick
import QtQuick.Layouts
import "../../../simulator/ui/qml"
import "../../../simulator/ui/qml/components"

Columns {
    id: board
    readonly property string about: "Nurse on 5 West at Harbor Lake Clinic. Opinions about coffee, staffing and bad puns. Views are my own."
    Part {
        SectionHeading { text: qsTr("Who sees this") }
        AudienceRings {
            objectName: "rings"
            Layout.fillWidth: true
            Layout.preferredHeight: 420
            total: 3900
            reached: time.value < .3 ? 41 : time.value < .6 ? 214 : 1180
            steps: [{ people: 41, label: qsTr("At once") }, { people: 214, label: qsTr("1 hour") }, { people: 1180, label: qsTr("6 hours") }, { people: 3900, label: qsTr("1 day") }]
            people: [{ rank: 140, angle: 2.1, who: "a02", name: "Bea" }, { rank: 2600, angle: -2.2, who: "a07", name: "Jun" }]
        }
        ReachCurve { objectName: "curve"; Layout.fillWidth: true; position: time.value; summary: qsTr("From 41 at once to 3,900 after a day"); points: [{ at: 0, reach: .01 }, { at: .28, reach: .06 }, { at: .58, reach: .3 }, { at: 1, reach: 1 }] }
        TimeScrubber { id: time; objectName: "time"; Layout.fillWidth: true; value: .58; says: qsTr("6 hours"); stops: [{ at: 0, label: qsTr("Posted") }, { at: .28, label: qsTr("1 hour") }, { at: .58, label: qsTr("6 hours") }, { at: 1, label: qsTr("1 day") }] }
        ReachRow { Layout.fillWidth: true; reached: true; when: qsTr("At once"); count: "41"; through: qsTr("Your friends who were looking") }
        ReachRow { Layout.fillWidth: true; when: qsTr("1 day"); count: qsTr("2,600 to 5,400"); through: qsTr("Somebody from the paper asks who she is") }
    }
    Part {
        SectionHeading { text: qsTr("A profile") }
        FieldRow {
            Layout.fillWidth: true
            narrow: Theme.room(width) < 420
            label: qsTr("Handle")
            help: qsTr("without spaces")
            MarkedField { width: parent.width; text: "@HarborLakeMaren"; level: "violation"; marks: [{ begin: 1, end: 11, level: "violation" }]; name: qsTr("Handle") }
            hint: HintNote { width: parent.width; level: "violation"; guideline: 10; guidelineName: qsTr("Name and logo"); message: qsTr("The clinic’s name may stand in a handle only where the Center has said yes."); action: qsTr("Use @maren.on.nights"); second: qsTr("Ask the Center"); onActed: board.Window.window.say("acted"); onSeconded: board.Window.window.say("asked") }
        }
        FieldRow { Layout.fillWidth: true; narrow: true; label: qsTr("Name"); InputField { width: parent.width; text: "Maren Castle"; Accessible.name: qsTr("Name") } }
    }
    Part {
        ProfilePreview { Layout.fillWidth: true; who: "a05"; person: "Maren Castle"; handle: "@HarborLakeMaren"; headline: "Nurse, 5 West"; address: "maren-castle.example.org"; about: board.about; marks: [{ begin: board.about.indexOf("Views"), end: board.about.length, level: "commendation" }] }
    }
}
