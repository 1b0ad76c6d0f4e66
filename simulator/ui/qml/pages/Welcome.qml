pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."
import "../components"

/*! What this place is, in three lines; for who has not chosen yet. */
ColumnLayout {
    id: welcome
    spacing: Theme.s4
    AppText { text: qsTr("A place to try things"); font.pixelSize: Theme.display; font.weight: Font.DemiBold; lineHeight: 1.1; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
    AppText { text: qsTr("Choose your name at the left, or make a new learner."); muted: true; Layout.fillWidth: true }
    Repeater {
        model: [
            { glyph: "newspaper", title: qsTr("A town that is made up"), text: qsTr("The people, the posts and the clinic are invented. Say what you would say at home.") },
            { glyph: "life-buoy", title: qsTr("A coach who gives reasons"), text: qsTr("Before something goes out you see the words, the why and a better way. You decide.") },
            { glyph: "map", title: qsTr("Scenarios to play"), text: qsTr("Short scenes in which your answer counts, and a look back at how it went.") }
        ]
        RowLayout {
            id: line
            required property var modelData
            spacing: Theme.s3
            Rectangle {
                implicitWidth: Theme.px(44); implicitHeight: Theme.px(44); radius: height / 2; color: Theme.accentSoft
                Layout.alignment: Qt.AlignTop
                Glyph { name: line.modelData.glyph; tint: Theme.accentText; size: Theme.px(22); anchors.centerIn: parent }
            }
            ColumnLayout {
                spacing: 1
                AppText { text: line.modelData.title; font.weight: Font.DemiBold; Layout.fillWidth: true }
                AppText { text: line.modelData.text; muted: true; Layout.fillWidth: true }
            }
        }
    }
}
