import QtQuick
import QtQuick.Controls.Basic
import ".."

/*! A paper over the page. Keeps Tab inside, starts focus on `first`, gives it back when it closes; the ribbon stays
    clear. Escape only says `dismissed`: the owner closes it, by visible, open() or close(). */
Popup {
    id: sheet
    property string name
    property string announcement
    property Item first
    default property alias body: scope.data
    signal dismissed
    parent: Overlay.overlay
    modal: true
    focus: true
    padding: 0
    margins: 0
    closePolicy: Popup.NoAutoClose
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.max(Theme.ribbonHeight + Theme.s2, Math.round((parent.height + Theme.ribbonHeight - height) / 2)) : 0
    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.calm; easing.type: Easing.OutCubic } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick } }
    Overlay.modal: Item {
        Rectangle { anchors.fill: parent; anchors.topMargin: Theme.ribbonHeight; color: Theme.scrim }
    }
    background: Rectangle {
        radius: Theme.radiusSheet
        color: Theme.surface
        border.width: 1
        border.color: Theme.dark ? Theme.lineStrong : Theme.line
    }
    contentItem: FocusScope {
        id: scope
        objectName: "sheet"
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.name
        Keys.onEscapePressed: sheet.dismissed()
    }
    onOpened: {
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
        if (announcement !== "")
            scope.Accessible.announce(announcement, Accessible.Assertive);
    }
}
