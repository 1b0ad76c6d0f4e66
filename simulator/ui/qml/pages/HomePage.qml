pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! The day of whoever is in: one thing to go on with, and free practice. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property LibraryVm library: page.vm.library
    readonly property var going: library.going
    readonly property var offered: (going.id ?? "") !== "" ? going : library.offered
    readonly property bool begun: (going.id ?? "") !== ""
    readonly property bool narrow: Theme.room(width) < 640
    PageScroll {
        anchors.fill: parent
        contentHeight: day.implicitHeight + 2 * Theme.s6
        ColumnLayout {
            id: day
            y: Theme.s6
            width: Math.min(820 * Theme.textScale, parent.width - 2 * Theme.s6)
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.s4
            ColumnLayout {
                spacing: 2
                AppText { objectName: "greeting"; text: qsTr("Hello, %1").arg((page.vm.me.name ?? "").split(" ")[0]); font.pixelSize: Theme.display; font.weight: Font.DemiBold; lineHeight: 1.1; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
                AppText { Layout.fillWidth: true; muted: true; text: page.begun ? qsTr("You left in the middle of something. It is where you put it down.") : qsTr("Nothing you do here leaves this computer. Take your time.") }
            }
            Card {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s2
                visible: (page.offered.id ?? "") !== ""
                implicitHeight: scene.implicitHeight + 2 * Theme.s5
                border.color: Theme.accent
                GridLayout {
                    id: scene
                    x: Theme.s5
                    y: Theme.s5
                    width: parent.width - 2 * Theme.s5
                    columns: page.narrow ? 1 : 3
                    columnSpacing: Theme.s4
                    rowSpacing: Theme.s3
                    Avatar { who: page.offered.face ?? ""; person: ""; size: Theme.px(52); Layout.alignment: Qt.AlignTop; Accessible.ignored: true }
                    ColumnLayout {
                        spacing: 2
                        AppText { text: page.begun ? qsTr("Where you left off") : (page.offered.endings ?? 0) > 0 ? qsTr("Play it another way") : qsTr("A scenario to begin with"); color: Theme.accentText; font.pixelSize: Theme.label; font.weight: Font.DemiBold; Layout.fillWidth: true }
                        AppText { text: page.offered.title ?? ""; font.pixelSize: Theme.title; font.weight: Font.DemiBold; lineHeight: 1.05; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
                        AppText { Layout.fillWidth: true; text: page.offered.summary ?? ""; muted: true }
                        Flow {
                            Layout.fillWidth: true
                            Layout.topMargin: Theme.s1
                            spacing: 6
                            Tag { glyph: "clock"; text: qsTr("%1 min").arg(page.offered.minutes ?? 0) }
                            Tag { visible: (page.offered.endings ?? 0) > 0; glyph: "flag"; text: qsTr("%1 of %2 endings seen").arg(page.offered.endings ?? 0).arg(page.offered.endingsInAll ?? 0) }
                        }
                    }
                    AppButton { objectName: "homeGo"; enabled: Keeping.possible; kind: "primary"; glyph: "play"; focus: true; text: page.begun ? qsTr("Continue") : qsTr("Start"); Layout.alignment: page.narrow ? Qt.AlignLeft : Qt.AlignVCenter; onClicked: page.vm.offer(page.offered.id) }
                }
            }
            Card {
                Layout.fillWidth: true
                implicitHeight: free.implicitHeight + 2 * Theme.s4
                GridLayout {
                    id: free
                    x: Theme.s5
                    y: Theme.s4
                    width: parent.width - 2 * Theme.s5
                    columns: page.narrow ? 1 : 3
                    columnSpacing: Theme.s4
                    rowSpacing: Theme.s3
                    Rectangle {
                        implicitWidth: Theme.px(52); implicitHeight: Theme.px(52); radius: height / 2; color: Theme.accentSoft
                        Layout.alignment: Qt.AlignTop
                        Glyph { name: "newspaper"; tint: Theme.accentText; size: Theme.px(24); anchors.centerIn: parent }
                    }
                    ColumnLayout {
                        spacing: 2
                        AppText { text: qsTr("Just practise"); font.pixelSize: Theme.lead; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
                        AppText { Layout.fillWidth: true; muted: true; text: qsTr("Alder Falls has about nine thousand people, a lake and a clinic. Read the feed, like, comment, post. The coach looks over your shoulder as you write.") }
                    }
                    AppButton { objectName: "homePractise"; text: qsTr("Open the feed"); Layout.alignment: page.narrow ? Qt.AlignLeft : Qt.AlignVCenter; onClicked: page.vm.justPractise() }
                }
            }
        }
    }
}
