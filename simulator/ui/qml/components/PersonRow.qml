import QtQuick
import QtQuick.Layouts
import ".."

/*! Somebody in a list: face, name, headline, how one knows them in life; what can be done stands at the right, or
    below in little room. Further lines go under the text through `extra`. */
Card {
    id: row
    property string who
    property string person
    property string headline
    property string knownFrom
    property string note
    property bool opens: true           // the name leads to their page
    default property alias acts: side.data
    property alias extra: more.data
    readonly property bool narrow: Theme.room(width) < 520
    signal pressed
    implicitHeight: grid.implicitHeight + 2 * Theme.s3
    implicitWidth: 480
    Accessible.role: Accessible.ListItem
    Accessible.name: person
    Accessible.description: knownFrom !== "" ? qsTr("You know %1 from: %2").arg(person.split(" ")[0]).arg(knownFrom) : headline
    GridLayout {
        id: grid
        x: Theme.s4
        y: Theme.s3
        width: parent.width - 2 * Theme.s4
        columns: row.narrow ? 1 : 2
        columnSpacing: Theme.s3
        rowSpacing: Theme.s2
        RowLayout {
            spacing: Theme.s3
            Layout.fillWidth: true
            Avatar { who: row.who; person: row.person; Layout.alignment: Qt.AlignTop; Accessible.ignored: true }
            ColumnLayout {
                spacing: 1
                NameLink { objectName: "personName"; text: row.person; enabled: row.opens; Layout.fillWidth: true; onClicked: row.pressed() }
                AppText { visible: text !== ""; text: row.headline; muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
                RowLayout {
                    visible: row.knownFrom !== ""
                    spacing: 6
                    Glyph { name: "users-round"; size: Theme.px(15); Layout.alignment: Qt.AlignTop; Layout.topMargin: 2 }
                    AppText { text: qsTr("You know %1 from: %2").arg(row.person.split(" ")[0]).arg(row.knownFrom); muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true; Accessible.ignored: true }
                }
                AppText { visible: text !== ""; text: row.note; muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
                ColumnLayout { id: more; visible: visibleChildren.length > 0; spacing: Theme.s2; Layout.fillWidth: true; Layout.topMargin: Theme.s1 }
            }
        }
        Row { id: side; visible: visibleChildren.length > 0; spacing: Theme.s2; Layout.alignment: row.narrow ? Qt.AlignLeft : Qt.AlignVCenter | Qt.AlignRight; Layout.leftMargin: row.narrow ? Theme.px(40) + Theme.s3 : 0 }
    }
}
