import QtQuick
import QtQuick.Layouts
import ".."

/*! The post that another one shares, inside its card. `original`: { who, author, when, body, picture, pictureShows }. */
Rectangle {
    id: shared
    property var original: ({})
    implicitHeight: rows.implicitHeight + Theme.s3 + (picture.visible ? 1 : Theme.s3)
    radius: Theme.radiusControl
    color: "transparent"
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Shared: a post by %1").arg(original.author ?? "")
    ColumnLayout {
        id: rows
        y: Theme.s3
        width: parent.width
        spacing: Theme.s2
        RowLayout {
            Layout.leftMargin: Theme.s3
            Layout.rightMargin: Theme.s3
            spacing: Theme.s2
            Avatar { who: shared.original.who ?? ""; person: shared.original.author ?? ""; size: Theme.px(24); Accessible.ignored: true }
            AppText { text: shared.original.author ?? ""; font.pixelSize: Theme.px(14); font.weight: Font.DemiBold; wrapMode: Text.NoWrap; elide: Text.ElideRight; Layout.fillWidth: true; Layout.maximumWidth: implicitWidth + 1 }
            AppText { text: qsTr("· %1").arg(shared.original.when ?? ""); muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap }
            Item { Layout.fillWidth: true }
        }
        AppText { visible: text !== ""; text: shared.original.body ?? ""; font.pixelSize: Theme.px(14); Layout.fillWidth: true; Layout.leftMargin: Theme.s3; Layout.rightMargin: Theme.s3 }
        Image {
            id: picture
            visible: (shared.original.picture ?? "") !== ""
            Layout.fillWidth: true
            Layout.leftMargin: 1
            Layout.rightMargin: 1
            Layout.preferredHeight: Math.round((shared.width - 2) / 3)
            fillMode: Image.PreserveAspectCrop
            source: visible ? "image://picture/" + shared.original.picture : ""
            sourceSize.width: Math.ceil((shared.width - 2) * Screen.devicePixelRatio)
            Accessible.role: Accessible.Graphic
            Accessible.name: shared.original.pictureShows ?? ""
        }
    }
}
