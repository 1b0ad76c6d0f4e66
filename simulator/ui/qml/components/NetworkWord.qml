import QtQuick
import QtQuick.Layouts
import ".."

/*! A word of the network itself: what it tells, and a press to put it away. */
Card {
    id: word
    property string text
    signal read
    implicitHeight: row.implicitHeight + 2 * Theme.s3
    implicitWidth: 480
    Accessible.role: Accessible.Notification
    Accessible.name: qsTr("The network tells you: %1").arg(text)
    RowLayout {
        id: row
        x: Theme.s4
        y: Theme.s3
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3
        Glyph { name: "info"; tint: Theme.accentText; Layout.alignment: Qt.AlignTop; Layout.topMargin: 2 }
        ColumnLayout {
            spacing: 2
            AppText { text: qsTr("The network tells you"); color: Theme.accentText; font.pixelSize: Theme.label; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.ignored: true }
            AppText { text: word.text.trim(); Layout.fillWidth: true; Accessible.ignored: true }
        }
        AppButton { objectName: "toldRead"; small: true; text: qsTr("Read"); Accessible.name: qsTr("Read: put this away"); Layout.alignment: Qt.AlignTop; onClicked: word.read() }
    }
}
