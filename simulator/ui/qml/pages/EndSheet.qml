import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! The end of a session: keep everything, or wipe it. Escape stays. */
Sheet {
    id: sheet
    required property AppVm vm
    objectName: "endSheet"
    name: qsTr("End the session: wipe or keep?")
    announcement: name
    first: keep
    width: Math.min(520 * Math.min(Theme.textScale, 1.5), (parent?.width ?? 520) - 2 * Theme.s5)
    height: Math.min(column.implicitHeight + 2 * Theme.s5, (parent?.height ?? 400) - Theme.ribbonHeight - 2 * Theme.s2)
    onDismissed: sheet.close()
    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.s5
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        ColumnLayout {
            id: column
            x: Theme.s5
            y: Theme.s5
            width: parent.width - 2 * Theme.s5
            spacing: Theme.s3
            AppText { text: sheet.name; font.pixelSize: Theme.title; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
            Line { glyph: "inbox"; text: qsTr("Keep: your posts, drafts, scenarios and reports stay on this computer and wait for you.") }
            Line { glyph: "trash-2"; text: qsTr("Wipe: all of that and the program’s log go from this computer. This cannot be undone.") }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s2
                spacing: Theme.s3
                layoutDirection: Qt.RightToLeft
                AppButton { id: keep; objectName: "endKeep"; kind: "primary"; text: qsTr("Keep and end"); focus: true; onClicked: { sheet.close(); sheet.vm.leave(); } }
                AppButton { objectName: "endWipe"; enabled: Keeping.possible; danger: true; glyph: "trash-2"; text: qsTr("Wipe and end"); onClicked: { sheet.close(); sheet.vm.wipe(); } }
                AppButton { objectName: "endStay"; kind: "quiet"; text: qsTr("Stay"); onClicked: sheet.close() }
            }
        }
    }
    component Line: RowLayout {
        id: line
        property string glyph
        property string text
        spacing: Theme.s3
        Glyph { name: line.glyph; Layout.alignment: Qt.AlignTop; Layout.topMargin: 2 }
        AppText { text: line.text; Layout.fillWidth: true }
    }
}
