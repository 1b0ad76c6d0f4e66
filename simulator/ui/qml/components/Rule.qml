import QtQuick
import QtQuick.Layouts
import ".."

/*! A hairline across a card. */
Rectangle {
    Layout.fillWidth: true
    implicitHeight: 1
    color: Theme.line
    Accessible.ignored: true
}
