import QtQuick
import QtQuick.Layouts
import ".."

/*! One comment: who, when, what. `own` ones can be taken away. */
Item {
    id: comment
    property string who
    property string author
    property string when
    property string body
    property bool own: false
    signal deleteAsked
    implicitHeight: rows.implicitHeight
    implicitWidth: 400
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Comment by %1, %2").arg(author).arg(when)
    Accessible.description: body
    RowLayout {
        id: rows
        width: parent.width
        spacing: Theme.s2 + 2
        Avatar { who: comment.who; person: comment.author; size: Theme.px(32); Layout.alignment: Qt.AlignTop }
        ColumnLayout {
            spacing: 1
            RowLayout {
                spacing: 6
                AppText { text: comment.author; font.weight: Font.DemiBold; font.pixelSize: Theme.px(14); wrapMode: Text.NoWrap; elide: Text.ElideRight; Layout.fillWidth: true; Layout.maximumWidth: implicitWidth + 1 }
                AppText { text: comment.when; muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap }
                Item { Layout.fillWidth: true }
            }
            AppText { text: comment.body; font.pixelSize: Theme.px(14); Layout.fillWidth: true }
        }
        IconButton { objectName: "deleteComment"; visible: comment.own; glyph: "trash-2"; text: qsTr("Delete your comment"); implicitHeight: Theme.smallControl; Layout.alignment: Qt.AlignTop; Layout.topMargin: -4; onClicked: comment.deleteAsked() }
    }
}
