import QtQuick
import QtQuick.Layouts
import "../../../simulator/ui/qml"
import "../../../simulator/ui/qml/components"

Columns {
    id: board
    Part {
        SectionHeading { text: qsTr("Buttons"); note: qsTr("one primary a view") }
        Flow { Layout.fillWidth: true; spacing: Theme.s3
            AppButton { kind: "primary"; text: qsTr("Post") }
            AppButton { kind: "primary"; glyph: "check"; text: qsTr("Use these words") }
            AppButton { kind: "primary"; text: qsTr("Not yet"); enabled: false }
        }
        Flow { Layout.fillWidth: true; spacing: Theme.s3
            AppButton { glyph: "pencil"; text: qsTr("Edit") }
            AppButton { text: qsTr("Not yet"); enabled: false }
            AppButton { danger: true; text: qsTr("Wipe this file") }
        }
        Flow { Layout.fillWidth: true; spacing: Theme.s3
            AppButton { kind: "quiet"; text: qsTr("Post anyway") }
            AppButton { kind: "quiet"; glyph: "globe"; text: qsTr("Public"); opens: "chevron-down" }
            IconButton { glyph: "bell"; text: qsTr("Alerts") }
            IconButton { glyph: "heart"; count: "12"; text: qsTr("Like, 12") }
        }
        AppButton { Layout.maximumWidth: 150; text: qsTr("A text too long for its place") }
        SectionHeading { text: qsTr("Tags") }
        Flow { Layout.fillWidth: true; spacing: Theme.s2
            Tag { glyph: "clock"; text: qsTr("8 min") }
            Tag { glyph: "megaphone"; text: qsTr("Official account") }
            Tag { text: qsTr("Middle") }
            GuidelineTag { number: 4; name: qsTr("Who you are to it") }
        }
        SectionHeading { text: qsTr("Menu") }
        Item {
            Layout.preferredHeight: Theme.controlHeight
            AppButton { objectName: "menuButton"; text: qsTr("Open a menu"); opens: "chevron-down"; onClicked: menu.open()
                MenuList { id: menu; y: parent.height + 2; entries: [{ key: "a", text: qsTr("Not played first"), chosen: true }, { key: "b", text: qsTr("Shortest first") }, { key: "c", text: qsTr("Delete"), glyph: "trash-2", danger: true }] } }
        }
    }
    Part {
        SectionHeading { text: qsTr("Fields") }
        InputField { Layout.fillWidth: true; placeholderText: qsTr("Search people and posts"); glyph: "search" }
        InputField { Layout.fillWidth: true; text: qsTr("What was typed"); Accessible.name: qsTr("A filled field") }
        PinField { Layout.fillWidth: true; text: "12345" }
        PinField { Layout.fillWidth: true; wrong: true }
        MarkedField { Layout.fillWidth: true; name: qsTr("About you"); text: "I speak for the clinic and for nobody else."; marks: [{ begin: 8, end: 22, level: "caution" }]; onEdited: words => text = words }
        SectionHeading { text: qsTr("Filters") }
        Flow { Layout.fillWidth: true; spacing: Theme.s2
            FilterChip { text: qsTr("All"); chosen: true }
            FilterChip { text: qsTr("Professionalism") }
            FilterChip { text: qsTr("Best practices") }
            FilterChip { text: qsTr("Strategy") }
        }
        SectionHeading { text: qsTr("Settings") }
        ChoiceRow { id: theme; objectName: "theme"; Layout.fillWidth: true; label: qsTr("Colours"); options: [{ key: "light", text: qsTr("Light") }, { key: "dark", text: qsTr("Dark") }, { key: "system", text: qsTr("As the system") }]; current: "light"; onChosen: key => current = key }
        ChoiceRow { objectName: "size"; Layout.fillWidth: true; label: qsTr("Text size"); options: ["100", "125", "150", "200"].map(n => ({ key: n, text: qsTr("%1 %").arg(n) })); current: "100"; onChosen: key => current = key }
        AppSwitch { Layout.fillWidth: true; text: qsTr("Less motion"); note: qsTr("Sheets and charts appear at once."); on: true; onToggledTo: value => on = value }
        AppSwitch { Layout.fillWidth: true; text: qsTr("Pause before posting"); onToggledTo: value => on = value }
    }
    Part {
        SectionHeading { text: qsTr("Who is practising?") }
        LearnerTile { Layout.fillWidth: true; who: "a01"; person: "Anna Vale"; note: qsTr("Last here yesterday evening"); current: true }
        LearnerTile { Layout.fillWidth: true; who: "a02"; person: "Ben Orchard"; note: qsTr("Opens with a PIN"); locked: true }
        LearnerTile { Layout.fillWidth: true; person: "Cleo"; note: qsTr("A file brought from another computer, and not opened here so far") }
        Flow { Layout.fillWidth: true; spacing: Theme.s2
            Repeater { model: ["a03", "a04", "a05", "a06"]
                AvatarChoice { required property string modelData; who: modelData; text: modelData; current: modelData === "a04" } }
        }
        Card {
            Layout.fillWidth: true
            implicitHeight: nothing.implicitHeight + 2 * Theme.s5
            EmptyState { id: nothing; x: Theme.s5; y: Theme.s5; width: parent.width - 2 * Theme.s5; glyph: "mail"; title: qsTr("No messages yet"); message: qsTr("People here write back. Start with somebody you know, or answer a post."); action: qsTr("Find somebody") }
        }
    }
}
