import QtQuick
import ".."

/*! One message: the learner's at the right, the other's at the left. */
Item {
    id: bubble
    property string body
    property string when
    property string person
    property bool own: false
    signal reachPressed
    readonly property int most: Math.min(Theme.px(460), width - Theme.s7 - 2 * Theme.s4)
    implicitHeight: paper.height + foot.height + 2
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(person).arg(when)
    Accessible.description: body
    Rectangle {
        id: paper
        x: bubble.own ? parent.width - width - Theme.s4 : Theme.s4
        width: Math.min(bubble.most, words.implicitWidth + 2 * Theme.s3)
        height: words.height + 2 * Theme.s2
        radius: Theme.radiusCard
        color: bubble.own ? Theme.accentSoft : Theme.surface
        border.width: bubble.own ? 0 : 1
        border.color: Theme.line
        AppText { id: words; x: Theme.s3; y: Theme.s2; width: Math.min(implicitWidth, bubble.most - 2 * Theme.s3); text: bubble.body; Accessible.ignored: true }
    }
    Row {
        id: foot
        y: paper.height + 2
        x: bubble.own ? parent.width - width - Theme.s4 : Theme.s4
        spacing: Theme.s1
        AppButton { objectName: "reach"; visible: bubble.own; kind: "quiet"; small: true; implicitHeight: Math.max(28, Theme.px(28)); font.pixelSize: Theme.small; glyph: "eye"; text: qsTr("Who sees this"); onClicked: bubble.reachPressed() }
        AppText { text: bubble.when; muted: true; font.pixelSize: Theme.small; wrapMode: Text.NoWrap; anchors.verticalCenter: parent.verticalCenter; Accessible.ignored: true }
    }
}
