import QtQuick
import QtQuick.Layouts
import ".."

/*! Top of every page, never scrolled away: this is a simulation, in which mode, what time it is in it. */
Rectangle {
    id: ribbon
    property string mode                // "practice", "drill", "exam", "debrief", or nothing
    property string remaining           // "3:20": how long the run may go on, or nothing
    property string shift               // "on", "off", or nothing
    property int acts: 0                // what the learner did in the past hour
    property string day
    property string clock               // "07:42", or nothing
    property bool running: true
    property bool clockOpens: true
    signal clockPressed
    readonly property var sentences: [
        qsTr("Everybody here is invented. Nobody outside this computer sees what you do."),
        qsTr("Nobody outside this computer sees what you do."),
        qsTr("Nobody outside sees it.")
    ]
    readonly property bool tight: Theme.room(width) < 900
    readonly property string time: day ? qsTr("%1 %2").arg(day).arg(clock) : clock
    implicitHeight: Theme.ribbonHeight
    color: Theme.ribbon
    function shiftSays(): string {
        const on = shift === "on";
        if (acts === 0)
            return on ? qsTr("On shift") : qsTr("Off shift");
        if (acts === 1)
            return on ? qsTr("On shift, one act this hour") : qsTr("Off shift, one act this hour");
        return (on ? qsTr("On shift, %1 acts this hour") : qsTr("Off shift, %1 acts this hour")).arg(acts);
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Simulation. %1").arg(sentences[0])
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.s4
        anchors.rightMargin: Theme.s4
        spacing: Theme.s2
        Mark { size: Theme.px(18); ink: Theme.ribbonText }
        AppText { text: qsTr("Simulation"); color: Theme.ribbonText; font.pixelSize: Theme.label; font.weight: Font.Bold; wrapMode: Text.NoWrap; Accessible.ignored: true }
        Item {
            id: place
            objectName: "ribbonSentence"
            Layout.fillWidth: true
            Layout.fillHeight: true
            readonly property string text: long.implicitWidth <= width ? ribbon.sentences[0] : middle.implicitWidth <= width ? ribbon.sentences[1] : ribbon.sentences[2]
            component Sentence: AppText { color: Theme.ribbonText; font.pixelSize: Theme.label; wrapMode: Text.NoWrap; Accessible.ignored: true }
            Sentence { id: long; visible: false; text: ribbon.sentences[0] }
            Sentence { id: middle; visible: false; text: ribbon.sentences[1] }
            Sentence { anchors.fill: parent; text: place.text; elide: Text.ElideRight }
        }
        RibbonItem {
            readonly property string timed: ribbon.remaining === "" ? name : qsTr("%1, %2 left").arg(name).arg(ribbon.remaining)
            objectName: "ribbonMode"
            visible: ribbon.mode !== ""
            name: ({ practice: qsTr("Practice, with pauses"), drill: qsTr("Drill, feedback at the end"), exam: qsTr("Exam, one try"), debrief: qsTr("Debrief") })[ribbon.mode] ?? ""
            glyph: ({ practice: "life-buoy", drill: "target", exam: "gauge", debrief: "history" })[ribbon.mode] ?? ""
            text: ribbon.tight ? ribbon.remaining : timed
            wordless: ribbon.tight
        }
        RibbonItem { visible: ribbon.shift !== ""; wordless: ribbon.tight; glyph: ribbon.shift === "on" ? "stethoscope" : "coffee"; name: ribbon.shiftSays(); text: ribbon.tight ? "" : name }
        RibbonItem { objectName: "clock"; visible: ribbon.clock !== ""; glyph: ribbon.running ? "clock" : "pause"; text: ribbon.tight ? ribbon.clock : ribbon.time; strong: true; opens: ribbon.clockOpens; name: ribbon.clockOpens ? qsTr("Clock of the simulation: %1. Pause or speed up").arg(ribbon.time) : qsTr("Clock of the simulation: %1").arg(ribbon.time); onClicked: ribbon.clockPressed() }
    }
}
