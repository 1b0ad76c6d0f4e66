import QtQuick
import QtQuick.Layouts
import ".."

/*! Somebody who became a friend here, and the way back. */
Card {
    id: friend
    property string who
    property string person
    signal removed
    implicitHeight: row.implicitHeight + 2 * Theme.s2
    implicitWidth: 480
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("You are friends with %1").arg(person)
    RowLayout {
        id: row
        x: Theme.s4
        y: Theme.s2
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3
        Avatar { who: friend.who; person: friend.person; size: Theme.px(32) }
        AppText { text: qsTr("You are friends with %1").arg(friend.person); font.pixelSize: Theme.px(14); Layout.fillWidth: true }
        AppButton { objectName: "unfriend"; enabled: Keeping.possible; kind: "quiet"; small: true; text: qsTr("Remove"); Accessible.name: qsTr("Remove %1 from your friends").arg(friend.person); onClicked: friend.removed() }
    }
}
