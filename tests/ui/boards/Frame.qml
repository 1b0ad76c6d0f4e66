import QtQuick
import QtQuick.Layouts
import "../../../simulator/ui/qml"
import "../../../simulator/ui/qml/components"

/*! The shell with the rooms of the first version, a page in it, a sheet over it. */
AppFrame {
    id: frame
    property alias pause: pause
    property alias confirm: confirm
    property var findings: [
        { level: "violation", guideline: 1, guidelineName: qsTr("Privacy"), message: qsTr("A neighbour could work out who she is, and that she is your patient."), facts: [qsTr("You nurse on 5 West; your profile says where."), qsTr("“Bed 12” is a place, “Sunday” a day of care."), qsTr("One new heart, one bakery, a town of 9,000."), qsTr("Anyone can read it, her family before she calls."), qsTr("Together: who is treated here, and for what.")], better: qsTr("Best morning in weeks. Some days you see somebody stand up again, and you remember why you chose this work."), advice: qsTr("Keeps the joy. Leaves out who, where and when.") },
        { level: "caution", guideline: 2, guidelineName: qsTr("Speak for yourself"), message: qsTr("Readers cannot tell whose view it is."), facts: [qsTr("Your profile names the clinic."), qsTr("Nothing says whose view this is.")], better: "", advice: qsTr("Say in a few words that this is your own view.") }
    ]
    rooms: [
        { page: "feed", glyph: "newspaper", name: qsTr("Feed"), badge: 2, group: qsTr("The network") },
        { page: "home", glyph: "house", name: qsTr("Home"), group: qsTr("Your training") },
        { page: "scenarios", glyph: "map", name: qsTr("Scenarios"), group: qsTr("Your training") },
        { page: "settings", glyph: "settings", name: qsTr("Settings"), group: qsTr("This computer") }
    ]
    current: "feed"
    who: "a05"
    person: "Anna Vale"
    part: qsTr("Nurse, 5 West")
    ribbon.mode: "practice"
    ribbon.shift: "off"
    ribbon.day: qsTr("Tuesday")
    ribbon.clock: "07:42"
    onRoomChosen: page => current = page
    onClockPressed: notice.show(qsTr("The clock was pressed"))
    readonly property string words: "Best morning in weeks. The lady in bed 12 who got her new heart on Sunday walked to the window by herself today. Her granddaughter at the bakery does not know yet that she is coming home!"
    function span(words: string): var {
        const begin = frame.words.indexOf(words);
        return { begin: begin, end: begin + words.length, level: "violation", words: words };
    }
    Composer { id: composer; x: Theme.s5; y: Theme.s4; width: Math.min(608, parent.width - coach.width - 2 * Theme.s5); height: implicitHeight; who: "a05"; person: "Anna Vale"; draft: frame.words; marks: [frame.span("The lady in bed 12")]; onEdited: text => draft = text; onPosted: pause.open() }
    ColumnLayout {
        x: Theme.s5
        y: composer.y + composer.height + Theme.s4
        Flow { Layout.fillWidth: true; spacing: Theme.s3
            AppButton { objectName: "openConfirm"; text: qsTr("Ask"); onClicked: confirm.open() }
            AppButton { objectName: "openNotice"; text: qsTr("Say"); onClicked: notice.show(qsTr("Your post is gone."), qsTr("Undo")) }
        }
    }
    CoachPanel { id: coach; width: Theme.room(frame.width) > 900 ? 336 : 0; visible: width > 0; height: parent.height; anchors.right: parent.right; writing: true; draft: frame.findings }
    Notice { id: notice; width: parent.width; height: implicitHeight; anchors.bottom: parent.bottom }
    PauseSheet {
        id: pause
        draft: frame.words
        marks: ["The lady in bed 12", "new heart on Sunday", "Her granddaughter at the bakery"].map(words => frame.span(words))
        audience: qsTr("Public")
        findings: frame.findings
        onUsed: close()
        onEdited: close()
        onPostedAnyway: close()
    }
    ConfirmSheet { id: confirm; title: qsTr("Wipe this file?"); message: qsTr("Everything Anna Vale did here goes: posts, runs and ratings. Nobody can bring it back."); confirmText: qsTr("Wipe it"); cancelText: qsTr("Keep it"); destructive: true; onConfirmed: close(); onCancelled: close() }
}
