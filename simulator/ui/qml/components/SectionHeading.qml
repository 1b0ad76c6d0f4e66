import QtQuick
import QtQuick.Layouts
import ".."

/*! Heading of a part of a page, with a note and room for a control at its right. */
RowLayout {
    id: heading
    property string text
    property string note
    property bool large: false      // the one name of a page
    spacing: Theme.s2
    AppText { text: heading.text; font.pixelSize: heading.large ? Theme.display : Theme.lead; font.weight: Font.DemiBold; Layout.fillWidth: heading.note === ""; Layout.maximumWidth: implicitWidth + 1; lineHeight: 1.1; Accessible.role: Accessible.Heading; Accessible.name: text }
    AppText { visible: text !== ""; text: heading.note; muted: true; font.pixelSize: Theme.px(14); wrapMode: Text.NoWrap; elide: Text.ElideRight; Layout.fillWidth: true }
    Item { Layout.fillWidth: true }
}
