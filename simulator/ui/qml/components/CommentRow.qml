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
    property bool answers: false        // it can be answered, liked and reported
    property bool canSeeReach: own && answers
    property int depth: 0
    property int likes: 0
    property bool likedByMe: false
    signal deleteAsked
    signal liked
    signal reported
    signal reachPressed
    signal answerAsked
    implicitHeight: rows.implicitHeight
    implicitWidth: 400
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Comment by %1, %2").arg(author).arg(when)
    Accessible.description: body
    RowLayout {
        id: rows
        x: Math.min(comment.depth, 3) * Theme.px(28)
        width: parent.width - x
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
            Flow {
                visible: comment.answers || comment.canSeeReach
                spacing: Theme.s1
                Layout.fillWidth: true
                Layout.leftMargin: -Theme.s2
                component Small: AppButton { kind: "quiet"; small: true; implicitHeight: Math.max(28, Theme.px(28)); font.pixelSize: Theme.label }
                Small { objectName: "likeComment"; visible: comment.answers; enabled: Keeping.possible; glyph: comment.likedByMe ? "heart-filled" : "heart"; text: comment.likes ? String(comment.likes) : qsTr("Like"); Accessible.name: comment.likedByMe ? qsTr("Liked, %1. Take back").arg(comment.likes) : qsTr("Like the comment by %1, %2").arg(comment.author).arg(comment.likes); onClicked: comment.liked() }
                Small { objectName: "answerComment"; visible: comment.answers; enabled: Keeping.possible; text: qsTr("Reply"); Accessible.name: qsTr("Reply to %1").arg(comment.author); onClicked: comment.answerAsked() }
                Small { objectName: "reachComment"; visible: comment.canSeeReach; text: qsTr("Who sees this"); onClicked: comment.reachPressed() }
                Small { objectName: "reportComment"; enabled: Keeping.possible; visible: comment.answers && !comment.own; text: qsTr("Report"); Accessible.name: qsTr("Report the comment by %1").arg(comment.author); onClicked: comment.reported() }
            }
        }
        IconButton { objectName: "deleteComment"; enabled: Keeping.possible; visible: comment.own; glyph: "trash-2"; text: qsTr("Delete your comment"); implicitHeight: Theme.smallControl; Layout.alignment: Qt.AlignTop; Layout.topMargin: -4; onClicked: comment.deleteAsked() }
    }
}
